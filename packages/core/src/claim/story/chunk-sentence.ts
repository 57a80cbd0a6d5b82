import type { ArticleStructure } from '../../article/article-structure.ts'
import type { NameMention, OfficeMention } from '../../mention/mention.ts'
import { gateOf, phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import {
  type Chunk,
  chunkKey,
  collectiveChunk,
  dateChunk,
  personsChunk,
  thingChunk,
  tokenChunk,
} from './chunk.ts'
import { joinParties } from './join-parties.ts'
import { LEADERS, leaderAt } from './leader.ts'
import { HONORIFICS, personPhrase } from './person-phrase.ts'
import { metInOpening, PRONOUNS, pronounAt, RANKS } from './pronoun.ts'
import { isAbroadUnsaid, isAtHome, type Referents, remember } from './referents.ts'
import { holderOf } from './resolve-office.ts'
import type { MentionIndex } from './story.ts'

const COLLECTIVES = phraseList(
  'hai bên, ba bên, các bên, hai nước, hai Đảng, hai đảng, hai nhà lãnh đạo, hai nhà Lãnh đạo, các nhà lãnh đạo, hai Bộ trưởng, hai bộ trưởng, hai Thủ tướng, hai Tổng thống, hai Chủ tịch, hai vị, hai đồng chủ trì, hai vị đồng chủ trì, hai đồng chủ tịch, các đại biểu, các ý kiến, nhiều ý kiến, các bộ trưởng, các Bộ trưởng, lãnh đạo ba cơ quan, lãnh đạo hai nước, lãnh đạo các nước, hai cơ quan, ba cơ quan, các nước, các nhà Lãnh đạo, đại diện, lãnh đạo, phía, các chuyên gia, người dân, báo chí, dư luận, nhiều nước, bạn bè, các thành viên, các đồng chí, đôi bên, cả hai, các bộ trưởng ngoại giao',
)
/** Before an office these say that several people, or nobody in particular, are meant. */
const PLURALS = new Set('các hai ba những bốn nhiều mỗi cựu chức làm vụ đoàn nhóm'.split(' '))
/** A person after one of these is not what the sentence is about. */
const OBLIQUE = new Set('với của cho tới đến bởi do từ lên được'.split(' '))
const TAKING = new Set(['chức', 'vụ', 'trách', 'làm', 'vị'])

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
  if (subject?.kind === 'persons') {
    referents.topic = subject.persons.at(-1) ?? null
    referents.topicHere = referents.topic
  }
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
  if ((token.gates & MEANS_SOMEBODY) === 0 && index.begins[at] === 0) return tokenChunk(token)
  // "giữ chức Chủ tịch …, Chủ tịch Quốc hội A": the office that is taken is nobody's title here.
  const taken = index.offices.has(at) && TAKING.has(tokens[at - 1]?.key ?? '')
  const person = taken ? null : personPhrase(tokens, at, sentence.last, index)
  if (person) {
    remember(referents, person.entity)
    return personsChunk([person.entity], 'name', person.apposed, at, person.last)
  }
  const bare = bareHolder(tokens, at, sentence, index, referents, before)
  if (bare) return bare
  const leader = leaderAt(tokens, at, sentence.last, index, referents)
  if (leader) return leader
  const thing = longestThing(tokens, index, at, sentence.last)
  const date = index.dates.get(at)
  const collective = phraseAt(COLLECTIVES, tokens, at)
  if (thing && thing.kind !== 'body' && thing.kind !== 'place') return thing
  const office = index.offices.get(at)
  if (office && office.last <= sentence.last && (!collective || collective.last <= office.last)) {
    const several =
      office.plural === true ||
      PLURALS.has(tokens[at - 1]?.key ?? '') ||
      PLURALS.has(token.key) ||
      isOfSeveral(tokens, at, office.last)
    const holder = several || taken ? null : holderMeant(tokens, office, referents, before)
    const last = Math.max(office.last, officeTail(tokens, office.last, sentence.last, index))
    if (holder === null) return collectiveChunk(at, last)
    remember(referents, holder)
    return personsChunk([holder], 'office', false, at, last)
  }
  if (date !== undefined) {
    const last = dateLast(index, at, sentence.last)
    return dateChunk(date, at, Math.max(last, at + 1))
  }
  if (thing) return thing
  if (collective && collective.last <= sentence.last) {
    const of = longestThing(tokens, index, collective.last, sentence.last)
    return collectiveChunk(at, of?.kind === 'place' || of?.kind === 'body' ? of.last : collective.last)
  }
  const pronoun = pronounAt(tokens, at, referents, before)
  if (pronoun) return pronoun
  return tokenChunk(token)
}

