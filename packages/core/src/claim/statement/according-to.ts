import { opensQuotation } from '../../mention/quotation.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkKey, type PersonsChunk } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { Said } from './find-statements.ts'

const NOUNS =
  /^(?:lời(?: kể| chia sẻ| của| kể của| chia sẻ của| khẳng định của)?|(?:chia sẻ|nhận định|đánh giá|phân tích|thông tin|ý kiến|quan điểm|thông báo|nhận xét|tiết lộ|lý giải|giải thích|số liệu) (?:của|từ))$/u
const LONGEST_NOUN = 4

/** "theo chia sẻ của ông B", "theo lời kể của bà C": the chunk index behind the words that say whose they are. */
function wordsOfEnd(chunks: readonly Chunk[], from: number): number {
  if (chunks[from]?.kind !== 'word') return from
  for (let length = LONGEST_NOUN; length > 0; length--) {
    const words = chunks.slice(from, from + length).map(chunkKey)
    if (NOUNS.test(words.join(' '))) return from + length
  }
  return from
}

/** "Theo Đại sứ A, hợp tác …", "theo lời ông B, …", "Theo Thứ trưởng C: “…”" */
export function accordingTo(story: Story, sentence: StorySentence): Said[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const found: Said[] = []
  for (let at = 0; at < chunks.length - 2; at++) {
    if (chunkKey(chunks[at]) !== 'theo') continue
    const said = wordsOfEnd(chunks, at + 1)
    // "Theo nữ Đại sứ, …"
    const place = chunkKey(chunks[said]) === 'nữ' ? said + 1 : said
    const party = chunks[place]
    if (party?.kind !== 'persons') continue
    const comma = chunks[descriptionEnd(chunks, behindBracket(chunks, place + 1), tokens)]
    if (endsSentence(sentence, place) && chunkKey(chunks[at - 1]) === ',') {
      found.push(...wordsBefore(story, sentence, at, party))
      continue
    }
    if (!/^(?:[,:]|thì)$/u.test(chunkKey(comma)) || !comma || sentence.last - comma.last < 3) continue
    const first = opensQuotation(tokens[comma.last]) ? comma.last + 1 : comma.last
    const start = tokens[first]?.start ?? sentence.start
    for (const speaker of party.persons) {
      found.push({
        speaker,
        start,
        end: sentence.end,
        evidence: { start: tokens[chunks[at]?.first ?? 0]?.start ?? sentence.start, end: sentence.end },
        mode: first > comma.last ? 'direct' : 'indirect',
        rule: 'statement/according-to',
        by: party.by,
      })
    }
  }
  return found
}

const DESCRIPTION =
  /^(?:thành viên|người (?:từng|đã|có|phụ|đứng|sáng|được|trực|đại)|nguyên|hiện là|cựu|tác giả|đồng tác|chuyên gia|nhà (?:báo|khoa|nghiên|sáng)|đại diện|giảng viên|giáo sư|trưởng|phó|con|cháu|vợ|chồng)/u
const LONGEST_DESCRIPTION = 10

const LONGEST_BRACKET = 8

/** "Theo ông A (Cục Hợp tác quốc tế), …": the chunk index behind a bracket that says where he is at. */
function behindBracket(chunks: readonly Chunk[], at: number): number {
  if (chunkKey(chunks[at]) !== '(') return at
  for (let close = at + 1; close < at + LONGEST_BRACKET; close++)
    if (chunkKey(chunks[close]) === ')') return close + 1
  return at
}

/** "Theo Thượng úy A, thành viên của đoàn, trời …": the chunk index of the comma that closes a description, else `at`. */
function descriptionEnd(chunks: readonly Chunk[], at: number, tokens: readonly Token[]): number {
  const comma = chunks[at]
  if (!comma || chunkKey(comma) !== ',') return at
  const opening = tokens.slice(comma.last, comma.last + 2).map(({ key }) => key)
  if (!DESCRIPTION.test(opening.join(' '))) return at
  for (let next = at + 2; next < at + LONGEST_DESCRIPTION; next++) {
    const key = chunkKey(chunks[next])
    if (/^[.;:“"]$/u.test(key)) return at
    if (key === ',') return next
  }
  return at
}

/** "…, theo ông A.": nothing follows the one whose words they are. */
function endsSentence({ chunks }: StorySentence, place: number): boolean {
  return chunks.slice(place + 1).every((chunk) => /^[.!?…]$/u.test(chunkKey(chunk)))
}

const FEWEST_WORDS = 5

/** "Hai nước cần …, theo ông A.": the words stand before; quotation marks around them are left out. */
function wordsBefore(story: Story, sentence: StorySentence, at: number, party: PersonsChunk): Said[] {
  const { tokens } = story.structure
  const comma = sentence.chunks[at - 1]?.first ?? sentence.first
  const quoted = opensQuotation(tokens[sentence.first])
  const first = quoted ? sentence.first + 1 : sentence.first
  const last = /^[”"»]$/u.test(tokens[comma - 1]?.raw ?? '') ? comma - 1 : comma
  if (last - first < FEWEST_WORDS || sentence.chunks.slice(0, at).some(({ kind }) => kind === 'persons'))
    return []
  return party.persons.map((speaker) => ({
    speaker,
    start: tokens[first]?.start ?? sentence.start,
    end: tokens[last - 1]?.end ?? sentence.end,
    evidence: { start: sentence.start, end: sentence.end },
    mode: quoted && last < comma ? ('direct' as const) : ('indirect' as const),
    rule: 'statement/according-to',
    by: party.by,
  }))
}
