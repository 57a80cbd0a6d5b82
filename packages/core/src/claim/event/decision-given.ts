import { type Chunk, chunkKey, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'

/** "trao Quyết định …", "công bố Quyết định …": the decision is read as a document. */
export const GIVES_DECISION = new Set(['trao', 'bố'])

/** "trao Quyết định của Thủ tướng … cho B": the decision is read as a document. */
export function givesDecision(story: Story, chunks: readonly Chunk[], at: number) {
  const paper = chunks[at + 1]
  const verb = chunkKey(chunks[at])
  if (!GIVES_DECISION.has(verb) || paper?.kind !== 'document') return null
  if (story.entities.get(paper.entity)?.kind !== 'Quyết định') return null
  return { value: 'appointment' as const, first: chunks[at]?.first ?? 0, last: paper.last }
}

/** How many sentences before "trao quyết định" may have told what was decided. */
const DECISION_WITHIN = 3
const CHANGED = /bổ nhiệm|điều động|luân chuyển|phân công|chỉ định|giữ chức|nhân sự/u

/** "trao quyết định bổ nhiệm", "công bố quyết định của Thủ tướng về việc điều động …", or a change told right before. */
export function namesChange(
  { structure, sentences }: Story,
  { chunks, index }: StorySentence,
  at: number,
  after: number,
): boolean {
  const words = (from: number, to: number): string =>
    structure.tokens
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ')
  const from = chunks[at]?.first ?? 0
  if (CHANGED.test(words(from, chunks[Math.min(after + 8, chunks.length) - 1]?.last ?? from))) return true
  return sentences
    .slice(Math.max(0, index - DECISION_WITHIN), index)
    .some(({ first, last }) => CHANGED.test(words(first, Math.min(last, first + 2 * REACH))))
}

const DECIDED = /phê chuẩn|thông qua|quyết định|công bố|biểu quyết/u

/** "Quốc hội thông qua Nghị quyết … về việc bổ nhiệm ông B": a decision reported is a change reported. */
export function decided(story: Story, sentence: StorySentence, at: number): boolean {
  const first = sentence.chunks[at]?.first ?? sentence.first
  const words = story.structure.tokens.slice(sentence.first, first).map(({ key }) => key)
  // "Theo đó, ông B sẽ thôi giữ chức …": what a decision says that was told before.
  if (words[0] === 'theo' && words[1] === 'đó') return true
  return DECIDED.test(words.join(' ')) && !words.includes('sẽ')
}

const DECREES = new Set(['Quyết định', 'Nghị quyết', 'Lệnh', 'Nghị định'])
const DECREE_WITHIN = 12

/** "ký Quyết định số 15/QĐ-TTg bổ nhiệm ông B", "Theo Quyết định số …, ông B thôi giữ chức": the numbered decisions that make the change. */
export function decisionsOf(
  { entities }: Story,
  { chunks }: StorySentence,
  at: number,
  after: number,
): string[] {
  for (let near = Math.min(after, chunks.length) - 1; near >= 0 && near >= at - DECREE_WITHIN; near--) {
    const chunk = chunks[near]
    if (chunk?.kind === 'mark' && /^[;.]$/u.test(chunk.key)) return []
    if (chunk?.kind !== 'document') continue
    const paper = entities.get(chunk.entity)
    const isNumbered = typeof paper?.number === 'string' && paper.number !== ''
    return isNumbered && DECREES.has(paper.kind ?? '') ? [chunk.entity] : []
  }
  return []
}
