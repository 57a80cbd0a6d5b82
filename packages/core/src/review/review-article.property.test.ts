import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildReading } from '../../test/build-reading.ts'
import { MADE_UP_STEP } from '../../test/made-up-contract.ts'
import { readingPlan, type SequencePlan, sequencePlan } from '../../test/review-sequences.ts'
import { Sequence } from '../../test/sequence.ts'
import { claimIdOf } from './claim-history.ts'
import type { ClaimState } from './claim-state.ts'
import { compareReadings } from './compare-readings.ts'
import { upDecision, upRecord } from './contract-version.ts'
import { placeOf, valueAt } from './decided-place.ts'
import { sameValues } from './decided-values.ts'
import type { Decision } from './decision.ts'
import { liveDecisions } from './live-decisions.ts'
import { placedClaims } from './portable-record.ts'
import { reviewArticle } from './review-article.ts'
import type { Reading } from './review-input.ts'

const RUNS = 2000

function carriedOut(plan: SequencePlan): Sequence {
  const sequence = new Sequence(plan)
  for (const step of plan.steps) sequence.take(step)
  return sequence
}

function check(property: (sequence: Sequence) => void, runs = RUNS): void {
  fc.assert(
    fc.property(sequencePlan, (plan) => property(carriedOut(plan))),
    { numRuns: runs },
  )
}

const withoutIds = (states: readonly ClaimState[]) =>
  states.map(({ id, mergedInto, decisionIds, ...rest }) => ({
    ...rest,
    decisionIds: decisionIds.length,
    merged: mergedInto !== null,
  }))
