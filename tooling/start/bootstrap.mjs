// npm start, on whatever Node the machine has: brings the packages, then hands over.

import { ensurePackages, handOver } from './packages.mjs'

ensurePackages()
handOver('tooling/start/src/main.ts')
