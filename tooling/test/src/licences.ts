// pnpm licences: whose work stands in this house, and under which licence.

import { listLicences, untaken } from './dependencies.ts'

const licences = await listLicences()
for (const [licence, packages] of Object.entries(licences).sort()) {
  const names = packages.map(({ name }) => name).sort()
  process.stdout.write(`${licence} (${names.length})\n  ${names.join(', ')}\n`)
}
const refused = untaken(licences)
if (refused.length > 0) {
  process.stderr.write(`Not among the licences we take: ${refused.join(', ')}\n`)
  process.exitCode = 1
}
