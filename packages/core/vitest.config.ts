import { defineConfig } from 'vitest/config'

// What a test may take on a machine that does much else besides; time that matters is measured by the processor's clock.
export default defineConfig({
  test: { testTimeout: 120_000, setupFiles: ['test/property-seed.ts'] },
})
