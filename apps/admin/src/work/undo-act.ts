import { useMutation, useQueryClient } from '@tanstack/vue-query'
import type { WorkAct } from '@trucot/contract/work-contract'
import { api } from '../api/client.ts'
import { newId } from '../decisions/new-id.ts'
import { articleKey, articlesKey } from '../review/article-query.ts'
import { workKey } from './work-query.ts'

/** Takes whole acts back, wherever they were made. What another decided since is never undone with it. */
export function useUndoAct() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ article, decisions }: WorkAct) => {
      const undo = { kind: 'undo' as const, decisions: decisions.map(({ id }) => id) }
      const decision = { id: newId(), groupId: newId(), claimId: '', readingId: null, action: undo }
      return await api.articles.decide({
        articleId: article.id,
        seenVersion: article.version,
        decisions: [decision],
      })
    },
    onSettled: async (_answer, _error, { article }) => {
      await Promise.all(
        [workKey, articlesKey, articleKey(article.id)].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      )
    },
  })
}
