import { gateOf, phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { nameKey } from '../../text/name-key.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkAfter, chunkKey, opensGate, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { EventCandidate, EventRule } from './event-candidate.ts'
import { partyStartingAt } from './party.ts'
import { dateOfAward, GIVE, nextPassiveAt, passiveAward } from './passive-award.ts'
import { subjectParty } from './subject-party.ts'
import { toldAs } from './told-as.ts'

const GET = phraseList('nhận, đón nhận, được nhận, vinh dự đón nhận, vinh dự được nhận, nhận được')
const NOUN_BEFORE = new Set(['lễ', 'việc', 'quyết', 'định'])

const OPENS = gateOf(GIVE, GET)

/** "A trao tặng Huân chương … cho B", "B được Nhà nước trao tặng …", "B đón nhận …", "lễ trao tặng … cho B" */
export const awardRule: EventRule = { opens: OPENS, read: awardEvents }

function awardEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const found: EventCandidate[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!opensGate(chunk, OPENS)) continue
    const give = phraseAt(GIVE, tokens, chunk.first)
    const hit = give ?? phraseAt(GET, tokens, chunk.first)
    if (!hit) continue
    const after = chunkAfter(chunks, at, hit.last)
    if (after < 0) continue
    const end = clauseEnd(tokens, chunks, after)
    const named = awardsIn(chunks, after, end)
    const given = named.length > 0 || !give ? named : awardMeant(story, chunk.first, hit.last)
    const awards = given.length > 0 || !give ? given : awardBefore(chunks, at)
    if (awards.length === 0) continue
    const gifts = give ? giftsIn(chunks.slice(0, end), after) : []
    const recipients = give ? recipientsIn(chunks.slice(0, end), after) : []
    const subject = subjectParty(sentence, at)
    const noun = NOUN_BEFORE.has(chunkKey(chunks[at - 1]))
    const passive = give ? passiveAward(chunks, at, recipientsOf(found.at(-1))) : null
    const got =
      passive && passive.recipients.length > 0 ? passive.recipients : give ? recipients : subject.persons
    const present = noun ? presentAt(sentence, at) : null
    const acting = passive ? passive.givers : subject.persons
    const givers = give && !noun ? acting.filter((person) => !got.includes(person)) : []
    const dated = dateApart(story, dateOfAward(chunks, at, end))
    const several = gifts.length > 1 && !passive
    const each = several ? gifts : [{ awards, recipients: got }]
    for (const gift of each) {
      found.push({
        type: 'award',
        rule: give ? 'event/award-given' : 'event/award-received',
        sentence,
        first: hit.first,
        last: hit.last,
        participants: [
          ...givers.map((entity) => ({ entity, role: 'giver' as const })),
          ...(present?.persons ?? [])
            .filter((entity) => !gift.recipients.includes(entity))
            .map((entity) => ({ entity, role: present?.role ?? 'attendee' })),
          ...gift.recipients.map((entity) => ({ entity, role: 'recipient' as const })),
        ],
        organizations: subject.bodies,
        objects: gift.awards,
        place: null,
        ...(dated === undefined ? {} : { dated }),
        told: noun && !present ? nounTold(story, sentence) : toldAs(story, sentence, present?.verb ?? at),
      })
    }
    at = (several ? end : after) - 1
  }
  return found
}

/** "Huân chương X năm 2025" in an article of that year: the year alone says nothing that the article's day does not. */
function dateApart({ dates, structure }: Story, mention: number | undefined): number | undefined {
  const edtf = mention === undefined ? null : dates[mention]?.edtf
  return edtf && edtf !== structure.published?.date.slice(0, edtf.length) ? mention : undefined
}

/** "A dự lễ trao tặng …", "A chủ trì lễ trao …": who is said to be at the ceremony; null where nobody is. */
function presentAt(
  sentence: StorySentence,
  at: number,
): { persons: string[]; role: 'attendee' | 'chair'; verb: number } | null {
  const { chunks } = sentence
  const last = chunkKey(chunks[at - 2])
  const attends = last === 'dự'
  const chairs = last === 'trì' && chunkKey(chunks[at - 3]) === 'chủ'
  if (chunkKey(chunks[at - 1]) !== 'lễ' || !(attends || chairs)) return null
  const verb = chairs || chunkKey(chunks[at - 3]) === 'tham' ? at - 3 : at - 2
  const { persons } = subjectParty(sentence, verb)
  return persons.length > 0 ? { persons, role: chairs ? 'chair' : 'attendee', verb } : null
}

/** A ceremony that the sentence reports as held ("lễ … đã diễn ra", "tổ chức lễ …") is told; else it is only referred to. */
function nounTold(story: Story, sentence: StorySentence): EventCandidate['told'] {
  const text = story.structure.tokens.slice(
    sentence.first,
    Math.min(sentence.last, sentence.first + 2 * REACH),
  )
  const keys = text.map((token) => token.key).join(' ')
  return /diễn ra|tổ chức|được tổ chức/u.test(keys) || sentence.zone === 'title' ? 'told' : 'passing'
}

