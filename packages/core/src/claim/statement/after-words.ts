import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { closingQuotation, opensQuotation } from '../../mention/quotation.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunkKey, type PersonsChunk, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { Said, SpeechState } from './find-statements.ts'
import { pointsBack } from './points-back.ts'
import { clauseIsOpinion, opinionIs, SPEECH_NOUNS } from './whose-opinion.ts'

const POINTING = phraseList('Đó là, Đây là, Đó cũng là, Đây cũng là, Trên đây là, Đó chính là')
const CLOSING_VERBS = phraseList(
  'khẳng định, nhấn mạnh, nói, nêu, nêu quan điểm, nhận xét, lý giải, cho biết, chia sẻ, phát biểu, cho hay, bày tỏ, nhận định, tuyên bố, đánh giá, viết, nêu rõ, nói thêm, cho biết thêm, chia sẻ thêm, nhấn mạnh thêm, lưu ý, kêu gọi, khẳng định thêm, kết luận, trả lời, giải thích, cảnh báo, bình luận, nhắn nhủ, tâm sự, bộc bạch, kể, nhắn gửi, đáp, chia sẻ như vậy, nói tiếp, phân tích, kêu gọi, hứa, đề nghị, dẫn chứng, nói rõ, bày tỏ thêm, hồi tưởng, cười nói, trải lòng, thổ lộ, giãi bày, nhận định thêm, ví von, thốt lên, cảm nhận, trầm trồ, trăn trở, tiết lộ, xác nhận, quả quyết, bộc bạch thêm, cho biết như vậy, đánh giá như vậy, khuyến nghị, đề xuất, mong muốn, kỳ vọng, hy vọng, tin tưởng, chúc, nhắn, quả quyết, cho rằng, kể lại, nói vui, nói đùa, căn dặn, dặn, dặn dò, nhắc nhở, nhắc lại, nhớ lại, thông tin, thông tin thêm, thông báo, động viên, chỉ đạo, quán triệt, yêu cầu, giao nhiệm vụ, reo lên, cam kết, thừa nhận, lập luận, mô tả, chia sẻ cảm xúc, khoe, tự hào nói',
)
const MOST_BACK = 4
const LONGEST_QUOTED = 400

/** The speaker named after the words: "Đó là khẳng định của Bộ trưởng A tại …" and “…”, ông B nói. */
export function afterWordsStatements(story: Story, sentence: StorySentence, state: SpeechState): Said[] {
  // All the others give the words to somebody whom the sentence names.
  if (!sentence.chunks.some(({ kind }) => kind === 'persons')) return describedSpeaker(story, sentence, state)
  return [
    ...pointingBack(story, sentence),
    ...quotationIs(story, sentence),
    ...clauseIsOpinion(story, sentence),
    ...opinionIs(story, sentence),
    ...saidSo(story, sentence),
    ...closingVerb(story, sentence),
    ...describedSpeaker(story, sentence, state),
  ]
}

function pointingBack(story: Story, sentence: StorySentence): Said[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const pointing = phraseAt(POINTING, tokens, sentence.first)
  if (!pointing || !phraseAt(SPEECH_NOUNS, tokens, pointing.last)) return []
  const of = chunks.findIndex(
    (chunk) => /^(?:của|được|do|mà)$/u.test(chunkKey(chunk)) && chunk.first - pointing.last < 10,
  )
  const party = chunks[of + 1]
  if (of < 0 || party?.kind !== 'persons') return []
  return saidBefore(story, sentence, party)
}

