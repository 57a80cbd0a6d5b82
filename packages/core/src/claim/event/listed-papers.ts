import { type Chunk, chunkKey } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { EventCandidate } from './event-candidate.ts'

const LONGEST_LIST = 40
/** What may stand before the paper that an item names: its mark and figure. */
const ITEM_OPENS = 4
const ANNOUNCES =
  /(?:văn kiện|văn bản|thỏa thuận|hiệp định|bản ghi nhớ|gồm|sau đây|sau|cụ thể)(?: \S+){0,8} :$/u

/**
 * "… chứng kiến lễ trao bốn văn kiện. Các văn kiện gồm:" and the items below: what the list names was signed there. The papers are
 * added to the objects of the signing told right before the list.
 */
export function addListedPapers(story: Story, candidates: readonly EventCandidate[]): void {
  for (const candidate of candidates) {
    if (candidate.type !== 'signing' || candidate.sentence.zone === 'title') continue
    for (const item of itemsAfter(story, candidate.sentence)) {
      const paper = paperOf(item)
      if (paper === null) continue
      candidate.listed = true
      if (!candidate.objects.includes(paper)) candidate.objects.push(paper)
    }
  }
}

/** The sentences of a list that a sentence, or the one after it, announces with a colon. */
function itemsAfter(story: Story, { index }: StorySentence): StorySentence[] {
  const announces = [index, index + 1].find((at) => endsAnnouncing(story, story.sentences[at]))
  if (announces === undefined) return []
  const items: StorySentence[] = []
  for (const sentence of story.sentences.slice(announces + 1, announces + 1 + LONGEST_LIST)) {
    // "1." is a sentence by itself.
    if (sentence.zone === 'caption' || sentence.chunks.every(isItemMark)) continue
    if (paperOf(sentence) === null) break
    items.push(sentence)
  }
  return items
}

function endsAnnouncing({ structure }: Story, sentence: StorySentence | undefined): boolean {
  if (!sentence || structure.tokens[sentence.last - 1]?.raw !== ':') return false
  const words = structure.tokens.slice(Math.max(sentence.first, sentence.last - 14), sentence.last)
  return ANNOUNCES.test(words.map(({ key }) => key).join(' '))
}

/** "2. Bản ghi nhớ …", "- Thỏa thuận …": the paper that an item opens with; null where it opens otherwise. */
function paperOf({ chunks }: StorySentence): string | null {
  const at = chunks.slice(0, ITEM_OPENS).findIndex(({ kind }) => kind === 'document')
  const paper = chunks[at]
  if (at < 0 || paper?.kind !== 'document') return null
  return chunks.slice(0, at).every(isItemMark) ? paper.entity : null
}

function isItemMark(chunk: Chunk): boolean {
  return chunk.kind === 'mark' || /^(?:\d{1,2}|[ivx]+|[a-zđ]|\([a-zđ\d]\))$/u.test(chunkKey(chunk))
}
