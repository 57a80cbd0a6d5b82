import { describe, expect, it } from 'vitest'
import type { Entity, EntityType } from '../mention/entity.ts'
import { nameKey } from '../text/name-key.ts'
import { entityRefs, namedEntity, sameEntity, sameEntityValue } from './entity-ref.ts'
import type { EntityRef } from './portable-claim.ts'

const entity = (id: string, name: string, aliases: string[] = [], type: EntityType = 'person'): Entity => ({
  id,
  type,
  name,
  aliases,
  mentions: [],
})
const ref = (entities: Entity[], id: string) => entityRefs(entities).get(id) as EntityRef

describe('entityRefs', () => {
  it('keeps the names that an entity alone has among its type', () => {
    const all = [
      entity('1', 'Nguyễn Xuân Phúc', ['ông Phúc']),
      entity('2', 'Lê Minh Phúc', ['ông Phúc']),
      entity('3', 'Ông Phúc', [], 'place'),
    ]
    expect(ref(all, '1').keys).toEqual([nameKey('Nguyễn Xuân Phúc')])
    expect(ref(all, '3').keys).toEqual([nameKey('Ông Phúc')])
  })

  it('makes entities equal by a shared name, in any spelling, of one type', () => {
    const here = ref([entity('1', 'Hoà Bình', [], 'place')], '1')
    expect(sameEntity(here, namedEntity('place', 'HÒA BÌNH'))).toBe(true)
    expect(sameEntity(here, namedEntity('organization', 'Hòa Bình'))).toBe(false)
  })

  it('never takes homonyms for one another, though their name is the same value', () => {
    const homonyms = [entity('1', 'Trần Văn An'), entity('2', 'Trần Văn An')]
    const [one, other] = [ref(homonyms, '1'), ref(homonyms, '2')]
    expect(one.keys).toEqual([])
    expect(sameEntity(one, other)).toBe(false)
    expect(sameEntity(one, one)).toBe(false)
    expect(sameEntityValue(one, other)).toBe(true)
  })
})
