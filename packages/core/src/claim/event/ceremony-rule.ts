import { gateOf, phraseAt, phraseTable } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkAfter, chunkKey, opensGate, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { complementOf } from './complement.ts'
import type { EventCandidate, EventRule, Role } from './event-candidate.ts'
import { paperHandoverAt } from './paper-handover.ts'
import type { Party } from './party.ts'
import { subjectParty } from './subject-party.ts'
import { toldAs } from './told-as.ts'

interface Ceremony {
  subject: Role
  object: Role
  /** True for nouns: the sentence must report the ceremony as held, unless it is a headline or caption. */
  noun: boolean
}

const verbs = (list: string, subject: Role, object: Role): [string, Ceremony][] =>
  list.split(', ').map((words) => [words, { subject, object, noun: false }])
const nouns = (list: string, subject: Role, object: Role): [string, Ceremony][] =>
  list.split(', ').map((words) => [words, { subject, object, noun: true }])

const CEREMONIES = phraseTable<Ceremony>([
  ...verbs(
    'viếng, đến viếng, đặt vòng hoa, đến đặt vòng hoa, dâng hương, vào Lăng viếng, dâng hoa, vào lăng viếng, ghi sổ tang, ký sổ tang, viết sổ tang, thắp hương, khai trương, khai giảng, khai mạc triển lãm, cắt băng khai mạc, cắt băng khai mạc triển lãm, cắt băng khai trương, kéo băng khai trương, mở biển, gắn biển, ra mắt, khánh thành, khởi công, cắt băng khánh thành, động thổ, bấm nút khởi công, ấn nút khởi công, phát lệnh khởi công, bấm nút khánh thành, gắn biển khánh thành, phát lệnh động thổ, phát lệnh khánh thành, nhấn nút khởi công, nhấn nút khánh thành, nhấn nút khai trương, bấm nút khai trương, ấn nút khánh thành, kéo rèm khánh thành, thực hiện nghi thức khánh thành, thực hiện nghi thức khởi công, thực hiện nghi thức động thổ, cắt băng, trồng cây lưu niệm, trồng cây hữu nghị, thả hoa đăng, dâng hương tưởng niệm, dâng hoa tưởng niệm, khai mạc tuần, khai mạc tuần lễ, khai mạc lễ hội, khai mạc hội chợ, khai mạc ngày hội',
    'attendee',
    'attendee',
  ),
  ...verbs(
    'bàn giao chức vụ, bàn giao công tác, bàn giao nhiệm vụ, bàn giao chức danh, chuyển giao chức Chủ tịch, bàn giao chức Chủ tịch',
    'giver',
    'recipient',
  ),
  ...verbs(
    'tiếp nhận Thư ủy nhiệm, tiếp nhận Quốc thư, nhận Thư ủy nhiệm, nhận Quốc thư, tiếp nhận quốc thư, tiếp nhận bản sao Thư ủy nhiệm, tiếp nhận bản sao Quốc thư, nhận bản sao Thư ủy nhiệm, nhận bản sao Quốc thư, nhận ủy nhiệm thư, tiếp nhận ủy nhiệm thư',
    'recipient',
    'giver',
  ),
  ...verbs(
    'trình Thư ủy nhiệm, trình quốc thư, trình Quốc thư, trình thư ủy nhiệm, trao Thư ủy nhiệm, trao thư ủy nhiệm, trao Quốc thư, trao quốc thư, đệ trình Quốc thư, đệ trình quốc thư, đệ trình Thư ủy nhiệm, trình ủy nhiệm thư, trình bản sao Thư ủy nhiệm, trao bản sao Thư ủy nhiệm, trình bản sao Quốc thư, trao bản sao thư ủy nhiệm, trình bản sao thư ủy nhiệm, nộp văn kiện phê chuẩn, trao văn kiện phê chuẩn, nộp lưu chiểu văn kiện phê chuẩn, nộp lưu chiểu văn kiện gia nhập, nộp văn kiện gia nhập, trao văn kiện gia nhập, nộp lưu chiểu, nộp thư phê chuẩn, trao thư phê chuẩn, nộp văn kiện chấp thuận, nộp văn kiện phê duyệt',
    'giver',
    'recipient',
  ),
  ...verbs(
    'dành nghi thức cao nhất đón, chủ trì lễ đón, chủ trì lễ đón chính thức, đón chính thức, chủ trì Lễ đón, đón, ra đón, tiễn, ra tiễn, tiễn chân',
    'host',
    'guest',
  ),
  ...nouns('lễ đón, lễ đón chính thức, lễ đón cấp Nhà nước, lễ đón trọng thể, lễ tiễn', 'host', 'guest'),
  ...nouns(
    'lễ trao quyết định, lễ công bố quyết định, lễ công bố và trao quyết định, lễ trao các quyết định, lễ công bố các quyết định',
    'attendee',
    'recipient',
  ),
  ...nouns(
    'lễ trình Thư ủy nhiệm, lễ trình Quốc thư, lễ trình quốc thư, lễ trình thư ủy nhiệm',
    'giver',
    'recipient',
  ),
  ...nouns(
    'lễ kỷ niệm, lễ kỉ niệm, lễ mít tinh, mít tinh, lễ viếng, lễ truy điệu, lễ tang, quốc tang, lễ khánh thành, lễ khởi công, lễ khai mạc, lễ bế mạc, lễ công bố, lễ phát động, lễ ra mắt, lễ bàn giao, lễ tuyên dương, lễ tiếp nhận, lễ thượng cờ, lễ chào cờ, lễ nhậm chức, lễ trao giải, chiêu đãi, tiệc chiêu đãi, lễ chiêu đãi, lễ hội, triển lãm, lễ đặt vòng hoa, lễ dâng hương, lễ khai trương, lễ trao, lễ vinh danh, lễ tôn vinh, lễ gặp mặt, tiệc chào mừng, lễ tưởng niệm, lễ cầu siêu, lễ phát tang, đêm nhạc, lễ giao nhận, lễ xuất quân, lễ ra quân, lễ đón nhận, lễ chia tay, lễ phát động, lễ kết nạp, lễ khai giảng, lễ bế giảng, lễ tốt nghiệp, lễ ký niệm, lễ giỗ, lễ rước, lễ an táng, lễ hỏa táng, lễ đưa tang, lễ cất nóc, lễ động thổ, lễ hạ thủy, lễ thông xe, lễ kéo cờ, lễ duyệt binh, lễ diễu binh, lễ hồi hương, lễ cắt băng, lễ gắn biển, lễ đặt tên, lễ công nhận, lễ mừng, lễ phóng sinh, lễ trồng cây, tiệc trọng thể, tiệc tối, buổi chiêu đãi, tiệc mừng, gala, dạ tiệc, buổi gặp mặt, chương trình giao lưu, buổi giao lưu, đêm giao lưu, đêm văn nghệ, liên hoan, tuần lễ phim, tuần phim, ngày văn hóa, những ngày văn hóa, tuần lễ ẩm thực, ngày Việt Nam, những ngày Việt Nam, tuần Việt Nam, festival, chương trình nghệ thuật, ngày hội, tuần văn hóa, tuần phim, tuần lễ văn hóa, hội chợ, Tết Cộng đồng, tết cộng đồng, lễ giao nhiệm vụ, lễ công bố thành lập, tổ chức gặp mặt, tổ chức họp mặt, tổ chức buổi họp mặt, buổi họp mặt, họp mặt kỷ niệm, họp mặt truyền thống, họp mặt hữu nghị, tổ chức gặp gỡ, tổ chức buổi gặp mặt, tổ chức đón Tết, tổ chức Tết Cộng đồng, tổ chức kỷ niệm, tổ chức chiêu đãi, tổ chức mừng, tổ chức đón Xuân, tổ chức vui Xuân, gặp mặt mừng Xuân, gặp mặt đầu Xuân, gặp mặt mừng xuân, gặp mặt đón Xuân, gặp mặt kỷ niệm, gặp mặt truyền thống, gặp mặt đầu năm, gặp mặt cuối năm, giao lưu hữu nghị, gặp gỡ hữu nghị, tổ chức giao lưu, tổ chức chương trình, chương trình Tết, chương trình đón Tết, chương trình gặp mặt, chương trình kỷ niệm, chương trình Xuân quê hương, Xuân quê hương, tổ chức Xuân quê hương, lễ giỗ Tổ',
    'attendee',
    'attendee',
  ),
])

