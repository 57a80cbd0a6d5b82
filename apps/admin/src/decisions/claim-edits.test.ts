import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { expect, test } from 'vitest'
import { award, entity, minh, office, quan } from '../claims/example-claims.ts'
import { claimEdits } from './claim-edits.ts'
import { editClaim } from './edit-claim.ts'

test('what stayed as it was is no edit', () => {
  expect(claimEdits(award, structuredClone(award))).toEqual([])
})

test('one edit a field', () => {
  expect(claimEdits(office, { ...office, title: 'Thứ trưởng', former: true })).toEqual([
    { path: { field: 'title' }, value: 'Thứ trưởng' },
    { path: { field: 'former' }, value: true },
  ])
})

test('lists are edited element by element', () => {
  const guest = entity('person', 'Nguyễn Văn An')
  const after = {
    ...award,
    participants: [
      { entity: minh, role: 'host' as const },
      { entity: guest, role: 'guest' as const },
    ],
  }
  expect(claimEdits(award, after)).toEqual([
    { path: { field: 'participants', element: { type: 'person', keys: quan.keys } }, value: null },
    {
      path: { field: 'participants', element: { type: 'person', keys: minh.keys } },
      value: { entity: minh, role: 'host' },
    },
    {
      path: { field: 'participants', element: { type: 'person', keys: guest.keys } },
      value: { entity: guest, role: 'guest' },
    },
  ])
})

test('the edits lead from one to the other', () => {
  const after = {
    ...award,
    participants: [{ entity: quan, role: 'guest' as const }],
    place: null,
    objects: [],
  }
  const edited = claimEdits(award, after).reduce(
    (claim, { path, value }) => editClaim(claim, path, value),
    award as PortableClaim,
  )
  expect(edited).toEqual(after)
})
