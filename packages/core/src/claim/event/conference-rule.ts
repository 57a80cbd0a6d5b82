import { gateOf, phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { type Chunk, chunkAfter, chunkKey, REACH } from '../story/chunk.ts'
import { CONFERENCE_NAMED, type Story, type StorySentence } from '../story/story.ts'
import { complementOf } from './complement.ts'
import type { EventCandidate, EventRule, Role } from './event-candidate.ts'
import { isTalks, numberedTalksAt } from './numbered-talks.ts'
import { NOBODY, type Party, partyEndingAt, partyStartingAt } from './party.ts'
import { predicateStart, subjectParty } from './subject-party.ts'
import { toldAs } from './told-as.ts'

const NOUNS = phraseList(
  'hội nghị, hội thảo, diễn đàn, phiên họp, kỳ họp, đại hội, tọa đàm, cuộc họp báo, họp báo, phiên khai mạc, phiên bế mạc, phiên toàn thể, hội nghị trực tuyến, hội nghị tổng kết, hội nghị triển khai, phiên thảo luận, hội nghị quán triệt, hội nghị sơ kết, phiên giải trình, phiên chất vấn, khóa họp, hội nghị cán bộ, buổi họp báo, đối thoại, họp riêng, họp kín, họp phiên, họp phiên toàn thể, họp phiên bế mạc, họp phiên khai mạc, họp toàn thể, phiên đàm phán, vòng đàm phán, phiên tham vấn, vòng tham vấn, cuộc đàm phán, cuộc tham vấn, cuộc tham khảo, tham khảo chính trị, tham vấn chính trị, phiên họp kín, phiên thảo luận mở, cuộc họp, họp cấp cao, khóa tập huấn, lớp tập huấn, khóa bồi dưỡng, lớp bồi dưỡng, khóa đào tạo, buổi tập huấn, hội thi, cuộc thi, tập huấn',
)
const TAKES_PART =
  /(?:^| )(?:dự|tham dự|tham gia|phát biểu(?: quan trọng| chính| dẫn đề| đề dẫn| đáng chú ý)? (?:tại|trong|ở)|phát biểu khai mạc|phát biểu bế mạc|phát biểu chỉ đạo|chỉ đạo|chủ trì|đồng chủ trì|khai mạc|bế mạc|điều hành|tiến hành|thay mặt)(?: (?:kỳ|cuộc|buổi|vòng|khóa|các|cả))?(?: | .{0,24} )?$/u
/** "A và B đã có vòng đàm phán …" */
const HAVE = / (?:có|bước vào|nối lại|mở|bắt đầu|kết thúc|hoàn tất)(?: \S+){0,2}$/u
const HELD =
  /đã kết thúc|kết thúc (?:tốt đẹp|thành công)|diễn ra|nhóm họp|khai mạc|bế mạc|tổ chức|được tổ chức|đã họp|họp (?:riêng|kín|phiên|toàn thể)|tiến hành/u

/** "A dự Hội nghị …", "A chủ trì phiên họp …", "Hội nghị … khai mạc tại …", "Bộ X tổ chức Hội nghị …", "tại Paris đã diễn ra vòng đàm phán …" */
export const conferenceRule: EventRule = { opens: gateOf(NOUNS) | CONFERENCE_NAMED, read: conferenceEvents }

function conferenceEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const found: EventCandidate[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk
    const noun =
      chunk.kind === 'word'
        ? (phraseAt(NOUNS, tokens, chunk.first) ?? numberedTalksAt(tokens, chunk.first))
        : null
    if (chunk.kind !== 'conference' && !noun) continue
    const after = noun ? chunkAfter(chunks, at, noun.last) : at + 1
    if (after < 0) continue
    const company = companyBefore(chunks, at)
    const from = company ? company.first - 1 : at
    const before = chunks
      .slice(Math.max(0, from - 7), from)
      .map(chunkKey)
      .join(' ')
      .trimEnd()
    const verb = verbBefore(chunks, from)
    const talks = isTalks(story, chunk)
    const stated = subjectParty(sentence, verb)
    const named = stated.persons.length + stated.bodies.length > 0 || stated.others
    const pointed = pointedSpeaker(sentence, from, before)
    const points = pointed.persons.length > 0
    const taking = points
      ? pointed
      : named || chunk.kind !== 'conference'
        ? stated
        : speakerBehind(sentence, after)
    const someone = taking.persons.length > 0 || taking.bodies.length > 0 || taking.others
    // "Khai mạc Hội nghị …" without anybody is the conference itself.
    const takesPart =
      points || (someone && (TAKES_PART.test(` ${before}`) || (talks && HAVE.test(` ${before}`))))
    const rest = chunks
      .slice(0, 2 * REACH)
      .map(chunkKey)
      .join(' ')
    const held = HELD.test(rest) && !/tổ chức thành công/u.test(rest)
    if (!takesPart && !held) continue
    const subject = takesPart ? taking : subjectParty(sentence, at)
    const told = points ? 'told' : toldAs(story, sentence, takesPart ? verb : at)
    found.push({
      type: talks ? 'meeting' : isFestive(story, chunk) ? 'ceremony' : 'conference',
      rule: takesPart ? 'event/takes-part' : 'event/conference-held',
      sentence,
      first: chunk.first,
      last: chunks[after - 1]?.last ?? chunk.last,
      participants: [
        ...subject.persons.map((entity) => ({
          entity,
          role: points ? ('speaker' as const) : roleOf(before),
        })),
        ...[
          ...(company?.persons ?? []),
          ...partners(story, sentence, after),
          ...chairsToo(chunks, after, before),
        ]
          .filter((entity) => !subject.persons.includes(entity))
          .map((entity) => ({ entity, role: partnerRole(before) })),
      ],
      organizations: subject.bodies,
      objects: chunk.kind === 'conference' ? [chunk.entity] : [],
      place: null,
      told: isTheOneBefore(chunks, after)
        ? 'passing'
        : takesPart || told !== 'told' || sentence.zone === 'title'
          ? told
          : (heldAt(chunks, at) && !isPurpose(chunks, at)) || chunkKey(chunk) === 'họp' || heldBy(chunks, at)
            ? 'told'
            : 'passing',
    })
    at = after - 1
  }
  return found
}