const OPENS = gateOf(CEREMONIES)

/** "Lễ đón … được tổ chức", "A viếng …", "Đại sứ B trình Quốc thư lên A", "A dự lễ kỷ niệm …" */
export const ceremonyRule: EventRule = { opens: OPENS, read: ceremonyEvents }

function ceremonyEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const found: EventCandidate[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!opensGate(chunk, OPENS)) continue
    const hit = phraseAt(CEREMONIES, tokens, chunk.first)
    if (!hit || paperHandoverAt(tokens, chunk.first)) continue
    const after = afterWords(chunks, at, hit.last)
    const subject = subjectParty(sentence, at)
    const complement = complementOf(story, sentence, after)
    const { noun } = hit.value
    // "đón" and "tiễn" tell of a welcome and a farewell only between people.
    const received = complement.persons.length + complement.leaders.length
    if (/^(?:đón|tiễn|chân)$/u.test(tokens[hit.last - 1]?.key ?? '') && !noun && received === 0) continue
    // "đã đón, hội đàm với B": the welcome belongs to the talks.
    const welcomes = chunkKey(chunk) === 'đón' || tokens[hit.last - 1]?.key === 'đón'
    // "tiếp đón B" is a reception.
    if (chunkKey(chunk) === 'đón' && chunkKey(chunks[at - 1]) === 'tiếp') continue
    if (welcomes && MEETS_TOO.test(keysFrom(chunks, after))) continue
    // "A có buổi gặp mặt B": the two meet, and nobody holds a feast.
    if (noun && subject.persons.length > 0 && meetsOne(tokens, hit, chunks, after)) continue
    // "hội nghị bàn giao chức vụ": a hand-over is told by who hands over.
    const handsOver = /^(?:bàn|chuyển)$/u.test(chunkKey(chunk)) && !noun
    if (handsOver && subject.persons.length === 0) continue
    const attends = noun && subject.persons.length > 0
    const welcomers = /^(?:đón|tiễn|ra)$/u.test(chunkKey(chunk)) ? welcomersOf(chunks, at, after) : []
    const senders = hit.value.object === 'giver' ? sendersOf(chunks, after) : []
    const objectPersons = [...complement.persons, ...senders].filter(
      (person) => !subject.persons.includes(person) && !welcomers.includes(person),
    )
    const told = toldAs(story, sentence, at)
    const documents = chunks
      .slice(at, after + 1)
      .flatMap((other) => (other.kind === 'document' ? [other.entity] : []))
    found.push({
      type: 'ceremony',
      rule: noun ? 'event/ceremony-noun' : 'event/ceremony',
      sentence,
      first: hit.first,
      last: hit.last,
      participants: [
        ...subject.persons.map((entity) => ({ entity, role: roleOf(chunks, at, hit.value.subject) })),
        ...welcomers.map((entity) => ({ entity, role: 'host' as const })),
        ...complement.leaders.map((entity) => ({ entity, role: 'leader' as const })),
        ...objectPersons
          .filter(() => hit.value.object !== 'attendee' || attends)
          .map((entity) => ({
            entity,
            role: listsSubjects(chunks, after, subject) ? hit.value.subject : hit.value.object,
          })),
      ],
      organizations: [...subject.bodies, ...complement.bodies],
      objects: documents,
      place: null,
      told: told !== 'told' || !noun || attends || isHeld(chunks, sentence) ? told : 'passing',
    })
    at = Math.max(at, after - 1)
  }
  return found
}

