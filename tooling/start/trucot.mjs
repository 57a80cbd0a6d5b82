// The command line, on whatever Node the machine has: brings the packages, then hands over.

import { ensurePackages, handOver } from './packages.mjs'

ensurePackages()
handOver('apps/cli/src/main.ts', process.argv.slice(2))
