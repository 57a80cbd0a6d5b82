import { expect, test } from 'vitest'
import { tellingDetail } from './reason-words.ts'

test.each([
  ['same_name', 'Phạm Bình Minh / Phạm Bình Minh', null],
  ['spelling_variant', 'T.Ư / Trung ương', 'T.Ư / Trung ương'],
  ['other_number', '12 / 21', '12 / 21'],
  ['same_companions', '3', '3'],
  ['same_office', 'uy vien | bo chinh tri', null],
  ['same_country', 'VN', null],
  ['near_in_time', undefined, null],
] as const)('of %s, %s', (kind, detail, shown) => {
  expect(tellingDetail({ kind, weight: 1, ...(detail === undefined ? {} : { detail }) })).toBe(shown)
})
