import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { closingQuotation, opensQuotation } from '../../mention/quotation.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { chunkKey } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { EventCandidate } from './event-candidate.ts'

/** What an event was about, with the rule that read it. */
export interface EventSubject {
  span: Span
  rule: string
}

const THEMES = phraseList('với chủ đề, chủ đề, có chủ đề, mang chủ đề, về chủ đề, theo chủ đề')
const OCCASIONS = phraseList('nhân dịp, nhân kỷ niệm, nhân')
/** "nhân dân", "nhân loại": words of people and no occasion. */
const OTHER_WORDS = new Set('dân loại viên lực quyền vật đạo sự văn danh công chứng sĩ'.split(' '))
/** "về" after these says where somebody goes. */
const RETURNS = new Set(['trở', 'bay', 'đi', 'đưa', 'chuyển', 'lên', 'đến', 'rời'])
const ABOUT = new Set(['meeting', 'phone_call', 'conference', 'statement', 'other', 'signing'])
const LONGEST = 48
const LONGEST_THEME = 60

/** "trao đổi về hợp tác biển", "với chủ đề “…”", "gửi điện mừng nhân dịp …": what the first sentence that says so says; null where none does. */
export function eventSubject(story: Story, told: readonly EventCandidate[]): EventSubject | null {
  for (const candidate of told) {
    const found = themeOf(story, candidate) ?? occasionOf(story, candidate) ?? topicOf(story, candidate)
    if (found) return found
  }
  return null
}

/** "với chủ đề “Vì hòa bình”": the quoted words, else those up to the clause's end. */
function themeOf({ structure }: Story, { type, sentence }: EventCandidate): EventSubject | null {
  if (type !== 'conference' && type !== 'ceremony') return null
  const { tokens } = structure
  for (let at = sentence.first; at < sentence.last; at++) {
    const hit = phraseAt(THEMES, tokens, at)
    if (!hit) continue
    let from = hit.last
    if (tokens[from]?.raw === ':') from++
    const close = opensQuotation(tokens[from]) ? closingQuotation(tokens, from, LONGEST_THEME) : -1
    if (close > from + 1) return made(tokens, from + 1, close, 'event/theme')
    return made(tokens, from, clauseEnd(tokens, from, sentence), 'event/theme')
  }
  return null
}

/** What a message is sent for. */
function occasionOf({ structure }: Story, { type, sentence, first }: EventCandidate): EventSubject | null {
  if (type !== 'message') return null
  const { tokens } = structure
  for (let at = sentence.first; at < sentence.last; at++) {
    const hit = phraseAt(OCCASIONS, tokens, at)
    if (!hit || (hit.value === 'nhân' && (at < first || OTHER_WORDS.has(tokens[hit.last]?.key ?? ''))))
      continue
    return made(tokens, hit.last, clauseEnd(tokens, hit.last, sentence), 'event/occasion')
  }
  return null
}

/** The words after "về" behind the words that tell the event. */
function topicOf({ structure }: Story, { type, sentence, last }: EventCandidate): EventSubject | null {
  if (!ABOUT.has(type)) return null
  const { tokens } = structure
  for (const [at, chunk] of sentence.chunks.entries()) {
    if (chunk.first < last || chunkKey(chunk) !== 'về') continue
    if (RETURNS.has(chunkKey(sentence.chunks[at - 1]))) continue
    if (sentence.chunks[at + 1]?.kind === 'place' || chunkKey(sentence.chunks[at + 1]) === 'nước') continue
    return made(tokens, chunk.last, clauseEnd(tokens, chunk.last, sentence), 'event/topic')
  }
  return null
}

/** Where the clause ends: at its mark, or where a day begins. */
function clauseEnd(tokens: readonly Token[], from: number, { last, chunks }: StorySentence): number {
  const day = chunks.find(({ kind, first }) => kind === 'date' && first > from)?.first ?? last
  let at = from
  while (at < day && at < from + LONGEST && !/^[.;,:!?…(]$/u.test(tokens[at]?.raw ?? '')) at++
  return at
}

function made(tokens: readonly Token[], first: number, last: number, rule: string): EventSubject | null {
  const [from, to] = [tokens[first], tokens[last - 1]]
  return from && to && last > first ? { span: { start: from.start, end: to.end }, rule } : null
}
