import { expect } from 'vitest'
import { claimIdOf } from '../src/review/claim-history.ts'
import type { ClaimState } from '../src/review/claim-state.ts'
import { upDecision, upRecord } from '../src/review/contract-version.ts'
import { placeOf, valueAt } from '../src/review/decided-place.ts'
import { sameValues } from '../src/review/decided-values.ts'
import type { Decision } from '../src/review/decision.ts'
import { liveDecisions } from '../src/review/live-decisions.ts'
import { placedClaims } from '../src/review/portable-record.ts'
import { reviewArticle } from '../src/review/review-article.ts'
import type { Reading } from '../src/review/review-input.ts'
import { MADE_UP_STEP } from './made-up-contract.ts'
import type { Sequence } from './sequence.ts'

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

/** States but for ids: those depend on the whole log, undone decisions and all. */
export function withoutIds(states: readonly ClaimState[]) {
  return states.map(({ id, mergedInto, decisionIds, ...rest }) => ({
    ...rest,
    decisionIds: decisionIds.length,
    merged: mergedInto !== null,
  }))
}

/** States but for where they stand in one text or record. */
export function withoutPlaces(states: readonly ClaimState[]) {
  return states
    .map(({ evidence, localId, ...rest }) => ({ ...rest, stands: evidence.length > 0 }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Every claim of the reading is shown exactly once, under an id of its own. */
function everyClaimOnce({ article }: Sequence): void {
  const states = article.states()
  expect(new Set(states.map(({ id }) => id)).size).toBe(states.length)
  const current = article.current ? placedClaims(article.current.record, article.current.text) : []
  const machines = states.flatMap(({ machine }) => (machine ? [machine.fingerprint] : []))
  expect(machines.toSorted()).toEqual(current.map(({ claim }) => claim.fingerprint).toSorted())
  for (const { mergedInto } of states) {
    if (mergedInto !== null) expect(states.find(({ id }) => id === mergedInto)?.machine).toBeTruthy()
  }
}

/** No decision is lost, and none is changed by a machine. */
function noDecisionLost({ article }: Sequence): void {
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
}

/** What a person accepted stands word for word under any reading. */
function acceptedStands({ article, readings }: Sequence): void {
  const accepted = new Map(
    article.states().flatMap((state) => (state.accepted ? [[state.id, state.shown] as const] : [])),
  )
  for (const reading of [...readings, null]) {
    for (const state of article.statesOf(article.log, reading)) {
      const before = accepted.get(state.id)
      if (before) expect(sameValues(before, state.shown)).toBe(true)
    }
  }
}

/** The state depends on the current reading and the live decisions alone. */
function functionOfLive({ article, readings }: Sequence): void {
  const live = article.log.filter(liveDecisions(article.log)).filter(({ action }) => action.kind !== 'undo')
  for (const reading of [article.current, readings[0] ?? null])
    expect(withoutIds(article.statesOf(live, reading))).toEqual(
      withoutIds(article.statesOf(article.log, reading)),
    )
}

/** A, B, A ends where A alone ends, and nothing is written to. */
function sameAgain({ article, readings }: Sequence): void {
  const log = JSON.stringify(article.log)
  const before = JSON.stringify(article.states())
  for (const reading of readings) article.statesOf(article.log, reading)
  expect(JSON.stringify(article.states())).toBe(before)
  expect(JSON.stringify(article.log)).toBe(log)
}

/** What was rejected comes back only where the table says so. */
function rejectedStays({ article }: Sequence): void {
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
}

/** Nothing here covers whatever comes inside its words beside no other. */
function staysAwayAsTwo({ article }: Sequence): void {
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
}

/** A suggestion says something new about a place that was decided. */
function suggestionsSayNew({ article }: Sequence): void {
  for (const state of article.states()) {
    if (state.suggestions.length === 0) continue
    expect(['accepted', 'edited', 'proposed']).toContain(state.status)
    for (const { path, judged, standing, value } of state.suggestions) {
      expect(value).not.toEqual(standing)
      expect(value).not.toEqual(judged)
      expect(valueAt(state.shown, placeOf(path, state.shown)) ?? null).toEqual(standing)
    }
  }
}

/** A new version of the contract keeps every decision, and the verdict on every claim that it still knows. */
function contractKeeps({ article }: Sequence): void {
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
}

/** What holds after whatever happened to an article. None of them changes it. */
export const INVARIANTS = {
  everyClaimOnce,
  noDecisionLost,
  acceptedStands,
  functionOfLive,
  sameAgain,
  rejectedStays,
  staysAwayAsTwo,
  suggestionsSayNew,
  contractKeeps,
}
