import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { buildReading } from '../../test/build-reading.ts'
import { INVARIANTS, withoutPlaces } from '../../test/review-invariants.ts'
import { readingPlan, type SequencePlan, sequencePlan } from '../../test/review-sequences.ts'
import { Sequence } from '../../test/sequence.ts'
import { fieldsOf } from './claim-field.ts'
import { compareReadings } from './compare-readings.ts'
import { equalFields } from './decided-values.ts'
import { placedClaims } from './portable-record.ts'
import type { Reading } from './review-input.ts'

vi.setConfig({ testTimeout: 600_000 })

const RUNS = 2000
const FEWER = 700

function carriedOut(plan: SequencePlan): Sequence {
  const sequence = new Sequence(plan)
  for (const step of plan.steps) sequence.take(step)
  return sequence
}

function check(numRuns: number, property: (sequence: Sequence) => void): void {
  fc.assert(
    fc.property(sequencePlan, (plan) => property(carriedOut(plan))),
    { numRuns },
  )
}

describe('whatever happens to an article', () => {
  it(`keeps: ${Object.keys(INVARIANTS).join(', ')}`, () => {
    check(RUNS, (sequence) => {
      for (const holds of Object.values(INVARIANTS)) holds(sequence)
    })
  })

  it('takes back by undo exactly what was decided, and brings it back by undoing that', () => {
    fc.assert(
      fc.property(sequencePlan, sequencePlan, (plan, { steps }) => {
        const sequence = carriedOut(plan)
        const act = steps.find(({ kind }) => kind === 'decide')
        const length = sequence.article.log.length
        const before = sequence.article.states()
        if (act) sequence.take(act)
        const decided = sequence.article.log.slice(length)
        if (decided.length === 0) return
        const after = sequence.article.states()
        const undo = sequence.article.undo(decided[0]?.id as string)
        expect(sequence.article.states()).toEqual(before)
        sequence.article.undo(undo)
        expect(sequence.article.states()).toEqual(after)
      }),
      { numRuns: FEWER },
    )
  })

  it('does not care for page noise, local ids, or the order in which a reader lists what it found', () => {
    check(FEWER, (sequence) => {
      const { article } = sequence
      const before = withoutPlaces(article.states())
      const current = article.current
      if (!current) return
      sequence.take({ kind: 'noise', at: 0, line: { text: 'Đọc nhiều nhất', noise: true } })
      sequence.take({ kind: 'noise', at: 3, line: { text: 'Quảng cáo: Hội đàm tại Hà Nội.', noise: true } })
      const shuffled = article.current as Reading
      const renumbered: Reading = {
        ...shuffled,
        record: { ...shuffled.record, claims: shuffled.record.claims.toReversed() },
      }
      expect(withoutPlaces(article.statesOf(article.log, renumbered))).toEqual(before)
    })
  })
})

describe('suggestions', () => {
  it('go for good when dismissed or taken, under any reading, until a person takes the value', () => {
    fc.assert(
      fc.property(sequencePlan, fc.nat(), fc.boolean(), (plan, which, taken) => {
        const { article, readings } = carriedOut(plan)
        const offers = article
          .states()
          .flatMap((state) => state.suggestions.map((one) => ({ ...one, id: state.id })))
        const offer = offers[which % Math.max(offers.length, 1)]
        if (!offer) return
        const { id, path, value } = offer
        article.decide([id, { kind: taken ? 'edit' : 'dismiss', path, value }])
        for (const reading of [article.current, ...readings]) {
          const state = article.statesOf(article.log, reading).find((one) => one.id === id)
          const same = state?.suggestions.filter(
            (one) => JSON.stringify([one.path, one.value]) === JSON.stringify([path, value]),
          )
          expect(same ?? []).toEqual([])
        }
      }),
      { numRuns: FEWER },
    )
  })
})

describe('a reading', () => {
  it('is compared with itself as the same, whatever its local ids', () => {
    fc.assert(
      fc.property(sequencePlan, ({ lines, findings }) => {
        const one = buildReading(readingPlan(1, lines, findings))
        const other = buildReading(readingPlan(2, lines, findings.toReversed()))
        const { length } = placedClaims(one.record, one.text)
        expect(compareReadings(one, other)).toEqual({ same: length, new: 0, changed: 0, gone: 0 })
      }),
      { numRuns: FEWER },
    )
  })

  it('gives equal values where fingerprints are equal', () => {
    fc.assert(
      fc.property(sequencePlan, sequencePlan, (one, other) => {
        const [a, b] = [one, other].map(({ lines, findings }) =>
          buildReading(readingPlan(1, lines, findings)),
        ) as [Reading, Reading]
        for (const { claim } of placedClaims(a.record, a.text)) {
          const equal = placedClaims(b.record, b.text).find(
            (two) => two.claim.fingerprint === claim.fingerprint,
          )
          if (equal) expect(equalFields(claim, equal.claim)).toBe(fieldsOf(claim.type).length)
        }
      }),
      { numRuns: FEWER },
    )
  })
})
