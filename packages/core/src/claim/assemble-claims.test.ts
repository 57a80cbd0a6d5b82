import { expect, test } from 'vitest'
import { assembleClaims, type ClaimDraft } from './assemble-claims.ts'

const TEXT = 'Ông An nói. Ông An nói. Hết.'
const named = () => ({ type: 'person' as const, name: 'An' })
const statement = (start: number, end: number, confidence: number): ClaimDraft => ({
  type: 'statement',
  speaker: 'e1',
  span: { start: start + 4, end },
  mode: 'indirect',
  confidence,
  evidence: [{ start, end }],
})

test('what is said twice is one claim with both quotes and the higher confidence', () => {
  const first = statement(0, 11, 0.7)
  const second = statement(12, 23, 0.9)
  const { claims, claimOf } = assembleClaims([first, second], TEXT, named)
  expect(claims).toHaveLength(1)
  expect(claims[0]).toMatchObject({ id: 'c1', confidence: 0.9 })
  expect(claims[0]?.evidence).toEqual([
    { start: 0, end: 11 },
    { start: 12, end: 23 },
  ])
  expect(claimOf(second)).toBe(claims[0])
})

test('evidence without words, or outside the text, makes no claim', () => {
  const blank: ClaimDraft = { ...statement(0, 11, 0.7), evidence: [{ start: 11, end: 12 }] }
  const outside: ClaimDraft = { ...statement(0, 11, 0.7), evidence: [{ start: 20, end: 99 }] }
  expect(assembleClaims([blank, outside], TEXT, named).claims).toEqual([])
})
