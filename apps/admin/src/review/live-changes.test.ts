import { QueryClient } from '@tanstack/vue-query'
import type { ArticleView } from '@trucot/contract/article-view'
import { expect, test } from 'vitest'
import { articleKey, newerOf } from './article-query.ts'
import { bringUpTo } from './live-changes.ts'

const ID = 7
const of = (version: number) => ({ version, text: `${version}` }) as ArticleView

/** A server whose answers are given by hand, and a screen that asks it for one article. */
function asked() {
  const queryClient = new QueryClient()
  const answers: ((view: ArticleView) => void)[] = []
  const ask = () =>
    queryClient.fetchQuery({
      queryKey: articleKey(ID),
      queryFn: () => new Promise<ArticleView>((resolve) => answers.push(resolve)),
      structuralSharing: newerOf,
    })
  const shown = () => queryClient.getQueryData<ArticleView>(articleKey(ID))?.version
  const isOld = () => queryClient.getQueryState(articleKey(ID))?.isInvalidated
  return { queryClient, ask, answers, shown, isOld }
}

test('an article whose first answer was made before a change that was told meanwhile is asked for anew', async () => {
  const { queryClient, ask, answers, isOld } = asked()
  const first = ask()
  const told = bringUpTo(queryClient, { articleId: ID, version: 2 })
  answers[0]?.(of(1))
  await Promise.all([first, told])
  expect(isOld()).toBe(true)
})

test('one that shows the change already, and one that is not shown, are let be', async () => {
  const { queryClient, ask, answers, isOld } = asked()
  await bringUpTo(queryClient, { articleId: ID, version: 2 })
  expect(answers).toHaveLength(0)
  const first = ask()
  answers[0]?.(of(2))
  await first
  await bringUpTo(queryClient, { articleId: ID, version: 2 })
  expect(isOld()).toBe(false)
  await bringUpTo(queryClient, { articleId: ID, version: 3 })
  expect(isOld()).toBe(true)
})

test('an answer that was long on its way does not take back what was decided meanwhile', async () => {
  const { queryClient, ask, answers, shown } = asked()
  const first = ask()
  answers[0]?.(of(1))
  await first
  const second = ask()
  queryClient.setQueryData<ArticleView>(articleKey(ID), of(2))
  answers[1]?.(of(1))
  await second
  expect(shown()).toBe(2)
})
