import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkKey, type PersonsChunk } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { Said } from './find-statements.ts'

const POINTING = phraseList('Đó là, Đây là, Đó cũng là, Đây cũng là, Trên đây là, Đó chính là')
const SPEECH_NOUNS = phraseList(
  'khẳng định, nhận định, chia sẻ, phát biểu, ý kiến, lời, đánh giá, thông tin, nội dung, mong muốn, yêu cầu, đề nghị, nhấn mạnh, lưu ý, cam kết, tuyên bố, thông điệp, quan điểm, bày tỏ, lời khẳng định, câu hỏi, gợi ý, đề xuất',
)
const CLOSING_VERBS = phraseList(
  'khẳng định, nhấn mạnh, nói, nêu, nêu quan điểm, nhận xét, lý giải, cho biết, chia sẻ, phát biểu, cho hay, bày tỏ, nhận định, tuyên bố, đánh giá, viết, nêu rõ, nói thêm, cho biết thêm, chia sẻ thêm, nhấn mạnh thêm, lưu ý, kêu gọi, khẳng định thêm, kết luận, trả lời, giải thích, cảnh báo, bình luận',
)
const MOST_BACK = 4

/** The speaker named after the words: "Đó là khẳng định của Bộ trưởng A tại …" and “…”, ông B nói. */
export function afterWordsStatements(story: Story, sentence: StorySentence): Said[] {
  return [...pointingBack(story, sentence), ...closingVerb(story, sentence)]
}

function pointingBack(story: Story, sentence: StorySentence): Said[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const pointing = phraseAt(POINTING, tokens, sentence.first)
  if (!pointing || !phraseAt(SPEECH_NOUNS, tokens, pointing.last)) return []
  const of = chunks.findIndex((chunk) => chunkKey(chunk) === 'của' && chunk.first - pointing.last < 10)
  const party = chunks[of + 1]
  if (of < 0 || party?.kind !== 'persons') return []
  const words = sentencesBefore(story, sentence)
  const [from] = words
  const to = words.at(-1)
  if (!from || !to) return []
  return party.persons.map((speaker) => ({
    speaker,
    start: from.start,
    end: to.end,
    evidence: { start: sentence.start, end: sentence.end },
    mode: 'indirect',
    rule: 'statement/pointing-back',
    by: party.by,
  }))
}

/** The running sentences of one block right before, captions between them left out. */
function sentencesBefore(story: Story, sentence: StorySentence): StorySentence[] {
  const found: StorySentence[] = []
  for (let at = sentence.index - 1; at >= 0 && found.length < MOST_BACK; at--) {
    const other = story.sentences[at]
    if (!other || other.zone === 'title' || other.zone === 'heading') break
    if (other.zone === 'caption') continue
    if (found[0] && found[0].block !== other.block) break
    found.unshift(other)
  }
  return found
}

/** “Hai nước cần …”, Tổng thống A nói. */
function closingVerb(story: Story, sentence: StorySentence): Said[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const subject = chunks.findLastIndex((chunk) => chunk.kind === 'persons')
  const party = chunks[subject] as Chunk | undefined
  if (party?.kind !== 'persons' || subject < 2) return []
  const verb = phraseAt(CLOSING_VERBS, tokens, party.last)
  if (!verb || !endsThere(tokens[verb.last]?.raw, verb.last, sentence)) return []
  const before = chunks[subject - 1]
  if (
    chunkKey(before) !== ',' &&
    chunkKey(before) !== '”' &&
    chunkKey(before) !== '"' &&
    chunkKey(before) !== '-'
  )
    return []
  const start = quoteStart(story, sentence, subject)
  return (party as PersonsChunk).persons.map((speaker) => ({
    speaker,
    start,
    end: wordsEnd(tokens, before?.first ?? sentence.first, sentence),
    evidence: { start: Math.min(start, sentence.start), end: sentence.end },
    mode: 'direct',
    rule: 'statement/speaker-after-words',
    by: party.by,
  }))
}

/** Offset where the words end before the mark that parts them from the speaker: quotation marks and commas are no words. */
function wordsEnd(tokens: readonly Token[], mark: number, sentence: StorySentence): number {
  let last = mark
  while (last > sentence.first && /^[”"»,’'-]$/u.test(tokens[last - 1]?.raw ?? '')) last--
  return tokens[last - 1]?.end ?? sentence.end
}

const LONGEST_TAIL = 9

/** The sentence ends after the verb, or says to whom or where: "… nói với báo chí." */
function endsThere(raw: string | undefined, at: number, sentence: StorySentence): boolean {
  if (/^(?:với|tại|trong|khi|sau|bên|trên|hôm|ngày)$/u.test(raw ?? '') && sentence.last - at <= LONGEST_TAIL)
    return true
  return at >= sentence.last || raw === '.' || raw === '…' || raw === '!'
}

/** Where the quotation that ends before the speaker opened: in this sentence or an earlier one of the block. */
function quoteStart(story: Story, sentence: StorySentence, subject: number): number {
  const { tokens } = story.structure
  const first = sentence.chunks[subject]?.first ?? sentence.first
  const closed = /["”»]/u.test((tokens[first - 1]?.raw ?? '') + (tokens[first - 2]?.raw ?? ''))
  if (!closed) return sentence.start
  let low = sentence.first
  for (let at = sentence.index - 1; at >= 0 && at > sentence.index - MOST_BACK; at--) {
    const other = story.sentences[at]
    if (other?.block !== sentence.block) break
    low = other.first
  }
  for (let at = first - 3; at >= low; at--) {
    if (/["“«]/u.test(tokens[at]?.raw ?? '')) return tokens[at + 1]?.start ?? sentence.start
  }
  return sentence.start
}
