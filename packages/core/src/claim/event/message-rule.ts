import { gateOf, phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { chunkAfter, chunkKey, opensGate, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { complementOf } from './complement.ts'
import type { EventCandidate, EventRule } from './event-candidate.ts'
import { isParty, type Party, partyStartingAt } from './party.ts'
import { subjectParty } from './subject-party.ts'
import { toldAs } from './told-as.ts'

const SEND = phraseList(
  'gửi điện, gửi điện mừng, gửi điện chúc mừng, gửi điện thăm hỏi, gửi điện chia buồn, gửi điện cảm ơn, gửi điện và thư, gửi thư, gửi thư chúc mừng, gửi thư cảm ơn, gửi thư chia buồn, gửi thư mời, gửi thư thăm hỏi, gửi thông điệp, gửi thông điệp chúc mừng, gửi lẵng hoa, điện mừng, điện chia buồn, điện thăm hỏi, điện chúc mừng, có thư, có điện, có thư chúc mừng, có điện mừng, gửi lời chia buồn, trao đổi điện mừng, gửi điện chia buồn sâu sắc, gửi công hàm, gửi thư tay, trao đổi thư mừng, trao đổi thư chúc mừng, cùng gửi điện mừng, gửi thư đáp lễ, gửi điện đáp, gửi điện cám ơn',
)
const GET = phraseList(
  'nhận được thư, nhận được điện, nhận được thư chúc mừng, nhận được điện mừng, nhận được điện chúc mừng, nhận được điện chia buồn, nhận được thư chia buồn, nhận được điện thăm hỏi, nhận được thông điệp, nhận được thông điệp chúc mừng, nhận được thư cảm ơn, nhận được thư mời, nhận điện mừng, nhận thư chúc mừng, nhận điện chia buồn',
)
/** Words of the message itself, which only stand as messages in headlines. */
const HEADLINE = phraseList('chúc mừng, chia buồn, thăm hỏi, mừng')

/** "Trong điện mừng gửi B, A bày tỏ …": the letter is quoted, and so told. */
const LETTERS = phraseList(
  'trong điện, trong điện mừng, trong điện chúc mừng, trong điện chia buồn, trong điện thăm hỏi, trong điện cảm ơn, trong thư, trong thư chúc mừng, trong thư chia buồn, trong thư thăm hỏi, trong bức thư, trong bức điện, trong lá thư, trong thông điệp, trong thông điệp chúc mừng, trong bức thư chúc mừng',
)
/** "Đại sứ C chuyển thư của A tới B": who hands the letter over did not send it. */
const DELIVER = phraseList(
  'chuyển thư, chuyển bức thư, chuyển thông điệp, chuyển điện, trao thư, trao bức thư, trao thông điệp, chuyển thư chúc mừng, trao thư chúc mừng, chuyển thư mời, trao thư mời, chuyển điện mừng, chuyển điện chia buồn, chuyển thư thăm hỏi, chuyển lời chúc mừng, chuyển lời chia buồn',
)

const OPENS = gateOf(SEND, GET, LETTERS, DELIVER)

/** "A gửi điện mừng tới B", "A có thư chúc mừng B", "A và B trao đổi điện mừng" */
export const messageRule: EventRule = { opens: OPENS, read: messageEvents }

function messageEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const found: EventCandidate[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!opensGate(chunk, OPENS)) continue
    const got = received(story, sentence, at) ?? quoted(story, sentence, at) ?? delivered(story, sentence, at)
    if (got) {
      found.push(got)
      continue
    }
    const hit = phraseAt(SEND, tokens, chunk.first)
    const spoken = hit?.value === 'gửi lời chia buồn'
    if (!hit || (spoken && !mournsAlone(sentence, at))) continue
    let after = chunkAfter(chunks, at, hit.last)
    if (after < 0) continue
    // "gửi điện … chúc mừng tới": the words of the message may stand between.
    const more = phraseAt(HEADLINE, tokens, chunks[after]?.first ?? -1)
    if (more) after = Math.max(after, chunkAfter(chunks, after, more.last))
    const subject = subjectParty(sentence, at)
    const addressed = recipients(story, sentence, after)
    const complement = withoutDead(sentence, isParty(addressed) ? addressed : newsOf(sentence, at))
    if (!isParty(subject) || (spoken && addressed.persons.length === 0)) continue
    const mutual = hit.value.startsWith('trao đổi')
    found.push({
      type: 'message',
      rule: 'event/message',
      sentence,
      first: hit.first,
      last: hit.last,
      participants: [
        ...subject.persons.map((entity) => ({ entity, role: 'sender' as const })),
        ...complement.persons
          .filter((entity) => !subject.persons.includes(entity))
          .map((entity) => ({ entity, role: mutual ? ('sender' as const) : ('recipient' as const) })),
      ],
      organizations: [...subject.bodies, ...complement.bodies],
      objects: [],
      place: null,
      told: toldAs(story, sentence, at),
    })
    at = after - 1
  }
  return found
}

