import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { opensQuotation } from '../../mention/quotation.ts'
import { chunkKey, type PersonsChunk } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { Said } from './find-statements.ts'

/** What words are called whose owner is named. */
export const SPEECH_NOUNS = phraseList(
  'khẳng định, nhận định, chia sẻ, phát biểu, ý kiến, lời, đánh giá, thông tin, nội dung, mong muốn, yêu cầu, đề nghị, nhấn mạnh, lưu ý, cam kết, tuyên bố, thông điệp, quan điểm, bày tỏ, lời khẳng định, câu hỏi, gợi ý, đề xuất, tâm sự, lời chia sẻ, lời tâm sự, cảm nhận, nhận xét, nguyện vọng, kỳ vọng, kêu gọi, lời kêu gọi, khuyến nghị, kiến nghị, cảnh báo, bình luận, phân tích',
)
const POINTING = phraseList(
  'đó là, đây là, đó cũng là, đây cũng là, đó chính là, đây chính là, đó đều là, đó còn là',
)
const OPINIONS = phraseList(
  'quan điểm, ý kiến, nhận định, mong muốn, đề nghị, đề xuất, thông điệp, nguyện vọng, kỳ vọng, lời khuyên, câu trả lời, quan điểm nhất quán, quan điểm chung, mong muốn lớn nhất, thông điệp chính, lời nhắn nhủ, hy vọng',
)
/** What follows judges the opinion instead of telling it: "ý kiến của ông A là rất xác đáng". */
const JUDGES = new Set('rất hoàn hết một những vô thực phù đúng xác hợp cơ điều không nhằm để'.split(' '))
const SHORTEST = 5
const OF_WITHIN = 3

/** "Hợp tác còn nhiều dư địa, đó là nhận định của ông A": whose words the clause before the comma is said to be. */
export function clauseIsOpinion({ structure: { tokens } }: Story, sentence: StorySentence): Said[] {
  const { chunks, first, start, end } = sentence
  const comma = chunks.findIndex((chunk) => chunkKey(chunk) === ',' && phraseAt(POINTING, tokens, chunk.last))
  const mark = chunks[comma]
  const pointing = mark ? phraseAt(POINTING, tokens, mark.last) : null
  const noun = pointing ? phraseAt(SPEECH_NOUNS, tokens, pointing.last) : null
  if (!mark || !noun || mark.first - first < SHORTEST || opensQuotation(tokens[first])) return []
  const of = chunks.findIndex((chunk) => chunk.first >= noun.last && chunkKey(chunk) === 'của')
  const party = chunks[of + 1]
  if (of < 0 || (chunks[of]?.first ?? 0) - noun.last > OF_WITHIN || party?.kind !== 'persons') return []
  return saidBy(party, start, tokens[mark.first - 1]?.end ?? end, sentence)
}

/** "Quan điểm của ông A là hai bên cần …", "Mong muốn của Đại sứ B: …": what an opinion is said to be. */
export function opinionIs({ structure: { tokens } }: Story, sentence: StorySentence): Said[] {
  const { chunks, first, last } = sentence
  const noun = phraseAt(OPINIONS, tokens, first)
  if (!noun) return []
  const of = chunks.findIndex((chunk) => chunkKey(chunk) === 'của')
  const party = chunks[of + 1]
  if (of < 0 || chunks[of]?.first !== noun.last || party?.kind !== 'persons') return []
  const link = chunks[of + 2]
  if (!link || !/^(?:là|:)$/u.test(chunkKey(link))) return []
  const from = /^(?:rằng|:)$/u.test(tokens[link.last]?.key ?? '') ? link.last + 1 : link.last
  if (last - from < SHORTEST || JUDGES.has(tokens[from]?.key ?? '')) return []
  return saidBy(party, tokens[from]?.start ?? sentence.start, sentence.end, sentence)
}

function saidBy(party: PersonsChunk, start: number, end: number, sentence: StorySentence): Said[] {
  return party.persons.map((speaker) => ({
    speaker,
    start,
    end,
    evidence: { start: sentence.start, end: sentence.end },
    mode: 'indirect' as const,
    rule: 'statement/opinion-named',
    by: party.by,
  }))
}