/** "Vòng đàm phán trước được tổ chức tại …": the one before the one that is reported. */
function isTheOneBefore(chunks: readonly Chunk[], after: number): boolean {
  const words = chunks
    .slice(after, after + 5)
    .map(chunkKey)
    .join(' ')
  return /^(?:lần )?trước(?: (?:đó|đây))?(?:,| (?:được|diễn|đã|tại|ở|vào))/u.test(words)
}

/** "Phát biểu tại Hội nghị …, Bộ trưởng A nhấn mạnh …": who speaks there is named behind the clause. */
function speakerBehind({ chunks }: StorySentence, after: number): Party {
  let comma = after
  // "… sáng 5/3, tại Hà Nội, Bộ trưởng A nhấn mạnh"
  while (comma < after + MOST_SETTING && isSetting(chunks, comma)) comma++
  if (chunkKey(chunks[comma]) !== ',') return NOBODY
  const party = partyStartingAt(chunks, comma + 1)
  return party.persons.length > 0 && chunks[party.last]?.kind === 'word' ? party : NOBODY
}

const MOST_SETTING = 8

const FESTIVE = /^(?:lễ hội|liên hoan|hội chợ|triển lãm|tuần(?! lễ cấp)|ngày hội|festival|đêm|tết)(?: |$)/iu

/** A festival, a fair or an exhibition that bears a name: people come to its opening as to a ceremony. */
function isFestive({ entities }: Story, chunk: Chunk): boolean {
  return (
    chunk.kind === 'conference' && FESTIVE.test((entities.get(chunk.entity)?.name ?? '').normalize('NFC'))
  )
}

/** A time or a place, or the comma before one. */
function isSetting(chunks: readonly Chunk[], at: number): boolean {
  const [chunk, next] = [chunks[at], chunks[at + 1]]
  if (chunk?.kind === 'date' || chunk?.kind === 'place') return true
  if (chunkKey(chunk) === ',') return next?.kind === 'date' || /^(?:tại|ở|diễn)$/u.test(chunkKey(next))
  return /^(?:tại|ở|diễn|ra|vào|thủ|đô)$/u.test(chunkKey(chunk))
}

const POINTS_BACK = /(?:như vậy|như trên|điều này|điều đó|điều trên) (?:tại|trong)$/u

/** "Đó là yêu cầu của A tại Hội nghị …", "A nhấn mạnh như vậy tại Hội nghị …": who said there what stands before. */
function pointedSpeaker({ chunks, zone }: StorySentence, at: number, before: string): Party {
  if (zone !== 'lead' || !/^(?:tại|trong)$/u.test(chunkKey(chunks[at - 1]))) return NOBODY
  const named = partyEndingAt(chunks, at - 2)
  if (named.persons.length > 0) return chunkKey(chunks[named.first - 1]) === 'của' ? named : NOBODY
  const opening = POINTS_BACK.test(before.trim()) ? chunks.findIndex(({ kind }) => kind === 'persons') : -1
  return opening < 0 || opening > 2 ? NOBODY : partyStartingAt(chunks, opening)
}

