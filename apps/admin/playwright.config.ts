import { defineConfig } from '@playwright/test'

/** Chromium of the system; `npm test` says where it found it. */
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/house.ts',
  outputDir: 'test-results/browser',
  // One house for all: its articles are shared out among the files, and one worker keeps two cores free for it.
  workers: 1,
  timeout: 45_000,
  expect: { timeout: 8000 },
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'vi-VN',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
