import type { ContractOutputs } from '@trucot/contract/contract'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleArticle } from '../../testing/sample-article.ts'
import { withServer } from '../../testing/with-server.ts'

const api = withServer()
type Inbox = ContractOutputs['articles']['list']

beforeAll(async () => {
  for (let i = 0; i < 3; i++) await sampleArticle(api.db)
})

const list = async (query: string) => await api.as('reader', { url: `/api/articles?${query}` })

describe('the inbox', () => {
  it.each(['open', 'all'])(
    'leafs through %s without gap or repetition, and counts as many',
    async (status) => {
      const seen: number[] = []
      let after = ''
      let totals: Inbox['totals'] | undefined
      do {
        const page = (await list(`status=${status}&limit=2${after}`)).json() as Inbox
        seen.push(...page.items.map(({ id }) => id))
        totals = page.totals
        after = page.next === null ? '' : `&after=${page.next}`
      } while (after)
      expect(seen).toHaveLength(3)
      expect(new Set(seen).size).toBe(3)
      expect(totals).toMatchObject({ open: 3, conflicts: 0, all: 3 })
    },
  )

  it('does not take a cursor from a list in another order', async () => {
    const { next } = (await list('status=open&limit=1')).json() as Inbox
    const answer = await list(`status=all&limit=1&after=${next}`)
    expect(answer.status).toBe(400)
  })
})