/** "Đón A tại sân bay có B và C", "Ra đón A có B": who welcomes is named behind "có" where the sentence opens with the verb. */
function welcomersOf(chunks: readonly Chunk[], at: number, after: number): string[] {
  const opens = chunks.slice(0, at).every(({ kind }) => kind === 'date' || kind === 'mark')
  const lists = chunks.findIndex((chunk, index) => index > after && /^(?:có|gồm)$/u.test(chunkKey(chunk)))
  if (!opens || lists < 0 || lists - after > REACH) return []
  return chunks
    .slice(lists, lists + REACH)
    .flatMap((chunk) => (chunk.kind === 'persons' && chunk.by === 'name' ? chunk.persons : []))
}

/** "Các Đại sứ trình Thư ủy nhiệm gồm: A; B; C": who does it is named behind the verb. */
function listsSubjects(chunks: readonly Chunk[], after: number, subject: Party): boolean {
  if (subject.persons.length > 0) return false
  return chunks.slice(after, after + 4).some((chunk) => /^(?:gồm|:)$/u.test(chunkKey(chunk)))
}

/** "tiếp nhận Thư ủy nhiệm của Đại sứ A và Đại sứ B", "… từ các Đại sứ: A, B": whose letters they are. */
function sendersOf(chunks: readonly Chunk[], after: number): string[] {
  const found: string[] = []
  for (let at = Math.max(0, after - 1); at < Math.min(chunks.length, after + REACH); at++) {
    const chunk = chunks[at]
    if (/^[.]$/u.test(chunkKey(chunk))) break
    if (chunk?.kind === 'persons' && chunk.by === 'name') found.push(...chunk.persons)
  }
  return found
}

