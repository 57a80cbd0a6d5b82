import { describe, expect, it } from 'vitest'
import { readArticle } from '../claim/read-article.ts'
import { claimChanges } from './claim-change.ts'
import { reviewChanges } from './compare-readings.ts'

const text = 'Chiều 5/3/2024, tại Hà Nội, Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.'
const reading = (id: number, without: string[] = []) => ({
  id,
  text,
  record: readArticle({ text }, { without }),
})
const whole = reading(1)
const event = whole.record.claims.find((claim) => claim.type === 'event')
const eventRule = event?.origins?.eventType?.rule ?? ''
const dateRule = event?.origins?.date?.rule ?? ''

describe('what another reading has otherwise', () => {
  it('is nothing where it says the same', () => {
    expect(claimChanges(whole, reading(2))).toEqual({ same: whole.record.claims.length, changes: [] })
  })

  it('names the rule that had made what is gone, and that made what came', () => {
    const without = reading(2, [eventRule])
    const gone = claimChanges(whole, without).changes
    expect(gone).toMatchObject([{ kind: 'retired', type: 'event', rule: eventRule, after: null }])
    expect(claimChanges(without, whole).changes).toMatchObject([
      { kind: 'added', type: 'event', rule: eventRule, before: null },
    ])
  })

  it('names the field that changed and its rule, old and new side by side', () => {
    const { same, changes } = claimChanges(whole, reading(2, [dateRule]))
    expect(same).toBe(whole.record.claims.length - 1)
    expect(changes).toMatchObject([
      {
        kind: 'changed',
        rule: dateRule,
        fields: ['date'],
        before: { date: { edtf: '2024-03-05' }, quotes: [expect.stringContaining('tiếp')] },
        after: { date: null },
      },
    ])
  })

  it('says of each claim whether people had decided on it', () => {
    const changed = reviewChanges(
      { current: whole, judgedReadings: new Map(), log: [] },
      reading(2, [eventRule]),
    )
    expect(changed).toMatchObject({ decidedClaims: 0, changes: [{ kind: 'retired', decided: false }] })
  })
})