/** The sentence's next predicate ends the clause. */
function clauseEnd(tokens: readonly Token[], chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < Math.min(chunks.length, from + REACH); at++) {
    const next = nextPassiveAt(tokens, chunks, at)
    if (next >= 0) return Math.max(from, next)
    // "… cho A; Huân chương Y cho B": another award goes on.
    if (chunkKey(chunks[at]) === ';' && chunks[at + 1]?.kind === 'award') continue
    if (/^(?:;|\.|vì)$/u.test(chunkKey(chunks[at]))) return at
  }
  return Math.min(chunks.length, from + REACH)
}

function awardsIn(chunks: readonly Chunk[], from: number, end: number): string[] {
  const found = new Set<string>()
  for (const chunk of chunks.slice(from, end)) if (chunk.kind === 'award') found.add(chunk.entity)
  return [...found]
}

const AWARD_WITHIN = 5

/** "Bằng khen của Bộ trưởng được trao cho bà B": the award is named before the verb. */
function awardBefore(chunks: readonly Chunk[], at: number): string[] {
  let before = at - 1
  while (
    before > 0 &&
    before > at - AWARD_WITHIN &&
    (chunks[before]?.kind === 'date' || /^(?:được|đã|cũng|vừa)$/u.test(chunkKey(chunks[before])))
  )
    before--
  const chunk = chunks[before]
  return before < at - 1 && chunk?.kind === 'award' ? [chunk.entity] : []
}

const BARE_AWARDS = phraseList('Huân chương, Huy chương, Kỷ niệm chương, Bằng khen, phần thưởng cao quý')

/** "… đã trao Huân chương cho ông B": the one award of the article of that kind, where nothing of its own name follows. */
function awardMeant(story: Story, from: number, at: number): string[] {
  const { tokens } = story.structure
  const hit = phraseAt(BARE_AWARDS, tokens, at)
  if (
    !hit ||
    !/^(?:cho|tặng|tới|lên|và|,|[.])$/u.test(tokens[hit.last]?.key ?? '') ||
    tokens[from]?.key === 'nhận'
  )
    return []
  const any = hit.value.startsWith('phần')
  const kind = nameKey(hit.value)
  const fitting = awardsOf(story).filter(({ key }) => any || key.startsWith(kind))
  return fitting.length === 1 ? fitting.map(({ id }) => id) : []
}

const awardsOfStories = new WeakMap<Story, { id: string; key: string }[]>()

/** The article's awards, gathered once. */
function awardsOf(story: Story): { id: string; key: string }[] {
  const known = awardsOfStories.get(story)
  if (known) return known
  const awards: { id: string; key: string }[] = []
  for (const { id, type, name } of story.entities.values())
    if (type === 'award') awards.push({ id, key: nameKey(name) })
  awardsOfStories.set(story, awards)
  return awards
}

/** What is given to whom in one breath. */
interface Gift {
  awards: string[]
  recipients: string[]
}

/** "Huân chương X tặng A và Huy chương Y cho B": each award with those who got it. */
function giftsIn(chunks: readonly Chunk[], from: number): Gift[] {
  const gifts: Gift[] = []
  let given = true
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'award') {
      if (given) gifts.push({ awards: [], recipients: [] })
      given = false
      gifts.at(-1)?.awards.push(chunk.entity)
    } else if (/^(?:cho|tặng|tới)$/u.test(chunkKey(chunk)) && gifts.length > 0) {
      given = true
      let next = at + 1
      while (chunks[next]?.kind === 'word' && next < at + 5) next++
      gifts.at(-1)?.recipients.push(...partyStartingAt(chunks, next).persons)
    }
  }
  return gifts
}

/** "cho B", "tặng B", "tới B", "chúc mừng B", or the person right after the verb ("trao tặng bà B Huân chương …"). */
function recipientsIn(chunks: readonly Chunk[], from: number): string[] {
  const direct = partyStartingAt(chunks, from)
  if (direct.persons.length > 0) return direct.persons
  for (let at = from; at < chunks.length; at++) {
    if (!/^(?:cho|tặng|tới|đến|mừng|áo|:)$/u.test(chunkKey(chunks[at]))) continue
    let next = at + 1
    while (chunks[next]?.kind === 'word' && next < at + 5) next++
    const party = partyStartingAt(chunks, next)
    if (party.persons.length > 0) return party.persons
  }
  return []
}

/** Whom a candidate names as given something. */
function recipientsOf(candidate: EventCandidate | undefined): string[] {
  return (candidate?.participants ?? []).flatMap(({ entity, role }) => (role === 'recipient' ? [entity] : []))
}