/** "A nhận được điện mừng của B": who gets a message, and whose it is; null where nobody is named as its sender. */
function received(story: Story, sentence: StorySentence, at: number): EventCandidate | null {
  const { chunks } = sentence
  const hit = phraseAt(GET, story.structure.tokens, chunks[at]?.first ?? -1)
  const after = hit ? chunkAfter(chunks, at, hit.last) : -1
  if (!hit || after < 0 || !/^(?:của|từ)$/u.test(chunkKey(chunks[after]))) return null
  const senders = partyStartingAt(chunks, after + 1)
  const subject = subjectParty(sentence, at)
  if (senders.persons.length === 0 || subject.persons.length === 0) return null
  return {
    type: 'message',
    rule: 'event/message',
    sentence,
    first: hit.first,
    last: hit.last,
    ...between(senders, subject),
    told: toldAs(story, sentence, at),
  }
}

/** Headlines and leads tell of a letter as news; elsewhere it is spoken of. */
const opensNews = ({ zone }: StorySentence): boolean => zone === 'title' || zone === 'lead'

/** "Trong điện mừng gửi B ngày 5/3, A bày tỏ …" */
function quoted(story: Story, sentence: StorySentence, at: number): EventCandidate | null {
  const { chunks } = sentence
  const hit = phraseAt(LETTERS, story.structure.tokens, chunks[at]?.first ?? -1)
  const after = hit ? chunkAfter(chunks, at, hit.last) : -1
  if (!hit || after < 0 || !(opensNews(sentence) || at === 0)) return null
  const to = chunks.findIndex(
    (chunk, index) => index >= after && /^(?:gửi|tới|đến|cho)$/u.test(chunkKey(chunk)),
  )
  if (to < 0 || to - after > 2) return null
  const direct = partyStartingAt(chunks, to + 1)
  const recipient = isParty(direct) ? direct : partyStartingAt(chunks, to + 2)
  if (recipient.persons.length === 0) return null
  const comma = chunks.findIndex((chunk, index) => index >= recipient.last && chunkKey(chunk) === ',')
  const sender = comma < 0 || comma - recipient.last > REACH ? null : partyStartingAt(chunks, comma + 1)
  if (!sender || sender.persons.length === 0 || chunks[sender.last]?.kind !== 'word') return null
  return sentLetter(sentence, hit, sender, recipient)
}

