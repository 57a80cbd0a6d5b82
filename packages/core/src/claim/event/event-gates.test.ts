import { describe, expect, it, vi } from 'vitest'
import { makeArticles } from '../../../test/bench/made-articles.ts'
import { OWN_ARTICLES } from '../../../test/own-articles.ts'
import { readStructure } from '../../article/read-structure.ts'
import { findMentions } from '../../mention/find-mentions.ts'
import { joinEntities } from '../../mention/join-entities.ts'
import type { PhraseTable } from '../../mention/phrase-table.ts'
import { gatesOf } from '../../text/gates.ts'
import { officeClaims } from '../office/office-claims.ts'
import { makeStory, type StorySentence } from '../story/story.ts'
import { EVENT_RULES } from './find-candidates.ts'

/** The tables that were looked into since the set was emptied. */
const asked = vi.hoisted(() => new Set<PhraseTable<unknown>>())

vi.mock(import('../../mention/phrase-table.ts'), async (original) => {
  const real = await original()
  return {
    ...real,
    phraseAt: (table, tokens, at) => {
      asked.add(table)
      return real.phraseAt(table, tokens, at)
    },
  }
})

/** Tables that only take something back or pass over a sentence's first words; known by one of their opening words. */
const NEVER_FIND = new Map([
  ['appointmentEvents', 'trình'],
  ['talksSpokenEvents', 'trước'],
])

/** The same sentence with words that open every gate: a rule asks its tables of all of them. */
function withOpenWords(sentence: StorySentence): StorySentence {
  return { ...sentence, chunks: sentence.chunks.map((chunk) => ({ ...chunk, gates: -1 })) }
}

describe('a rule is asked wherever it may find anything', () => {
  const sentences = [...OWN_ARTICLES, ...makeArticles(40_000, 3)].flatMap(({ text }) => {
    const structure = readStructure({ text })
    const mentions = findMentions(structure)
    const joined = joinEntities(structure, mentions)
    const story = makeStory(structure, mentions, joined, officeClaims(structure, mentions, joined))
    return story.sentences.map((sentence) => ({ story, sentence }))
  })
  for (const { opens, read } of EVENT_RULES)
    it(read.name, () => {
      asked.clear()
      const closed = sentences.filter(({ sentence }) => (sentence.gates & opens) === 0)
      expect(closed.flatMap(({ story, sentence }) => read(story, withOpenWords(sentence)))).toEqual([])
      // What it looked for there in vain must open its gate wherever it stands.
      const never = NEVER_FIND.get(read.name) ?? ''
      const tables = [...asked].filter(({ groups }) => !groups.has(never))
      const words = tables.flatMap(({ groups }) => [...groups.keys()])
      expect(words.length).toBeGreaterThan(0)
      expect(words.filter((word) => (gatesOf(word) & opens) === 0)).toEqual([])
    })
})
