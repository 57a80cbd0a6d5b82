import { useQueryClient } from '@tanstack/vue-query'
import type { ImportOutcome } from '@trucot/contract/import-outcome'
import type { ImportItem } from '@trucot/contract/pages-contract'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api } from '../api/client.ts'
import { useRefusalWords } from '../refused/refusal-words.ts'
import { articlesKey } from '../review/article-query.ts'
import { useFailureWords } from '../trouble/failure-words.ts'
import { batches } from './batches.ts'
import { type ChosenPage, sortFiles } from './import-files.ts'
import { BATCH } from './import-limits.ts'
import { toBase64 } from './to-base64.ts'

type Meta = NonNullable<ImportItem['meta']>
/** How one file fared; files that were never sent have no article. */
export type Outcome = Omit<ImportOutcome, 'pageId'>

function isMeta(value: unknown): value is Meta {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((field) => typeof field === 'string')
  )
}

/** Reads files, sends them in requests of bearable size and keeps what became of each. */
export function useImport() {
  const { t } = useI18n()
  const { refusalWords } = useRefusalWords()
  const { failureWords } = useFailureWords()
  const queryClient = useQueryClient()
  const outcomes = ref<Outcome[]>([])
  const progress = ref<{ done: number; total: number } | null>(null)

  const refuse = (name: string, reason: string) =>
    outcomes.value.push({ name, outcome: 'refused', articleId: null, reason })

  async function readItem({ name, mediaType, file, meta }: ChosenPage): Promise<ImportItem | null> {
    const base64 = toBase64(new Uint8Array(await file.arrayBuffer()))
    if (!meta) return { name, mediaType, base64 }
    try {
      const notes: unknown = JSON.parse(await meta.text())
      if (!isMeta(notes)) throw new TypeError(meta.name)
      return { name, mediaType, base64, meta: notes, ...(notes.url === undefined ? {} : { url: notes.url }) }
    } catch (error) {
      refuse(name, t('intake.refusal.meta', { error: error instanceof Error ? error.message : '' }))
      return null
    }
  }

  async function send(items: ImportItem[]): Promise<boolean> {
    try {
      const answer = await api.pages.import({ items })
      outcomes.value.push(...answer.items)
      return true
    } catch (error) {
      for (const item of items)
        refuse(item.name, t('intake.refusal.notSent', { reason: failureWords(error) }))
      return false
    } finally {
      void queryClient.invalidateQueries({ queryKey: articlesKey })
    }
  }

  async function importFiles(files: readonly File[]): Promise<void> {
    const { pages, refused } = sortFiles(files)
    for (const { name, why } of refused) refuse(name, t(`intake.refusal.${why}`))
    progress.value = { done: 0, total: pages.length }
    for (const batch of batches(pages, ({ file }) => file.size, BATCH)) {
      const items = await Promise.all(batch.map(readItem))
      await send(items.filter((item) => item !== null))
      progress.value = { done: progress.value.done + batch.length, total: pages.length }
    }
    progress.value = null
  }

  return {
    outcomes,
    progress,
    importFiles,
    /** Sends one pasted text; answers whether it arrived. */
    importText: (item: ImportItem) => send([item]),
    /** What the server or this page said against a file. */
    reasonWords: refusalWords,
  }
}
