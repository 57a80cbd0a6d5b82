import type { Review } from '@trucot/contract/article-view'
import type { NewDecision } from '@trucot/contract/articles-contract'
import { type Failure, failureOf } from '../api/failure.ts'
import { type StaleReview, staleReviewOf } from './stale-review.ts'

/** Decisions of one act on their way to the server. */
export interface PendingAct {
  groupId: string
  articleId: number
  seenVersion: number
  decisions: NewDecision[]
  /** Times it was sent without an answer. */
  attempts: number
  /** Why it is not recorded yet; null while nothing went wrong. */
  trouble: ActTrouble | null
}

/**
 * waiting: will be sent again by itself; stale: somebody else decided first, the person chooses;
 * refused: the server will not record it, and says why.
 */
export type ActTrouble =
  | { kind: 'waiting'; failure: Failure }
  | { kind: 'stale'; review: StaleReview }
  | { kind: 'refused'; failure: Failure }

export interface OutboxPorts {
  send: (act: PendingAct) => Promise<Review>
  /** Told the server's own state after every answer that carries one. */
  onReview: (articleId: number, review: Review) => void
  /** Told after every change of what is pending; the list is to be kept across reloads. */
  onChange: (acts: readonly PendingAct[]) => void
  /** Resolves after so many milliseconds, or sooner when there is reason to try again. */
  wait: (milliseconds: number) => Promise<void>
}

const LONGEST_WAIT = 30_000

/** How long to wait before the next try: one second, then twice as long each time, half a minute at most. */
export function waitBefore(attempt: number): number {
  return Math.min(LONGEST_WAIT, 1000 * 2 ** Math.max(0, attempt - 1))
}

export interface DecisionOutbox {
  /** What is not recorded yet, oldest first. */
  pending: () => readonly PendingAct[]
  /** Takes an act in and sends it in turn. */
  post: (act: Pick<PendingAct, 'groupId' | 'articleId' | 'seenVersion' | 'decisions'>) => void
  /** Takes back an act that was not sent yet; false where it may have reached the server. */
  recall: (groupId: string) => boolean
  /** Sends a stale act again, now that its maker has seen the other's decision. */
  insist: (groupId: string) => void
  /** Gives an act up. */
  drop: (groupId: string) => void
  /** Takes over what an earlier page left unsent. */
  adopt: (acts: readonly PendingAct[]) => void
  /** Sends nothing from now on; what is pending stays kept. */
  close: () => void
}

/**
 * Sends decisions one act after the other, each with the ids it was born with, so that sending twice applies once.
 * A lost network or a fault of the server only delays; whatever needs a person stays until the person chose.
 */
export function openDecisionOutbox(ports: OutboxPorts): DecisionOutbox {
  let acts: PendingAct[] = []
  let inFlight: string | null = null
  let running = false
  let closed = false

  function change(next: PendingAct[]): void {
    acts = next
    ports.onChange(acts)
  }
  function amend(groupId: string, amendment: Partial<PendingAct>): void {
    change(acts.map((act) => (act.groupId === groupId ? { ...act, ...amendment } : act)))
  }
  const sendable = () => acts.find((act) => act.trouble === null || act.trouble.kind === 'waiting')

  async function send(act: PendingAct): Promise<void> {
    inFlight = act.groupId
    try {
      const review = await ports.send(act)
      // The server's state goes in before the foreseen one is taken away: nothing flickers.
      ports.onReview(act.articleId, review)
      change(acts.filter(({ groupId }) => groupId !== act.groupId))
    } catch (error) {
      await afterFailure(act, error)
    } finally {
      inFlight = null
    }
  }

  async function afterFailure(act: PendingAct, error: unknown): Promise<void> {
    const review = staleReviewOf(error)
    const failure = failureOf(error)
    if (review) {
      ports.onReview(act.articleId, review)
      amend(act.groupId, { trouble: { kind: 'stale', review } })
    } else if (
      failure.kind === 'offline' ||
      failure.kind === 'fault' ||
      failure.kind === 'too_many' ||
      failure.kind === 'signed_out'
    ) {
      const attempts = act.attempts + 1
      amend(act.groupId, { attempts, trouble: { kind: 'waiting', failure } })
      inFlight = null
      await ports.wait(failure.kind === 'signed_out' ? LONGEST_WAIT : waitBefore(attempts))
    } else {
      amend(act.groupId, { trouble: { kind: 'refused', failure } })
    }
  }

  async function run(): Promise<void> {
    if (running || closed) return
    running = true
    try {
      for (let act = sendable(); act && !closed; act = sendable()) await send(act)
    } finally {
      running = false
    }
  }

  return {
    pending: () => acts,
    post(act) {
      change([...acts, { ...act, attempts: 0, trouble: null }])
      void run()
    },
    recall(groupId) {
      const act = acts.find((one) => one.groupId === groupId)
      if (!act || inFlight === groupId || act.attempts > 0) return false
      change(acts.filter((one) => one !== act))
      return true
    },
    insist(groupId) {
      const act = acts.find((one) => one.groupId === groupId)
      if (act?.trouble?.kind !== 'stale') return
      amend(groupId, { seenVersion: act.trouble.review.version, trouble: null })
      void run()
    },
    drop(groupId) {
      change(acts.filter((act) => act.groupId !== groupId))
    },
    adopt(left) {
      const known = new Set(acts.map((act) => act.groupId))
      change([...acts, ...left.filter((act) => !known.has(act.groupId))])
      void run()
    },
    close() {
      closed = true
    },
  }
}
