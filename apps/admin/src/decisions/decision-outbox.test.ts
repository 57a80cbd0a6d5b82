import { ORPCError } from '@orpc/client'
import type { Review } from '@trucot/contract/article-view'
import { describe, expect, test } from 'vitest'
import { openDecisionOutbox, type PendingAct, waitBefore } from './decision-outbox.ts'

const review = (version: number): Review => ({ version, states: [], log: [] })

function act(groupId: string, seenVersion = 1) {
  return {
    groupId,
    articleId: 7,
    seenVersion,
    decisions: [
      { id: `id-of-${groupId}`, groupId, claimId: 'c', readingId: 1, action: { kind: 'accept' as const } },
    ],
  }
}

/** An outbox whose server answers what the test queued up, in order; `wait` ends at once. */
function outboxWith(answers: (Review | Error)[]) {
  const sent: PendingAct[] = []
  const reviews: number[] = []
  const kept: string[][] = []
  const waits: number[] = []
  let settled: () => void = () => undefined
  const idle = new Promise<void>((resolve) => {
    settled = resolve
  })
  const outbox = openDecisionOutbox({
    send: async (pending) => {
      sent.push(pending)
      const answer = answers.shift()
      if (answers.length === 0) setTimeout(settled, 0)
      if (!answer) throw new TypeError('nobody there')
      if (answer instanceof Error) throw answer
      return answer
    },
    onReview: (_, { version }) => reviews.push(version),
    onChange: (acts) => kept.push(acts.map(({ groupId }) => groupId)),
    wait: (milliseconds) => {
      waits.push(milliseconds)
      return Promise.resolve()
    },
  })
  return { outbox, sent, reviews, kept, waits, idle }
}

describe('decisions on their way', () => {
  test('are sent in order and forgotten once recorded', async () => {
    const { outbox, sent, reviews, idle } = outboxWith([review(2), review(3)])
    outbox.post(act('a'))
    outbox.post(act('b'))
    await idle
    expect(sent.map(({ groupId }) => groupId)).toEqual(['a', 'b'])
    expect(reviews).toEqual([2, 3])
    expect(outbox.pending()).toEqual([])
  })

  test('a lost network only delays, and the same ids are sent again', async () => {
    const { outbox, sent, waits, idle } = outboxWith([
      new TypeError('offline'),
      new TypeError('offline'),
      review(2),
    ])
    outbox.post(act('a'))
    await idle
    expect(sent.map(({ decisions }) => decisions[0]?.id)).toEqual(['id-of-a', 'id-of-a', 'id-of-a'])
    expect(waits).toEqual([1000, 2000])
    expect(outbox.pending()).toEqual([])
  })

  test('somebody else was first: the act waits for its maker and can be insisted on', async () => {
    const stale = new ORPCError('STALE', { status: 409, data: { ...review(5), decisionIds: ['theirs'] } })
    const { outbox, sent, reviews, idle } = outboxWith([stale, review(6), review(7)])
    outbox.post(act('a'))
    outbox.post(act('b'))
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(outbox.pending().map(({ groupId, trouble }) => [groupId, trouble?.kind])).toEqual([['a', 'stale']])
    expect(reviews).toEqual([5, 6])
    outbox.insist('a')
    await idle
    expect(sent.at(-1)).toMatchObject({ groupId: 'a', seenVersion: 5 })
    expect(outbox.pending()).toEqual([])
  })

  test('a refusal stays until it is dropped, and holds nothing up', async () => {
    const refused = new ORPCError('REFUSED', {
      status: 422,
      data: { reason: 'no such claim', decisionId: null },
    })
    const { outbox, idle } = outboxWith([refused, review(2)])
    outbox.post(act('a'))
    outbox.post(act('b'))
    await idle
    expect(outbox.pending()).toMatchObject([{ groupId: 'a', trouble: { kind: 'refused' } }])
    outbox.drop('a')
    expect(outbox.pending()).toEqual([])
  })

  test('what was not sent yet can be recalled, what may have arrived cannot', () => {
    const { outbox } = outboxWith([review(2), review(3)])
    outbox.post(act('a'))
    outbox.post(act('b'))
    expect(outbox.recall('a')).toBe(false)
    expect(outbox.recall('b')).toBe(true)
    expect(outbox.pending().map(({ groupId }) => groupId)).toEqual(['a'])
  })

  test('what an earlier page left is sent, each act once', async () => {
    const { outbox, sent, idle } = outboxWith([review(2)])
    const left = { ...act('a'), attempts: 3, trouble: null }
    outbox.adopt([left])
    outbox.adopt([left])
    await idle
    expect(sent).toHaveLength(1)
  })

  test('waits grow to half a minute', () => {
    expect([1, 2, 3, 6, 20].map(waitBefore)).toEqual([1000, 2000, 4000, 30_000, 30_000])
  })
})
