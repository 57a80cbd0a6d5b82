// npm test, on whatever Node the machine has: brings the packages, then hands over.

import { ensurePackages, handOver } from '../start/packages.mjs'

ensurePackages()
handOver('tooling/test/src/main.ts', process.argv.slice(2))
