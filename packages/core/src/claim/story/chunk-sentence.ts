import type { ArticleStructure } from '../../article/article-structure.ts'
import type { Entity } from '../../mention/entity.ts'
import type { NameMention } from '../../mention/mention.ts'
import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkKey, type PersonsChunk, tokenChunk } from './chunk.ts'
import { holderOf } from './resolve-office.ts'
import type { KnownOffice, MentionIndex } from './story.ts'

/** What resolving needs and what it learns: `recent` grows by every person named, the latest at the end. */
export interface Referents {
  offices: readonly KnownOffice[]
  entities: Map<string, Entity>
  recent: string[]
  /** Who the sentence before was about. */
  topic: string | null
}

const HONORIFICS = phraseList(
  'ông, bà, ngài, đồng chí, đ/c, ngài đại sứ, các ông, các bà, các đồng chí, Đại tướng, Thượng tướng, Trung tướng, Thiếu tướng, Đại tá, Chuẩn đô đốc, Đô đốc, GS, PGS, TS, tiến sĩ, giáo sư, chị, anh, cô, lãnh tụ, nhà lãnh đạo, Chủ tịch, cố, nguyên, bạn',
)
const SPOUSES = phraseList('và Phu nhân, cùng Phu nhân, và phu quân, cùng phu quân')
const COLLECTIVES = phraseList(
  'hai bên, ba bên, các bên, hai nước, hai Đảng, hai đảng, hai nhà lãnh đạo, hai nhà Lãnh đạo, các nhà lãnh đạo, hai Bộ trưởng, hai bộ trưởng, hai Thủ tướng, hai Tổng thống, hai Chủ tịch, hai vị, các đại biểu, các ý kiến, nhiều ý kiến, các bộ trưởng, các Bộ trưởng, lãnh đạo ba cơ quan, lãnh đạo hai nước, lãnh đạo các nước, hai cơ quan, ba cơ quan, các nước, các nhà Lãnh đạo, đại diện, lãnh đạo, phía, các chuyên gia, người dân, báo chí, dư luận, nhiều nước, bạn bè, các thành viên, các đồng chí, đôi bên, cả hai, các bộ trưởng ngoại giao',
)
const PRONOUNS = phraseList(
  'ông, bà, đồng chí, ông ấy, bà ấy, ông này, bà này, ngài, vị này, nhà ngoại giao này',
)
const PLURALS = new Set([
  'các',
  'hai',
  'ba',
  'những',
  'bốn',
  'nhiều',
  'mỗi',
  'cựu',
  'chức',
  'làm',
  'vụ',
  'với tư cách',
])
const FEMALE = new Set(['bà', 'bà ấy', 'bà này'])
/** A person after one of these is not what the sentence is about. */
const OBLIQUE = new Set('với của cho tới đến bởi do từ lên được'.split(' '))
const JOINTS = new Set([',', 'và', '-', '–', 'kiêm', '('])

/** Cuts one sentence into chunks. Names with the offices around them are one chunk; people joined by "và" are one party. */
export function chunkSentence(
  structure: ArticleStructure,
  sentence: Sentence,
  index: MentionIndex,
  referents: Referents,
): Chunk[] {
  const { tokens } = structure
  const chunks: Chunk[] = []
  let at = sentence.first
  while (at < sentence.last) {
    const chunk = chunkAt(tokens, at, sentence, index, referents, chunks)
    chunks.push(chunk)
    at = chunk.last
  }
  const joined = joinParties(chunks)
  const subject = joined.find(
    (chunk, place) => chunk.kind === 'persons' && !OBLIQUE.has(chunkKey(joined[place - 1])),
  )
  if (subject?.kind === 'persons') referents.topic = subject.persons.at(-1) ?? null
  return joined
}