const MEETS_ONE = /^(?:buổi )?gặp (?:mặt|gỡ)$/u

/** "buổi gặp mặt Đại sứ B", "buổi gặp mặt với Đại sứ B" */
function meetsOne(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  chunks: readonly Chunk[],
  after: number,
): boolean {
  const words = tokens.slice(first, last).map(({ key }) => key)
  const whom = /^(?:với|cùng)$/u.test(chunkKey(chunks[after])) ? after + 1 : after
  const met = chunks[whom]
  return MEETS_ONE.test(words.join(' ')) && met?.kind === 'persons' && met.by === 'name'
}

const MEETS_TOO = /^(?:,|và) (?:hội|tiếp|gặp|làm việc)/u

function keysFrom(chunks: readonly Chunk[], at: number): string {
  return chunks
    .slice(at, at + 3)
    .map(chunkKey)
    .join(' ')
}

/** A ceremony's words may run into a name ("trình Thư ủy nhiệm của …"): then the name is their end. */
function afterWords(chunks: readonly Chunk[], at: number, last: number): number {
  const after = chunkAfter(chunks, at, last)
  if (after >= 0) return after
  const over = chunks.findIndex((chunk) => chunk.last >= last)
  return over < 0 ? at + 1 : over + 1
}

function roleOf(chunks: readonly Chunk[], at: number, role: Role): Role {
  const keys = chunks
    .slice(Math.max(0, at - 5), at)
    .map(chunkKey)
    .join(' ')
  if (/chủ trì/u.test(keys)) return role === 'host' ? 'host' : 'chair'
  return role
}

function isHeld(chunks: readonly Chunk[], sentence: StorySentence): boolean {
  if (sentence.zone === 'title' || sentence.zone === 'caption') return true
  const keys = chunks
    .slice(0, 2 * REACH)
    .map(chunkKey)
    .join(' ')
  return /diễn ra|tổ chức|khai mạc|chủ trì lễ/u.test(keys)
}
