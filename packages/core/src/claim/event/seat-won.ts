import { chunkKey, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { predicateStart } from './subject-party.ts'

const SEATS = /thành viên|ủy viên|chủ tịch|hội đồng|ủy ban|cơ quan|phó chủ tịch/u

/** "Việt Nam trúng cử vào Hội đồng …", "Đại hội đồng đã bầu 9 thành viên mới": a seat won by a country or body; null where none stands there. */
export function seatWon(
  story: Story,
  { chunks, last }: StorySentence,
  at: number,
  after: number,
): { bodies: string[] } | null {
  const subject = chunks[predicateStart(chunks, at) - 1]
  const from = chunks[after]?.first ?? last
  const words = story.structure.tokens.slice(from, Math.min(last, from + REACH)).map(({ key }) => key)
  if (/^\d+ (?:thành viên|ủy viên|nước)/u.test(words.join(' '))) return { bodies: [] }
  if (subject?.kind !== 'place' && subject?.kind !== 'body' && subject?.kind !== 'conference') return null
  const won = /^(?:trúng|tái|đắc)$/u.test(chunkKey(chunks[at])) || SEATS.test(words.join(' '))
  return won ? { bodies: subject.kind === 'body' ? [subject.entity] : [] } : null
}