const withoutPlaces = (states: readonly ClaimState[]) =>
  states
    .map(({ evidence, localId, ...rest }) => ({ ...rest, stands: evidence.length > 0 }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

const VERDICTS = new Set(['accept', 'add', 'reject', 'unsure', 'edit'])

/** The live decisions of each claim in log order. */
function liveByClaim(log: readonly Decision[]): Map<string, Decision[]> {
  const byClaim = new Map<string, Decision[]>()
  for (const decision of log.filter(liveDecisions(log))) {
    const id = claimIdOf(decision)
    if (id !== null) byClaim.set(id, [...(byClaim.get(id) ?? []), decision])
  }
  return byClaim
}

describe('whatever happens to an article', () => {
  it('shows every claim of the reading exactly once, under an id of its own', () => {
    check(({ article }) => {
      const states = article.states()
      expect(new Set(states.map(({ id }) => id)).size).toBe(states.length)
      const current = article.current ? placedClaims(article.current.record, article.current.text) : []
      const machines = states.flatMap(({ machine }) => (machine ? [machine.fingerprint] : []))
      expect(machines.toSorted()).toEqual(current.map(({ claim }) => claim.fingerprint).toSorted())
      for (const { mergedInto } of states) {
        if (mergedInto !== null) expect(states.find(({ id }) => id === mergedInto)?.machine).toBeTruthy()
      }
    })
  })

  it('loses no decision and lets no machine change one', () => {
    check(({ article }) => {
      const states = new Map(article.states().map((state) => [state.id, state]))
      for (const [id, decisions] of liveByClaim(article.log)) {
        const verdict = decisions.findLast(({ action }) => VERDICTS.has(action.kind))?.action.kind
        const state = states.get(id)
        if (verdict === undefined || (verdict === 'unsure' && !state)) continue
        expect(state, `${verdict} on ${id}`).toBeDefined()
        for (const decision of decisions) expect(state?.decisionIds).toContain(decision.id)
        if (state?.status === 'merged') continue
        if (verdict === 'accept' || verdict === 'add') {
          expect(state?.accepted).toBe(true)
          expect(['accepted', 'edited']).toContain(state?.status)
        }
        if (verdict === 'edit') expect(state?.status).toBe('edited')
        if (verdict === 'reject') expect(['rejected', 'proposed']).toContain(state?.status)
        if (verdict === 'reject' && state?.status === 'proposed') expect(state.earlierVerdict).not.toBeNull()
      }
    })
  })

  it('keeps what a person accepted word for word under any reading', () => {
    check(({ article, readings }) => {
      const accepted = new Map(
        article.states().flatMap((state) => (state.accepted ? [[state.id, state.shown] as const] : [])),
      )
      for (const reading of [...readings, null]) {
        for (const state of article.statesOf(article.log, reading)) {
          const before = accepted.get(state.id)
          if (before) expect(sameValues(before, state.shown)).toBe(true)
        }
      }
    })
  })

  it('depends on the current reading and the live decisions alone', () => {
    check(({ article, readings }) => {
      const live = article.log
        .filter(liveDecisions(article.log))
        .filter(({ action }) => action.kind !== 'undo')
      for (const reading of [article.current, readings[0] ?? null])
        expect(withoutIds(article.statesOf(live, reading))).toEqual(
          withoutIds(article.statesOf(article.log, reading)),
        )
    })
  })

  it('ends where A alone ends after A, B, A, and writes to nothing', () => {
    check(({ article, readings }) => {
      const log = JSON.stringify(article.log)
      const before = JSON.stringify(article.states())
      for (const reading of readings) article.statesOf(article.log, reading)
      expect(JSON.stringify(article.states())).toBe(before)
      expect(JSON.stringify(article.log)).toBe(log)
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
      { numRuns: RUNS },
    )
  })

  it('does not care for page noise, local ids, or the order in which a reader lists what it found', () => {
    check((sequence) => {
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

describe('what was rejected', () => {
  it('comes back only where the table says so', () => {
    check(({ article }) => {
      const states = article.states()
      for (const [id, decisions] of liveByClaim(article.log)) {
        const state = states.find((one) => one.id === id)
        if (!state?.machine || state.status === 'merged') continue
        const affirmed = decisions.findLastIndex(({ action }) =>
          ['accept', 'add', 'edit', 'unsure'].includes(action.kind),
        )
        for (const { action, judged } of decisions.slice(affirmed + 1)) {
          if (action.kind !== 'reject' || !judged) continue
          if (sameValues(judged, state.machine)) expect(state.status).toBe('rejected')
          const verbatim = state.machine.quotes.every((quote) => judged.quotes.includes(quote))
          if (action.why === 'nothing_here' && verbatim) expect(state.status).toBe('rejected')
        }
      }
    })
  })

  it('stays away as two where nothing is, whoever comes inside its words beside no other', () => {
    check(({ article }) => {
      const byClaim = liveByClaim(article.log)
      const states = article.states()
      for (const decisions of byClaim.values()) {
        const last = decisions.findLast(({ action }) => VERDICTS.has(action.kind))
        if (last?.action.kind !== 'reject' || last.action.why !== 'nothing_here' || !last.judged) continue
        const { judged } = last
        const seen = article.readings.get(last.readingId ?? 0)
        if (judged.type !== 'event' || !seen || seen.text !== article.current?.text) continue
        const beside = placedClaims(seen.record, seen.text).filter(({ claim }) => claim.type === 'event')
        if (beside.length !== 1 || beside[0]?.claim.fingerprint !== judged.fingerprint) continue
        const untouched = states.filter(
          ({ machine, id }) =>
            machine?.type === 'event' &&
            machine.quotes.every((quote) => judged.quotes.includes(quote)) &&
            !byClaim.get(id)?.some(({ action }) => VERDICTS.has(action.kind)),
        )
        for (const { status } of untouched) expect(status).toBe('rejected')
      }
    })
  })
})

describe('suggestions', () => {
  it('say something new, on decided places only', () => {
    check(({ article }) => {
      for (const state of article.states()) {
        if (state.suggestions.length === 0) continue
        expect(['accepted', 'edited', 'proposed']).toContain(state.status)
        for (const { path, judged, standing, value } of state.suggestions) {
          expect(value).not.toEqual(standing)
          expect(value).not.toEqual(judged)
          expect(valueAt(state.shown, placeOf(path, state.shown)) ?? null).toEqual(standing)
        }
      }
    })
  })

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
      { numRuns: RUNS },
    )
  })
})

describe('a new version of the contract', () => {
  it('keeps every decision, and the verdict on every claim that it still knows', () => {
    check(({ article }) => {
      const up = (reading: Reading) => ({
        ...reading,
        record: upRecord(reading.record, reading.text, 1, [MADE_UP_STEP]),
      })
      const log = article.log.map((decision) => upDecision(decision, 1, [MADE_UP_STEP]))
      expect(log.map(({ id, by, at, sequence }) => ({ id, by, at, sequence }))).toEqual(
        article.log.map(({ id, by, at, sequence }) => ({ id, by, at, sequence })),
      )
      const raised = {
        current: article.current && up(article.current),
        judgedReadings: new Map([...article.readings].map(([id, reading]) => [id, up(reading)])),
        log,
      }
      const states = new Map(reviewArticle(raised).map((state) => [state.id, state]))
      for (const [id, decisions] of liveByClaim(log)) {
        const verdict = decisions.findLast(({ action }) => VERDICTS.has(action.kind))
        if (!verdict || verdict.action.kind === 'unsure') continue
        const state = states.get(id)
        expect(state).toBeDefined()
        if (verdict.action.kind === 'accept' && state?.status !== 'merged') expect(state?.accepted).toBe(true)
      }
    })
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
      { numRuns: RUNS },
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
          if (equal) expect(sameValues(claim, equal.claim)).toBe(true)
        }
      }),
      { numRuns: RUNS },
    )
  })
})
