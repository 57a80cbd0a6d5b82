import { expect, it } from 'vitest'
import { checkLayers, unknownFolders, unknownStages } from './check-layers.ts'

const why = (file: string, imported: string) =>
  checkLayers(file, `import { x } from '${imported}'`).map((breach) => breach.why)

it.each([
  ['packages/core/src/claim/a.ts', '../mention/b.ts'],
  ['packages/core/src/claim/a.ts', './event/c.ts'],
  ['packages/core/src/claim/event/a.ts', '../../text/b.ts'],
  ['packages/core/src/text/a.test.ts', '../claim/b.ts'],
  ['packages/core/test/a.ts', 'node:fs'],
  ['apps/admin/src/a.ts', '@trucot/contract/contract'],
  ['apps/api/src/a.test.ts', '@trucot/postgres/test-database'],
  ['apps/worker/bench/a.ts', '@trucot/postgres/start-postgres'],
  ['packages/db/src/a.ts', 'kysely'],
])('%s may import %s', (file, imported) => {
  expect(why(file, imported)).toEqual([])
})

it.each([
  ['packages/core/src/text/a.ts', '../claim/b.ts', 'stage text comes before stage claim'],
  ['packages/core/src/mention/time/a.ts', '../../review/b.ts', 'stage mention comes before stage review'],
  ['packages/core/src/claim/a.ts', 'node:crypto', 'packages/core stays free of Node'],
  ['packages/core/src/claim/a.ts', '@trucot/db/database', 'packages/core may not import packages/db'],
  ['packages/core/src/claim/a.ts', '@trucot/core/text/span', 'packages/core imports itself by name'],
  ['apps/admin/src/a.ts', '@trucot/db/database', 'apps/admin may not import packages/db'],
  ['apps/api/src/a.ts', '@trucot/postgres/start-postgres', 'apps/api may not import tooling/postgres'],
  ['apps/admin/src/a.ts', '../../api/src/b.ts', 'apps/admin may not import apps/api'],
])('%s may not import %s', (file, imported, reason) => {
  expect(why(file, imported)).toEqual([reason])
})

it('knows every folder by name', () => {
  expect(unknownStages(['text', 'claim', 'utils'])).toEqual(['utils'])
  expect(unknownFolders(['packages/core', 'packages/extra'])).toEqual(['packages/extra'])
})
