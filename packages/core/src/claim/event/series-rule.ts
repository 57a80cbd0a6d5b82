import { type PhraseTable, phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { type Chunk, chunkAfter, chunkKey } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { EventCandidate } from './event-candidate.ts'
import { partyStartingAt } from './party.ts'

/** "Tại cuộc gặp B, …", "Trao đổi với B, …": a paragraph of a report on several meetings opens with whom it is about. */
const OPENERS: PhraseTable<string> = phraseList(
  'tại cuộc gặp, tại cuộc gặp gỡ, tại buổi gặp, tại cuộc tiếp, tại buổi tiếp, tại cuộc hội đàm, tại cuộc hội kiến, tại cuộc làm việc, tại buổi làm việc, tại cuộc trao đổi, tại cuộc tiếp xúc, trong cuộc gặp, trong cuộc gặp gỡ, trong buổi gặp, trong cuộc tiếp, trong buổi tiếp, trong cuộc hội đàm, trong cuộc hội kiến, trong buổi làm việc, trong cuộc làm việc, trong cuộc trao đổi, trong cuộc tiếp xúc, gặp, gặp gỡ, tiếp, tiếp xúc, hội kiến, hội đàm, trao đổi, làm việc',
)
/** How many paragraphs of the kind make a series. */
const FEWEST = 2
const MOST_BETWEEN = 3

/** Who is met where a paragraph opens so, with the token span of the words that say it. */
interface Opening {
  sentence: StorySentence
  met: string[]
  first: number
  last: number
  /** "Tại buổi tiếp B": who acts is the host. */
  receives: boolean
  /** The chunk index behind whom the clause names. */
  after: number
}

/**
 * "Trao đổi với B, hai bên nhất trí …" ⏎ "Tại cuộc gặp C, A đề nghị …": in a report of which several paragraphs open with
 * whom somebody met, each of them tells a meeting of its own: with who acts in it, else with whom the article is about.
 */
export function seriesOfMeetings(story: Story): EventCandidate[] {
  const openings = story.sentences.flatMap((sentence) => openingOf(story, sentence) ?? [])
  const met = new Set(openings.map((opening) => opening.met.join(' ')))
  const host = met.size < FEWEST ? null : protagonist(story)
  if (host === null) return []
  return openings.flatMap(({ sentence, met, first, last, after, receives }) => {
    const subject = partyStartingAt(sentence.chunks, after + 1)
    const acting = subject.persons.filter((person) => !met.includes(person))
    const receiver = acting.length > 0 ? acting : [host]
    if (receiver.some((person) => met.includes(person))) return []
    return [
      {
        type: 'meeting' as const,
        rule: SERIES,
        sentence,
        first,
        last,
        participants: [
          ...receiver.map((entity) => ({
            entity,
            role: receives ? ('host' as const) : ('attendee' as const),
          })),
          ...met.map((entity) => ({ entity, role: receives ? ('guest' as const) : ('attendee' as const) })),
        ],
        organizations: [],
        objects: [],
        place: null,
        told: 'told' as const,
      },
    ]
  })
}

/** The rule's id. */
export const SERIES = 'event/meeting-in-series'

/** What only announces a series ("đã có các cuộc gặp song phương") is no meeting beside those that are told. */
export function withoutAnnouncement(
  candidates: readonly EventCandidate[],
  series: readonly EventCandidate[],
): EventCandidate[] {
  if (series.length === 0) return [...candidates]
  return candidates.filter(({ type, participants }) => type !== 'meeting' || participants.length > 1)
}

function openingOf(story: Story, sentence: StorySentence): Opening | null {
  const { tokens } = story.structure
  const { chunks, index, block, zone, first } = sentence
  const opensParagraph = story.sentences[index - 1]?.block !== block
  if (!opensParagraph || (zone !== 'body' && zone !== 'lead')) return null
  const hit = phraseAt(OPENERS, tokens, first)
  const at = hit ? chunkAfter(chunks, 0, hit.last) : -1
  if (!hit || at < 0) return null
  const place = chunks.slice(at, at + MOST_BETWEEN).findIndex(({ kind }) => kind === 'persons')
  if (place < 0 || !chunks.slice(at, at + place).every(isLink)) return null
  const party = partyStartingAt(chunks, at + place)
  const comma = chunkKey(chunks[at + place + 1]) === ','
  const [named] = chunks.slice(at + place)
  if (!comma || named?.kind !== 'persons' || named.by !== 'name') return null
  const whole = party.last > at + place + 1 ? named.persons : party.persons
  const receives = tokens[hit.last - 1]?.key === 'tiếp'
  return { sentence, met: whole, first: hit.first, last: hit.last, after: at + place + 1, receives }
}

function isLink(chunk: Chunk): boolean {
  return /^(?:với|cùng|giữa|ngài|ông|bà|đồng|chí)$/u.test(chunkKey(chunk))
}

/** Whom the article is about: the first person of the headline, else of the lead, whom no preposition governs. */
function protagonist({ sentences }: Story): string | null {
  for (const zone of ['title', 'lead']) {
    for (const { chunks } of sentences.filter((sentence) => sentence.zone === zone)) {
      const person = chunks.find(
        (chunk, at) =>
          chunk.kind === 'persons' && !/^(?:với|của|do|cho|tiếp|gặp)$/u.test(chunkKey(chunks[at - 1])),
      )
      if (person?.kind === 'persons') return person.persons[0] ?? null
    }
  }
  return null
}
