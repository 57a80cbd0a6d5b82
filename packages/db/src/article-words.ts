import { foldNameKey } from '@trucot/core/text/fold-key'
import { sql } from 'kysely'
import type { DatabaseTransaction } from './database.ts'

/** Postgres keeps no later places of a word than this, and no more of one word. */
const LAST_PLACE = 16_383
const MOST_PLACES = 256
/** Words beyond this are not looked for: a tsvector has an end. */
const MOST_WORDS = 50_000
const LONGEST_WORD = 60

/** A text's words as a tsvector is written: each without diacritics, with its places. Words are name keys. */
export function wordPlaces(words: readonly string[]): string {
  const places = new Map<string, number[]>()
  for (const [index, word] of words.slice(0, MOST_WORDS).entries()) {
    const folded = foldNameKey(word).slice(0, LONGEST_WORD)
    const known = places.get(folded)
    const place = Math.min(index + 1, LAST_PLACE)
    if (!known) places.set(folded, [place])
    else if (known.length < MOST_PLACES && known.at(-1) !== place) known.push(place)
  }
  return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ')
}

/** Keeps which words each article's report has, in place of what it had; none where nothing was read. */
export async function putArticleWords(
  tx: DatabaseTransaction,
  articles: readonly { id: number; words: readonly string[] }[],
): Promise<void> {
  if (articles.length === 0) return
  const rows = articles.map(({ id, words }) => ({ article_id: id, words: wordPlaces(words) }))
  await sql`
    insert into article_words (article_id, words)
    select article_id, words::tsvector from json_to_recordset(${JSON.stringify(rows)}::json) as row (article_id bigint, words text)
    on conflict (article_id) do update set words = excluded.words where article_words.words <> excluded.words`.execute(
    tx,
  )
}
