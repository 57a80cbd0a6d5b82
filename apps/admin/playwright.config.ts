import { defineConfig } from '@playwright/test'

/** Chromium of the system; `npm test` says where it found it. */
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/house.ts',
  outputDir: 'test-results/browser',
  // One house for all: its articles are shared out among the files, and one worker keeps two cores free for it.
  workers: 1,
  // What is waited for comes at once on a machine with nothing else to do; slow is not broken.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  use: {
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
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