function chunkAt(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  index: MentionIndex,
  referents: Referents,
  before: readonly Chunk[],
): Chunk {
  const token = tokens[at] as Token
  const person = personPhrase(tokens, at, sentence.last, index)
  if (person) {
    referents.recent.push(person.entity)
    return {
      kind: 'persons',
      persons: [person.entity],
      by: 'name',
      apposed: person.apposed,
      first: at,
      last: person.last,
    }
  }
  const thing = longestThing(tokens, index, at, sentence.last)
  const date = index.dates.get(at)
  const collective = phraseAt(COLLECTIVES, tokens, at)
  if (thing && thing.kind !== 'body' && thing.kind !== 'place') return thing
  const office = index.offices.get(at)
  if (office && office.last <= sentence.last && (!collective || collective.last <= office.last)) {
    const several = office.plural === true || PLURALS.has(tokens[at - 1]?.key ?? '') || PLURALS.has(token.key)
    const holder = several ? null : holderOf(office, referents.offices, referents.recent)
    const last = Math.max(office.last, officeTail(tokens, office.last, sentence.last, index))
    if (holder === null) return { kind: 'collective', first: at, last }
    referents.recent.push(holder)
    return { kind: 'persons', persons: [holder], by: 'office', apposed: false, first: at, last }
  }
  if (date !== undefined) {
    const last = dateLast(index, at, sentence.last)
    return { kind: 'date', mention: date, first: at, last: Math.max(last, at + 1) }
  }
  if (thing) return thing
  if (collective && collective.last <= sentence.last) {
    const of = longestThing(tokens, index, collective.last, sentence.last)
    return {
      kind: 'collective',
      first: at,
      last: of?.kind === 'place' || of?.kind === 'body' ? of.last : collective.last,
    }
  }
  const pronoun = pronounAt(tokens, at, referents, before)
  if (pronoun) return pronoun
  return tokenChunk(token)
}

interface PersonPhrase {
  entity: string
  last: number
  apposed: boolean
}

/** Offices, ranks and honorifics, then the name, then the offices after it. */
function personPhrase(
  tokens: readonly Token[],
  at: number,
  end: number,
  index: MentionIndex,
): PersonPhrase | null {
  let next = at
  for (let step = 0; step < 14 && next < end; step++) {
    const named = index.names.get(next)?.find(({ mention }) => mention.type === 'person')
    if (named && named.mention.last <= end)
      return afterName(tokens, named.entity, named.mention.last, end, index)
    const office = index.offices.get(next)
    const honorific = phraseAt(HONORIFICS, tokens, next)
    const country = index.names
      .get(next)
      ?.find(({ mention }) => mention.type === 'place' || mention.type === 'organization')
    if (office && office.last > next) next = office.last
    else if (honorific) next = honorific.last
    else if (
      step > 0 &&
      JOINTS.has(tokens[next]?.key ?? '') &&
      tokens[next]?.key !== '(' &&
      opensTitle(tokens, next + 1, index)
    )
      next++
    else if (step > 0 && country && country.mention.last < end) next = country.mention.last
    else return null
  }
  return null
}

function opensTitle(tokens: readonly Token[], at: number, index: MentionIndex): boolean {
  if (index.offices.has(at)) return true
  return phraseAt(HONORIFICS, tokens, at) !== null && tokens[at]?.shape !== 'lower'
}

/** ", Ủy viên Bộ Chính trị, Trưởng Ban …" after a name; an office that another name follows belongs to that one. */
function afterName(
  tokens: readonly Token[],
  entity: string,
  nameLast: number,
  end: number,
  index: MentionIndex,
): PersonPhrase {
  const spouse = phraseAt(SPOUSES, tokens, nameLast)
  let last = spouse ? spouse.last : nameLast
  let apposed = false
  while (last < end && JOINTS.has(tokens[last]?.key ?? '')) {
    const office = index.offices.get(last + 1) ?? officeAfterFormer(tokens, last + 1, index)
    if (!office || office.plural === true || office.last > end || nameFollows(tokens, office.last, index))
      break
    last = office.last
    apposed = true
    if (tokens[last]?.key === ')') last++
  }
  return { entity, last, apposed }
}

function officeAfterFormer(tokens: readonly Token[], at: number, index: MentionIndex) {
  return /^(?:nguyên|cựu|hiện|tân)$/u.test(tokens[at]?.key ?? '') ? index.offices.get(at + 1) : undefined
}

