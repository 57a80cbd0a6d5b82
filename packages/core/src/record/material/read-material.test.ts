import { describe, expect, it } from 'vitest'
import { readArticle } from '../../claim/read-article.ts'
import { reviewArticle } from '../../review/review-article.ts'
import { bodyIdentity } from '../identity/body-identity.ts'
import { readMaterial } from './read-material.ts'

function materialOf(text: string) {
  const record = readArticle({ text, meta: { published: '2025-06-12' } })
  const current = { id: 1, reader: record.reader, text, record }
  const states = reviewArticle({ current, judgedReadings: new Map(), log: [] })
  return readMaterial({ record, text, states })
}

const ABROAD = `Thứ trưởng Nguyễn Mạnh Cường thăm Croatia

Ngày 10/6/2025, tại Zagreb, Thứ trưởng Ngoại giao Nguyễn Mạnh Cường gặp Quốc vụ khanh Bộ Ngoại giao Croatia Frano Matušić.

Ông Frano Matušić, Quốc vụ khanh Bộ Ngoại giao, đánh giá cao chuyến thăm.
`

describe('the ministry of a host country', () => {
  const { things, claims } = materialOf(ABROAD)
  const offices = new Map(
    claims.flatMap(({ shown, office }) => (shown.type === 'office' ? [[shown.person.name, office]] : [])),
  )

  it('is no record of Vietnam’s ministry', () => {
    const blocks = things.flatMap(({ type, name, block }) =>
      type === 'organization' && name.startsWith('Bộ') ? [block] : [],
    )
    expect(new Set(blocks)).toEqual(new Set(['Bộ Ngoại giao', 'Bộ Ngoại giao Croatia'].map(bodyIdentity)))
  })

  it('is where its own people hold their offices', () => {
    expect(offices.get('Frano Matušić')).toMatchObject({
      name: 'Quốc vụ khanh, Bộ Ngoại giao Croatia',
      body: { block: bodyIdentity('Bộ Ngoại giao Croatia') },
    })
    expect(offices.get('Nguyễn Mạnh Cường')?.body.block).toBe(bodyIdentity('Bộ Ngoại giao'))
  })
})

it('of a decomposed text has names as any other’s', () => {
  const names = (text: string) => {
    const { things, claims } = materialOf(text)
    return [things.map(({ name }) => name), claims.map(({ office }) => office?.name)]
  }
  expect(names(ABROAD.normalize('NFD'))).toEqual(names(ABROAD))
})

it('somebody who is known to be of another country serves that country’s ministry', () => {
  const { claims } = materialOf(
    'Hội đàm tại Hà Nội\n\nNgày 10/6/2025, tại Hà Nội, Bộ trưởng Bộ Ngoại giao Vương Nghị hội đàm với Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn.\n',
  )
  const bodies = claims.flatMap(({ shown, office }) =>
    shown.type === 'office' ? [`${shown.person.name}: ${office?.body.name ?? office?.block}`] : [],
  )
  expect(bodies).toContain('Bùi Thanh Sơn: Bộ Ngoại giao')
  expect(bodies).not.toContain('Vương Nghị: Bộ Ngoại giao')
})
