import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const globalSetup = fileURLToPath(import.meta.resolve('@trucot/db/testing/global-setup'))

export default defineConfig({ test: { globalSetup, testTimeout: 120_000, hookTimeout: 120_000 } })