/**
 * Whom an office alone means where several hold it: whom the paragraph is about, else our own before a foreign one; never
 * whom the sentence's opening clause names ("Tiếp Thủ tướng B, Thủ tướng …").
 */
function holderMeant(
  tokens: readonly Token[],
  office: OfficeMention,
  referents: Referents,
  before: readonly Chunk[],
): string | null {
  const met = metInOpening(tokens, before)
  const isWoman = tokens[office.first - 1]?.key === 'nữ'
  return holderOf(office, referents.offices, referents.recent, (held) => {
    if (met.includes(held.person)) return 0
    // "Theo nữ Đại sứ, …": the word before says that a woman is meant.
    if (isWoman && referents.entities.get(held.person)?.gender !== 'female') return 0
    if (held.person === referents.topicHere) return 3
    return isAtHome(held) && !isAbroadUnsaid(held, referents) ? 2 : 1
  })
}

const COUNTED = new Set('các hai ba bốn năm sáu bảy'.split(' '))
const UNITS = new Set('tỉnh thành nước bộ ủy địa đảng quốc viện huyện bang cơ đơn ban hội tổ'.split(' '))

/** "Bí thư bốn tỉnh", "Bí thư Tỉnh ủy các tỉnh", "năm Bí thư": those of several places or bodies, and nobody alone. */
function isOfSeveral(tokens: readonly Token[], at: number, last: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[last]]
  if (before?.key === 'năm' && before.shape === 'lower' && tokens[last]?.kind !== 'number') return true
  return behind?.shape === 'lower' && COUNTED.has(behind.key) && UNITS.has(tokens[last + 1]?.key ?? '')
}

/** Titles that name an office only with a body, and by which an article means the holder it has named. */
const BARE_TITLES = phraseList('Người phát ngôn, Phó Người phát ngôn, Phát ngôn viên')

/** Open where a word may begin a chunk that no mention begins: every other word is a chunk of its own. */
const MEANS_SOMEBODY = gateOf(COLLECTIVES, BARE_TITLES, HONORIFICS, LEADERS, PRONOUNS, RANKS)

/** "Người phát ngôn nêu rõ", "…, Người phát ngôn cho biết": a title without its body at a clause's start. */
function bareHolder(
  tokens: readonly Token[],
  at: number,
  { last }: Sentence,
  index: MentionIndex,
  referents: Referents,
  before: readonly Chunk[],
): Chunk | null {
  const hit = phraseAt(BARE_TITLES, tokens, at)
  const previous = before.at(-1)
  if (!hit || hit.last >= last || index.offices.has(at)) return null
  if (previous !== undefined && previous.kind !== 'mark' && !OBLIQUE.has(chunkKey(previous))) return null
  if (tokens[hit.last]?.shape !== 'lower') return null
  const title = { title: hit.value, organization: null, former: false }
  const holder = holderOf(title, referents.offices, referents.recent)
  if (holder === null) return null
  remember(referents, holder)
  return personsChunk([holder], 'office', false, at, hit.last)
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
    const last = mention.type === 'document' ? nameLast(tokens, mention) : mention.last
    best = thingChunk(kind, entity, at, last)
  }
  return best
}

function dateLast(index: MentionIndex, at: number, end: number): number {
  return Math.min(end, index.dateLasts.get(at) ?? at + 1)
}
