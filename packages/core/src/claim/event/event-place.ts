import { type Chunk, chunkKey } from '../story/chunk.ts'
import type { Story } from '../story/story.ts'
import { byExactness, type ToldEvent } from './told-event.ts'

const MOST_BETWEEN = 6

/** Where an event took place: where a visit goes; else what follows "tại" in the sentences that tell of it. A town says more than a building. */
export function eventPlace(story: Story, event: ToldEvent): string | null {
  const told = byExactness(event)
  if (event.type === 'visit') {
    const goal = told.find(({ place }) => place !== null)?.place
    if (goal) return goal
  }
  if (event.type === 'message' || event.type === 'phone_call') return null
  for (const { sentence } of told) {
    const place = placeIn(story, sentence.chunks)
    if (place !== null) return place
  }
  return null
}

function placeIn(story: Story, chunks: readonly Chunk[]): string | null {
  for (let at = 0; at < chunks.length - 1; at++) {
    const key = chunkKey(chunks[at])
    if (key !== 'tại' && key !== 'ở') continue
    // "tại Việt Nam" after a person is that person's post.
    const chain = placesFrom(chunks, at + 1)
    if (chain.length === 0) continue
    const towns = chain.filter((id) => !isVenue(story, id))
    return towns[0] ?? chain[0] ?? null
  }
  return null
}

/** The places named one after another: "Phủ Chủ tịch, Hà Nội", "hội trường ở thủ đô Lima". */
function placesFrom(chunks: readonly Chunk[], from: number): string[] {
  const found: string[] = []
  let gap = 0
  for (let at = from; at < chunks.length && gap <= MOST_BETWEEN; at++) {
    const chunk = chunks[at] as Chunk
    if (chunk.kind === 'place') {
      found.push(chunk.entity)
      gap = 0
      continue
    }
    if (chunk.kind === 'persons' || chunk.kind === 'collective' || chunk.kind === 'date') break
    if (chunk.kind === 'mark' && chunk.key !== ',' && chunk.key !== '(') break
    if (
      found.length > 0 &&
      chunk.kind === 'mark' &&
      chunks[at + 1]?.kind !== 'place' &&
      chunks[at + 2]?.kind !== 'place' &&
      chunks[at + 4]?.kind !== 'place'
    )
      break
    gap++
  }
  return found
}

function isVenue(story: Story, id: string): boolean {
  return story.entities.get(id)?.kind === 'venue'
}
