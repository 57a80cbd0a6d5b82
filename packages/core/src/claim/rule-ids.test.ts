import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { RULE_IDS, unknownRules } from './rule-ids.ts'

const SOURCES = join(import.meta.dirname, '..')
const ID = /'((?:award|conference|document|event|office|organization|person|place|statement|time)\/[a-z-]+)'/g
/** Rules whose id is put together where it is used. */
const COMPOSED =
  /^(?:event\/(?:appointment|dismissal|election)|organization\/(?:field|place|country|free|mission)-body)$/

function idsInSources(): Set<string> {
  const found = new Set<string>()
  for (const stage of ['mention', 'claim']) {
    for (const file of readdirSync(join(SOURCES, stage), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts') || file.endsWith('rule-ids.ts')) continue
      for (const [, id = ''] of readFileSync(join(SOURCES, stage, file), 'utf8').matchAll(ID)) found.add(id)
    }
  }
  return found
}

it('lists every rule there is, and none that there is not', () => {
  const written = RULE_IDS.filter((id) => !COMPOSED.test(id))
  const used = [...idsInSources()].filter((id) => !COMPOSED.test(id))
  expect(written).toEqual(used.sort())
})

it('tells ids that no rule has', () => {
  expect(unknownRules(['event/receive', 'event/no-such', 'event/no-such'])).toEqual(['event/no-such'])
})