/** "“…” là khẳng định của ông A", "“…”, đó là chia sẻ của bà B": a quotation, and whose words it is said to be. */
function quotationIs({ structure: { tokens } }: Story, { chunks, first, start, end }: StorySentence): Said[] {
  if (!opensQuotation(tokens[first])) return []
  const close = closingQuotation(tokens, first, LONGEST_QUOTED)
  if (close < 0) return []
  let at = close
  while (/^(?:[”"»,-]|đó|đây|chính|cũng)$/u.test(tokens[at]?.key ?? '')) at++
  const noun = tokens[at]?.key === 'là' ? phraseAt(SPEECH_NOUNS, tokens, at + 1) : null
  if (!noun) return []
  const of = chunks.findIndex((chunk) => chunk.first >= noun.last && chunkKey(chunk) === 'của')
  const party = chunks[of + 1]
  if (of < 0 || (chunks[of]?.first ?? 0) - noun.last > 2 || party?.kind !== 'persons') return []
  return party.persons.map((speaker) => ({
    speaker,
    start: tokens[first + 1]?.start ?? start,
    end: tokens[close - 1]?.end ?? end,
    evidence: { start, end },
    mode: 'direct' as const,
    rule: 'statement/pointing-back',
    by: party.by,
  }))
}

/** "Bộ trưởng A cho biết như vậy tại …", "A khẳng định điều này khi …": the sentences before hold the words. */
function saidSo(story: Story, sentence: StorySentence): Said[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  for (let at = 0; at < Math.min(chunks.length, REACH); at++) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'persons') continue
    const verb =
      phraseAt(CLOSING_VERBS, tokens, chunk.last) ?? phraseAt(CLOSING_VERBS, tokens, chunk.last + 1)
    if (verb && verb.last < sentence.last && pointsBack(tokens, verb.last))
      return saidBefore(story, sentence, chunk)
  }
  return []
}

function saidBefore(story: Story, sentence: StorySentence, party: PersonsChunk): Said[] {
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

const MANNERS = phraseList(
  'xúc động, cười, mỉm cười, vui vẻ, hồ hởi, tự hào, nghẹn ngào, hào hứng, phấn khởi, hóm hỉnh, bùi ngùi, rưng rưng, thẳng thắn, mạnh mẽ, dứt khoát, lạc quan, khiêm tốn, đã, cũng, từng, trầm ngâm, say sưa, nhẹ nhàng, hết sức, đặc biệt, một lần nữa',
)
const MOST_MANNERS = 2

/** "xúc động chia sẻ", "cười nói": the closing verb at a token, over how it was said. */
function closingVerbAt(tokens: readonly Token[], at: number) {
  let next = at
  for (let step = 0; step < MOST_MANNERS; step++) {
    const verb = phraseAt(CLOSING_VERBS, tokens, next)
    if (verb) return verb
    next = phraseAt(MANNERS, tokens, next)?.last ?? next
  }
  return phraseAt(CLOSING_VERBS, tokens, next)
}

/** “Hai nước cần …”, Tổng thống A nói. */
function closingVerb(story: Story, sentence: StorySentence): Said[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const quoted = chunks.findIndex((chunk, at) => chunk.kind === 'persons' && closesQuote(chunks, at))
  const subject = quoted >= 0 ? quoted : chunks.findLastIndex((chunk) => chunk.kind === 'persons')
  const party = chunks[subject] as Chunk | undefined
  if (party?.kind !== 'persons' || subject < 2) return []
  const verb =
    closingVerbAt(tokens, party.last) ??
    (quoted >= 0 ? verbAfterDescription(tokens, party.last, sentence.last) : null)
  const goesOn = quoted >= 0 && /^(?:,|và|;)$/u.test(tokens[verb?.last ?? 0]?.raw ?? '')
  if (!verb || !(goesOn || endsThere(tokens[verb.last]?.raw, verb.last, sentence, quoted >= 0))) return []
  const mark = chunks[subject - 1]
  if (!/^[,”"-]$/u.test(chunkKey(mark))) return []
  const before = chunks.slice(0, subject)
  if (quoted < 0 && (before.every(isSetting) || isCount(tokens, sentence.first) || isOccasion(story, before)))
    return []
  const start = quoteStart(story, sentence, subject)
  return (party as PersonsChunk).persons.map((speaker) => ({
    speaker,
    start,
    end: wordsEnd(tokens, mark?.first ?? sentence.first, sentence),
    evidence: { start: Math.min(start, sentence.start), end: sentence.end },
    mode: 'direct',
    rule: 'statement/speaker-after-words',
    by: party.by,
  }))
}

/** "Nêu ba đề xuất với Hội đồng, A đề nghị …": how many points were made is nothing that he said. */
function isCount(tokens: readonly Token[], first: number): boolean {
  return (
    tokens[first]?.key === 'nêu' &&
    /^(?:\d+|một|hai|ba|bốn|năm|sáu|các|những|nhiều)$/u.test(tokens[first + 1]?.key ?? '')
  )
}

/** "Ngày 20/5, tại New York, A phát biểu tại …": when and where somebody spoke is nothing that he said. */
function isSetting(chunk: Chunk): boolean {
  if (chunk.kind === 'date' || chunk.kind === 'place' || chunk.kind === 'mark') return true
  return /^(?:tại|ở|vào|từ|cùng|ngày|sáng|chiều|tối|trưa|hôm|qua|nay|trước|đó|sau|thủ|đô|thành|phố)$/u.test(
    chunkKey(chunk),
  )
}

const OCCASIONS = phraseList(
  'nhân dịp, nhân, tại buổi, tại cuộc, tại lễ, tại hội, tại đây, tại sự kiện, tại phiên, bên lề, trước thềm, trong không khí, trong buổi, trong cuộc, trong khuôn khổ, trong dịp, trong lời, trong phát biểu, trong bài phát biểu, trong bài viết, trong thư, trong thông điệp, kết thúc, sau khi, sau buổi, sau cuộc, sau lễ, ngay sau, khi, thay mặt, đại diện cho, với tư cách, trả lời',
)
const PREDICATES = /^(?:là|đã|sẽ|cần|phải|rất|đang|chưa|càng|cũng|luôn|hãy)$/u

/** "Tại buổi gặp mặt đầu xuân với bà con, A chia sẻ.": one phrase, with no predicate of its own, tells on what occasion somebody spoke. */
function isOccasion({ structure }: Story, chunks: readonly Chunk[]): boolean {
  const [first] = chunks
  if (!first || !phraseAt(OCCASIONS, structure.tokens, first.first)) return false
  return chunks.every(
    (chunk, at) => (chunkKey(chunk) !== ',' || at === chunks.length - 1) && !PREDICATES.test(chunkKey(chunk)),
  )
}

const LONGEST_APPOSITION = 18

/** “…”, ông B, Tư lệnh nhóm tác chiến, cho biết: the verb behind the comma that closes the description. */
function verbAfterDescription(tokens: readonly Token[], from: number, last: number) {
  for (let at = from; at < Math.min(last, from + LONGEST_APPOSITION); at++) {
    const token = tokens[at]
    if (!token || /^["”“.;:]$/u.test(token.raw)) return null
    const verb = token.raw === ',' ? closingVerbAt(tokens, at + 1) : null
    if (verb) return verb
  }
  return null
}

/** “…”, bà A: a party right after a quotation, with nothing but a comma between. */
function closesQuote(chunks: readonly Chunk[], at: number): boolean {
  const mark = chunkKey(chunks[at - 1]) === ',' ? at - 2 : at - 1
  // The mark that opens the sentence opens the words.
  if (mark < 1 || !/^[”"»]$/u.test(chunkKey(chunks[mark]))) return false
  const opening = chunks.findIndex((chunk) => /^["“«]$/u.test(chunkKey(chunk)))
  return opening === 0 || opening === mark
}

/** Offset where the words end before the mark that parts them from the speaker: quotation marks and commas are no words. */
function wordsEnd(tokens: readonly Token[], mark: number, sentence: StorySentence): number {
  let last = mark
  while (last > sentence.first && /^[”"»,’'-]$/u.test(tokens[last - 1]?.raw ?? '')) last--
  return tokens[last - 1]?.end ?? sentence.end
}

const LONGEST_DESCRIPTION = 9
const DESCRIPTIONS = /^(?:nhà|nữ|vị|cựu|người|chính|tân|giới|viên|tổng|thủ|bộ|ngoại|đại|chủ)$/u
const NAMED_WITHIN = 3

/** “…”, nhà ngoại giao người Italia nhận xét: who spoke last in the paragraph, else who was named last before it. */
function describedSpeaker(story: Story, sentence: StorySentence, state: SpeechState): Said[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const comma = chunks.findLastIndex((chunk) => chunkKey(chunk) === ',')
  if (comma < 2 || !/^[”"»]$/u.test(chunkKey(chunks[comma - 1]))) return []
  const tail = chunks.slice(comma + 1)
  if (tail.length > LONGEST_DESCRIPTION || tail.some(({ kind }) => kind === 'persons')) return []
  if (!DESCRIPTIONS.test(tokens[tail[0]?.first ?? 0]?.key ?? '')) return []
  const says = tail.some((chunk) => {
    const verb = phraseAt(CLOSING_VERBS, tokens, chunk.first)
    return verb !== null && endsThere(tokens[verb.last]?.raw, verb.last, sentence)
  })
  if (!says) return []
  const speakers = state.speakers.length > 0 ? state.speakers : namedLast(story, sentence)
  const start = quoteStart(story, sentence, comma + 1)
  return speakers.map((speaker) => ({
    speaker,
    start,
    end: wordsEnd(tokens, chunks[comma]?.first ?? sentence.first, sentence),
    evidence: { start: Math.min(start, sentence.start), end: sentence.end },
    mode: 'direct' as const,
    rule: 'statement/described-speaker',
    by: 'pronoun' as const,
  }))
}

/** Whoever was named last in the few sentences before. */
function namedLast(story: Story, sentence: StorySentence): readonly string[] {
  for (let at = sentence.index - 1; at >= 0 && at >= sentence.index - NAMED_WITHIN; at--) {
    const named = story.sentences[at]?.chunks.findLast((chunk) => chunk.kind === 'persons')
    if (named?.kind === 'persons') return named.persons.slice(-1)
  }
  return []
}

const LONGEST_TAIL = 16
/** Behind a quotation that is closed the tail may be longer: “…”, bà A nói tại họp báo thường kỳ ở Hà Nội chiều 3/10/2024. */
const LONGEST_BEHIND_QUOTE = 24

/** The sentence ends after the verb, or says to whom or where: "… nói với báo chí." */
function endsThere(raw: string | undefined, at: number, sentence: StorySentence, quoted = false): boolean {
  if (
    /^(?:với|tại|trong|khi|sau|bên|trên|hôm|ngày|vào|về|trước|ngay|như)$/u.test(raw ?? '') &&
    sentence.last - at <= (quoted ? LONGEST_BEHIND_QUOTE : LONGEST_TAIL)
  )
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
