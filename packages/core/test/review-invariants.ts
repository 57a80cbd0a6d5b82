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

function must(holds: boolean | undefined, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}

const alike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

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
  must(new Set(states.map(({ id }) => id)).size === states.length, 'two states share an id')
  const current = article.current ? placedClaims(article.current.record, article.current.text) : []
  const machines = states.flatMap(({ machine }) => (machine ? [machine.fingerprint] : []))
  must(
    alike(machines.toSorted(), current.map(({ claim }) => claim.fingerprint).toSorted()),
    'a claim of the reading is missing, or there twice',
  )
  for (const { mergedInto } of states) {
    if (mergedInto !== null)
      must(
        states.some(({ id, machine }) => id === mergedInto && machine !== null),
        'merged into nothing',
      )
  }
}

/** No decision is lost, and none is changed by a machine. */
function noDecisionLost({ article }: Sequence): void {
  const states = new Map(article.states().map((state) => [state.id, state]))
  for (const [id, decisions] of liveByClaim(article.log)) {
    const verdict = decisions.findLast(({ action }) => VERDICTS.has(action.kind))?.action.kind
    const state = states.get(id)
    if (verdict === undefined || (verdict === 'unsure' && !state)) continue
    must(state !== undefined, `lost: ${verdict} on ${id}`)
    must(
      decisions.every((one) => state?.decisionIds.includes(one.id)),
      'a live decision does not count',
    )
    if (state?.status === 'merged') continue
    if (verdict === 'accept' || verdict === 'add') {
      must(state?.accepted, 'an accept does not stand')
      must(['accepted', 'edited'].includes(state?.status ?? ''), `accepted, but ${state?.status}`)
    }
    if (verdict === 'edit') must(state?.status === 'edited', `edited, but ${state?.status}`)
    if (verdict !== 'reject') continue
    const again = state?.status === 'proposed' && state.earlierVerdict !== null
    must(state?.status === 'rejected' || again, `rejected, but ${state?.status}`)
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
      if (before) must(sameValues(before, state.shown), `${state.id} changes with the reading`)
    }
  }
}

/** The state depends on the current reading and the live decisions alone. */
function functionOfLive({ article, readings }: Sequence): void {
  const live = article.log.filter(liveDecisions(article.log)).filter(({ action }) => action.kind !== 'undo')
  for (const reading of [article.current, readings[0] ?? null])
    must(
      alike(withoutIds(article.statesOf(live, reading)), withoutIds(article.statesOf(article.log, reading))),
      'undone decisions make a difference',
    )
}

/** A, B, A ends where A alone ends, and nothing is written to. */
function sameAgain({ article, readings }: Sequence): void {
  const log = JSON.stringify(article.log)
  const before = JSON.stringify(article.states())
  const last = readings.at(-1)
  if (last) article.freshStates(article.log, last)
  must(JSON.stringify(article.freshStates(article.log)) === before, 'the same reading gives another state')
  must(JSON.stringify(article.log) === log, 'the log was written to')
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
      const rejected = state.status === 'rejected'
      if (sameValues(judged, state.machine)) must(rejected, 'a rejected value is back')
      const verbatim = state.machine.quotes.every((quote) => judged.quotes.includes(quote))
      if (action.why === 'nothing_here' && verbatim) must(rejected, 'something is where nothing is')
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
    must(
      untouched.every(({ status }) => status === 'rejected'),
      'back as two',
    )
  }
}

/** A suggestion says something new about a place that was decided. */
function suggestionsSayNew({ article }: Sequence): void {
  for (const state of article.states()) {
    if (state.suggestions.length === 0) continue
    must(['accepted', 'edited', 'proposed'].includes(state.status), `${state.status} with suggestions`)
    for (const { path, judged, standing, value } of state.suggestions) {
      must(!alike(value, standing) && !alike(value, judged), 'a suggestion of nothing new')
      must(alike(valueAt(state.shown, placeOf(path, state.shown)), standing), 'not what stands')
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
  const told = (decisions: readonly Decision[]) =>
    decisions.map(({ id, by, at, sequence, claimId }) => ({ id, by, at, sequence, claimId }))
  must(alike(told(log), told(article.log)), 'a decision is lost')
  const raised = {
    current: article.current && up(article.current),
    judgedReadings: new Map(
      [...article.readings].flatMap(([id, reading]) =>
        log.some(({ readingId }) => readingId === id) ? [[id, up(reading)] as const] : [],
      ),
    ),
    log,
  }
  const states = new Map(reviewArticle(raised).map((state) => [state.id, state]))
  for (const [id, decisions] of liveByClaim(log)) {
    const verdict = decisions.findLast(({ action }) => VERDICTS.has(action.kind))
    if (!verdict || verdict.action.kind === 'unsure') continue
    const state = states.get(id)
    must(state !== undefined, `lost: ${verdict.action.kind} on ${id}`)
    if (verdict.action.kind === 'accept' && state?.status !== 'merged')
      must(state?.accepted, 'an accept does not stand')
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