/** "Đại sứ C đã chuyển thư của A tới B" */
function delivered(story: Story, sentence: StorySentence, at: number): EventCandidate | null {
  const { chunks } = sentence
  const hit = phraseAt(DELIVER, story.structure.tokens, chunks[at]?.first ?? -1)
  const after = hit ? chunkAfter(chunks, at, hit.last) : -1
  if (!hit || after < 0 || !opensNews(sentence) || toldAs(story, sentence, at) !== 'told') return null
  const of = chunks.findIndex((chunk, index) => index >= after && chunkKey(chunk) === 'của')
  if (of < 0 || of - after > REACH) return null
  const sender = partyStartingAt(chunks, of + 1)
  if (sender.persons.length === 0 || !/^(?:gửi|tới|đến|cho)$/u.test(chunkKey(chunks[sender.last])))
    return null
  const direct = partyStartingAt(chunks, sender.last + 1)
  const recipient = isParty(direct) ? direct : partyStartingAt(chunks, sender.last + 2)
  return recipient.persons.length === 0 ? null : sentLetter(sentence, hit, sender, recipient)
}

function sentLetter(
  sentence: StorySentence,
  { first, last }: { first: number; last: number },
  sender: Party,
  recipient: Party,
): EventCandidate {
  return {
    type: 'message',
    rule: 'event/message',
    sentence,
    first,
    last,
    ...between(sender, recipient),
    told: 'told',
  }
}

const FACE_TO_FACE = /^(?:tại|gặp|tiếp|đàm|kiến|viếng|tang|phát)$/u

/** "A gửi lời chia buồn tới B" as the lead has it; what is said to somebody's face is no message. */
function mournsAlone(sentence: StorySentence, at: number): boolean {
  return (
    opensNews(sentence) && !sentence.chunks.slice(0, at).some((chunk) => FACE_TO_FACE.test(chunkKey(chunk)))
  )
}

const DIED_WITHIN = 4
const DIED = /(?:từ trần|qua đời|tạ thế|hy sinh|băng hà)/u

/** "gửi điện chia buồn Tổng Bí thư A từ trần": no message goes to whom it mourns. */
function withoutDead({ chunks }: StorySentence, party: Party): Party {
  const dead = new Set<string>()
  for (const [at, chunk] of chunks.slice(0, REACH).entries()) {
    if (chunk.kind !== 'persons') continue
    const behind = chunks.slice(at + 1, at + 1 + DIED_WITHIN).map(chunkKey)
    if (DIED.test(behind.join(' '))) for (const person of chunk.persons) dead.add(person)
  }
  return dead.size === 0 ? party : { ...party, persons: party.persons.filter((person) => !dead.has(person)) }
}

/** "Được tin A được bầu …, B đã gửi điện mừng", "nhân dịp A nhậm chức": the message goes to whom the news is of. */
function newsOf({ chunks }: StorySentence, verb: number): Party {
  const none: Party = { persons: [], bodies: [], others: false, first: -1, last: -1 }
  const words = chunks.slice(0, REACH).map(chunkKey)
  const at = words.findIndex((word, place) => /^(?:được tin|nhân dịp)$/u.test(`${word} ${words[place + 1]}`))
  if (at < 0 || at > verb) return none
  for (let next = at + 2; next < verb; next++) {
    const party = partyStartingAt(chunks, next)
    if (party.persons.length > 0) return party
    if (chunkKey(chunks[next]) === ',') break
  }
  return none
}

/** The first people after "tới", "đến", "cho"; else those right after the verb. */
function recipients(story: Story, sentence: StorySentence, after: number) {
  const { chunks } = sentence
  for (let at = after; at < chunks.length && at < after + 14; at++) {
    if (!/^(?:tới|đến|cho|gửi)$/u.test(chunkKey(chunks[at]))) continue
    const complement = complementOf(story, sentence, at + 1)
    if (isParty(complement)) return complement
  }
  return complementOf(story, sentence, after)
}

/** Who writes and who is written to; a message has no place and gives nothing. */
function between(senders: Party, recipients: Party) {
  return {
    participants: [
      ...senders.persons.map((entity) => ({ entity, role: 'sender' as const })),
      ...recipients.persons.map((entity) => ({ entity, role: 'recipient' as const })),
    ],
    organizations: [...senders.bodies, ...recipients.bodies],
    objects: [],
    place: null,
  }
}
