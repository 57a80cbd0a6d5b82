import { defineConfig } from 'vitest/config'

/** Tests that replace modules or measure time: each in a process that has loaded nothing else. */
const ALONE = ['src/claim/event/event-gates.test.ts', 'test/**/*linear*.test.ts']

// What a test may take on a machine that does much else besides; time that matters is measured by the processor's clock.
const shared = { testTimeout: 120_000, setupFiles: ['test/property-seed.ts'] }

// The domain keeps no state: its modules, most of what a test waits for, are loaded once for all the others.
export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'together', isolate: false, exclude: [...ALONE, '**/node_modules/**'] } },
      { test: { ...shared, name: 'alone', include: ALONE } },
    ],
  },
})