function nameFollows(tokens: readonly Token[], at: number, index: MentionIndex): boolean {
  const honorific = phraseAt(HONORIFICS, tokens, at)
  const from = honorific ? honorific.last : at
  return index.names.get(from)?.some(({ mention }) => mention.type === 'person') ?? false
}

/** The words of a bare office that its mention leaves out: "Tổng thống Bulgaria". */
function officeTail(tokens: readonly Token[], at: number, end: number, index: MentionIndex): number {
  const place = index.names.get(at)?.find(({ mention }) => mention.type === 'place')
  return place && place.mention.last <= end && tokens[at]?.breaksBefore === 0 ? place.mention.last : at
}

/** A document's subject is prose that may tell events of its own: its chunk ends before "về việc …". */
function nameLast(tokens: readonly Token[], { first, last }: NameMention): number {
  for (let at = first + 1; at < last - 1; at++) {
    if (tokens[at]?.key === 'về' && tokens[at + 1]?.key === 'việc') return at
  }
  return last
}

function longestThing(tokens: readonly Token[], index: MentionIndex, at: number, end: number): Chunk | null {
  let best: Chunk | null = null
  for (const { mention, entity } of index.names.get(at) ?? []) {
    if (mention.type === 'person' || mention.last > end || (best && best.last >= mention.last)) continue
    const kind = mention.type === 'organization' ? 'body' : mention.type
    best = {
      kind,
      entity,
      first: at,
      last: mention.type === 'document' ? nameLast(tokens, mention) : mention.last,
    }
  }
  return best
}

function dateLast(index: MentionIndex, at: number, end: number): number {
  return Math.min(end, index.dateLasts.get(at) ?? at + 1)
}

/** "ông", "bà", "đồng chí" without a name: whoever was named last, of the gender the word says. */
function pronounAt(
  tokens: readonly Token[],
  at: number,
  referents: Referents,
  before: readonly Chunk[],
): PersonsChunk | null {
  const hit = phraseAt(PRONOUNS, tokens, at)
  if (!hit) return null
  const previous = before.at(-1)
  // In mid-clause "ông" and "bà" are mostly nouns; at a clause's start they stand for someone.
  const opens =
    previous === undefined ||
    previous.kind === 'mark' ||
    tokens[at]?.shape !== 'lower' ||
    /^(?:và|nhưng|khi|theo|rằng)$/u.test(chunkKey(previous))
  if (!opens || PLURALS.has(chunkKey(previous))) return null
  const female = FEMALE.has(hit.value)
  const male = hit.value.startsWith('ông')
  const fits = (id: string): boolean => {
    const gender = referents.entities.get(id)?.gender
    return gender === undefined || (female ? gender === 'female' : !male || gender === 'male')
  }
  const named = before.some(({ kind }) => kind === 'persons')
  const topic = !named && referents.topic !== null && fits(referents.topic) ? referents.topic : undefined
  const person = topic ?? referents.recent.findLast(fits)
  if (person === undefined) return null
  return { kind: 'persons', persons: [person], by: 'pronoun', apposed: false, first: at, last: hit.last }
}

/** "A, B và C" is one party. A comma joins only where "và" follows in the same run of names. */
function joinParties(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    if (chunk.kind !== 'persons') {
      joined.push(chunk)
      continue
    }
    const run = partyRun(chunks, at)
    const persons = [...new Set(run.flatMap((member) => member.persons))]
    const last = run.at(-1) as PersonsChunk
    joined.push({ ...chunk, persons, last: last.last, apposed: last.apposed })
    at = chunks.indexOf(last, at)
  }
  return joined
}

function partyRun(chunks: readonly Chunk[], at: number): PersonsChunk[] {
  const run: PersonsChunk[] = []
  let closed = 0
  for (let next = at; ; next += 2) {
    const member = chunks[next]
    if (member?.kind !== 'persons') break
    run.push(member)
    const joint = chunkKey(chunks[next + 1])
    if (joint === 'và' || joint === 'cùng') closed = run.length + 1
    else if (joint !== ',') break
  }
  return run.slice(0, Math.max(1, Math.min(closed, run.length)))
}
