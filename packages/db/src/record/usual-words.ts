import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { SearchKind } from './search-marks.ts'

/** How long what Postgres was last told of words is good for. */
const GOOD_FOR = 300_000

/** How usual words are among all that search finds, as Postgres knows since it last looked. */
export interface UsualWords {
  /** The share of entries that have the word; next to nothing for what is not usual. */
  share: (word: string) => number
  /** The share that has a word beginning so: at most, for one entry may have several. */
  shareOfBeginnings: (beginning: string) => number
  /** Entries of a kind. */
  entries: (kind: SearchKind) => number
}

/** The share of what Postgres does not count among the usual. */
const UNUSUAL = 0.0003

const known = new WeakMap<Database, { until: number; words: Promise<UsualWords> }>()

async function ask(db: Database): Promise<UsualWords> {
  const { rows } = await sql<{ word: string; share: number }>`
    select word, share from pg_stats s,
      unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as usual (word, share)
    where s.schemaname = 'public' and s.tablename = 'search_entry' and s.attname = 'words' and word is not null`.execute(
    db,
  )
  const { rows: sizes } = await sql<{ kind: string; entries: number }>`
    select substr(relname, length('search_entry_') + 1) as kind, greatest(reltuples, 0)::float as entries from pg_class
    where relkind = 'i' and relname like 'search\\_entry\\_%' and relnamespace = 'public'::regnamespace`.execute(
    db,
  )
  const entries = new Map(sizes.map((row) => [row.kind, row.entries]))
  const shares = new Map(rows.map(({ word, share }) => [word, share]))
  const sorted = rows.toSorted((a, b) => (a.word < b.word ? -1 : 1))
  return {
    share: (word) => shares.get(word) ?? UNUSUAL,
    shareOfBeginnings: (beginning) => {
      let [low, high] = [0, sorted.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((sorted[middle]?.word ?? '') < beginning) low = middle + 1
        else high = middle
      }
      let sum = 0
      for (let at = low; sorted[at]?.word.startsWith(beginning); at++) sum += sorted[at]?.share ?? 0
      return Math.min(1, Math.max(sum, UNUSUAL))
    },
    entries: (kind) => entries.get(kind) ?? 0,
  }
}

/** How usual words are; asked anew every few minutes. */
export async function usualWords(db: Database): Promise<UsualWords> {
  const now = performance.now()
  const before = known.get(db)
  if (before && before.until > now) return await before.words
  const words = ask(db)
  known.set(db, { until: now + GOOD_FOR, words })
  words.catch(() => known.delete(db))
  return await words
}