/** "đồng chủ trì với B cuộc họp báo chung", "cùng B khai mạc Diễn đàn": who is named between the verb and the gathering. */
function companyBefore(chunks: readonly Chunk[], at: number): Party | null {
  const party = partyEndingAt(chunks, at - 1)
  return party.persons.length > 0 && chunkKey(chunks[party.first - 1]) === 'với' ? party : null
}

/** "tiến hành hội nghị trực tuyến với B": whom it was held with. */
function partners(story: Story, sentence: StorySentence, after: number): string[] {
  const near = sentence.chunks.slice(after, after + 3).findIndex((chunk) => chunkKey(chunk) === 'với')
  return near < 0 ? [] : complementOf(story, sentence, after + near + 1).persons
}

const TOO_WITHIN = 6

/** "đồng chủ trì Kỳ họp … tại La Hay cùng Bộ trưởng B": who chaired it too, named behind the place. */
function chairsToo(chunks: readonly Chunk[], after: number, before: string): string[] {
  if (!/đồng chủ trì/u.test(before)) return []
  const near = chunks.slice(after, after + TOO_WITHIN).findIndex((chunk) => chunkKey(chunk) === 'cùng')
  return near < 0 ? [] : partyStartingAt(chunks, after + near + 1).persons
}

/** "tham dự và có bài phát biểu quan trọng tại" */
const LONGEST_VERB = 10

/** Steps back from the noun over "dự", "tham dự", "phát biểu tại" to the first word of the verb. */
function verbBefore(chunks: readonly Chunk[], at: number): number {
  let verb = at
  for (let back = at - 1; back >= 0 && back >= at - LONGEST_VERB; back--) {
    if (chunks[back]?.kind !== 'word') break
    if (/^(?:dự|tham|phát|chủ|đồng|khai|bế|điều)$/u.test(chunkKey(chunks[back]))) verb = back
  }
  // "A có bài phát biểu tại …", "A đọc bài tham luận tại …"
  if (/^(?:bài|lời)$/u.test(chunkKey(chunks[verb - 1])) && /^(?:có|đọc)$/u.test(chunkKey(chunks[verb - 2])))
    return verb - 2
  return verb
}

function roleOf(before: string): Role {
  if (/chủ trì|điều hành/u.test(before)) return 'chair'
  if (/phát biểu/u.test(before)) return 'speaker'
  return 'attendee'
}

/** "thảo luận vấn đề tổ chức cuộc đàm phán …": to hold it is what is spoken of; nobody held it. */
function isPurpose(chunks: readonly Chunk[], at: number): boolean {
  const start = predicateStart(chunks, at)
  const words = chunks.slice(Math.max(0, start - 3), at).map(chunkKey)
  return /(?:^| )(?:để|việc|đề|vấn|nhằm|muốn|năng|chuẩn bị|sớm|trí|hẹn|thỏa|cam|xuất)(?: |$)/u.test(
    words.join(' '),
  )
}

/** "đồng chủ trì … với B": B is in the chair too. */
function partnerRole(before: string): Role {
  return /đồng chủ trì/u.test(before) ? 'chair' : 'attendee'
}

const HELD_BY_WITHIN = 14

/** "Hội thảo “X” do Bộ A phối hợp với B tổ chức ngày 5/3": the sentence opens with the gathering, and tells who held it. */
function heldBy(chunks: readonly Chunk[], at: number): boolean {
  if (at > 1) return false
  const by = chunks.findIndex((chunk, index) => index > at && chunkKey(chunk) === 'do')
  if (by < 0 || by - at > HELD_BY_WITHIN) return false
  const words = chunks.slice(at + 1, by + HELD_BY_WITHIN).map(chunkKey)
  return / do (?:[^;.]* )?(?:đồng )?tổ chức(?: |$)/u.test(` ${words.join(' ')}`)
}

/** "… khai mạc", "… diễn ra" after the noun, "tổ chức …" right before it. */
function heldAt(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks
    .slice(Math.max(0, at - 3), at)
    .map(chunkKey)
    .join(' ')
  const after = chunks
    .slice(at + 1)
    .map(chunkKey)
    .join(' ')
  return (
    /(?:tổ chức|tiến hành|diễn ra|khai mạc|bế mạc)$/u.test(before.trim()) ||
    /đã kết thúc|kết thúc (?:tốt đẹp|thành công)|diễn ra|nhóm họp|khai mạc|bế mạc|được tổ chức/u.test(after)
  )
}
