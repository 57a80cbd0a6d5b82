import { isVietnameseSyllable } from '../../mention/word-shape.ts'
import { nameKey } from '../../text/name-key.ts'
import { tokenize } from '../../text/tokens.ts'
import { type Chunk, chunkKey } from '../story/chunk.ts'
import { isAtHome } from '../story/referents.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { NOBODY, type Party } from './party.ts'
import { delegationLeader, predicateStart } from './subject-party.ts'

/** How many sentences before a delegation may have been named. */
const FARTHEST = 24

/** "tiếp Đoàn" after the delegation was named with its leader: the leader is meant. */
export function guestLeaders(
  story: Story,
  sentence: StorySentence,
  after: number,
  hosts: readonly string[],
): string[] {
  if (!namesDelegation(sentence.chunks, after)) return []
  const led = delegationLeaders(story, sentence)
  const at = sentence.chunks.findIndex((chunk, index) => index >= after && chunkKey(chunk) === 'đoàn')
  return led.length > 0 ? led : visitorOf(story, sentence, at, hosts)
}

/** Who leads the delegation that the sentences up to this one name first. */
function delegationLeaders(story: Story, sentence: StorySentence): string[] {
  for (const { chunks } of story.sentences.slice(
    Math.max(0, sentence.index - FARTHEST),
    sentence.index + 1,
  )) {
    const led = delegationLeader(chunks)
    if (led.length > 0) return led
  }
  return []
}

/** "làm việc với Đoàn …", "gặp đoàn đại biểu …" */
export function namesDelegation(chunks: readonly Chunk[], after: number): boolean {
  return chunks.slice(after, after + 3).some((chunk) => chunkKey(chunk) === 'đoàn')
}

/** "Cùng ngày, đoàn đã hội đàm với B": the leader named before is meant. */
export function delegationBefore(
  story: Story,
  sentence: StorySentence,
  at: number,
  hosts: readonly string[] = [],
): Party {
  const { chunks } = sentence
  const start = predicateStart(chunks, at)
  const near = [start, start - 1].find((index) => chunkKey(chunks[index]) === 'đoàn')
  const delegation = near ?? openingDelegation(chunks, at)
  if (delegation < 0) return NOBODY
  const led = near === undefined ? [] : delegationLeaders(story, sentence)
  const persons = led.length > 0 || hosts.length === 0 ? led : visitorOf(story, sentence, delegation, hosts)
  return persons.length > 0 ? { ...NOBODY, persons } : NOBODY
}

/** "Trước đó, Đoàn đã đặt vòng hoa tại Đài tưởng niệm và chào B": the delegation that opens the sentence does what is joined by "và"; -1 where none does. */
function openingDelegation(chunks: readonly Chunk[], at: number): number {
  const start = predicateStart(chunks, at)
  if (chunkKey(chunks[start]) !== 'và' && chunkKey(chunks[start - 1]) !== 'và') return -1
  for (let back = start - 1; back >= 0 && start - back < OPENS_WITHIN; back--) {
    const chunk = chunks[back]
    // "vào Lăng viếng Chủ tịch Hồ Chí Minh và đến chào …": who is honoured does nothing.
    const honoured = chunk?.kind === 'persons' && chunkKey(chunks[back - 1]) === 'viếng'
    if ((chunk?.kind === 'persons' && !honoured) || chunkKey(chunk) === ';') return -1
    if (chunkKey(chunk) === 'đoàn') return back
  }
  return -1
}
const OPENS_WITHIN = 16

const BEHIND_BARE = new Set('tại ở nhân và đã vào sau trong đến tới cũng còn sẽ có'.split(' '))

/** "tiếp Đoàn tại …", "Đoàn đã …": the delegation that the article is about, and no other that is described. */
function isBare(next: Chunk | undefined): boolean {
  if (next === undefined || next.kind === 'date') return true
  return next.kind === 'mark' || BEHIND_BARE.has(chunkKey(next))
}

/** "Đoàn đã chào B", "đoàn đại biểu Bộ Y tế Lào chào B": the visitor, where the delegation is his that the article told of. */
function visitorOf(story: Story, sentence: StorySentence, at: number, hosts: readonly string[]): string[] {
  const { chunks } = sentence
  if (isBare(chunks[at + 1])) return tellsOfAnother(story, sentence) ? [] : visitorTo(story, sentence, hosts)
  const body = chunks.slice(at + 1, at + BODY_WITHIN).find(({ kind }) => kind === 'body')
  const entity = body?.kind === 'body' ? story.entities.get(body.entity) : undefined
  if (!entity) return []
  const names = new Set([entity.name, ...entity.aliases].map(nameKey))
  const visitors = visitorTo(story, sentence, hosts)
  return visitors.filter((person) =>
    story.offices.some(
      (office) => office.person === person && !office.former && names.has(nameKey(office.organization ?? '')),
    ),
  )
}
const BODY_WITHIN = 6

/** "Đoàn doanh nghiệp Mỹ chào A. Đoàn cũng …": the paragraph tells of another delegation. */
function tellsOfAnother(story: Story, { index, block }: StorySentence): boolean {
  for (let at = index - 1; story.sentences[at]?.block === block; at--) {
    const { chunks } = story.sentences[at] as StorySentence
    if (chunks.some((chunk, next) => chunkKey(chunk) === 'đoàn' && !isBare(chunks[next + 1]))) return true
  }
  return false
}

/** Who of the other side than those who receive was named first: nobody says who leads, and it is told of his visit. */
function visitorTo(story: Story, sentence: StorySentence, hosts: readonly string[]): string[] {
  const [host] = hosts
  if (host === undefined) return []
  const abroad = isForeign(story, host)
  for (const { chunks } of story.sentences.slice(0, Math.min(sentence.index, FARTHEST))) {
    for (const chunk of chunks) {
      if (chunk.kind !== 'persons' || chunk.by !== 'name') continue
      const visitor = chunk.persons.find((person) => isForeign(story, person) !== abroad)
      if (visitor !== undefined) return [visitor]
    }
  }
  return []
}

/** By the body of an office of his, or else by what tongue his name is of. */
function isForeign({ offices, entities }: Story, person: string): boolean {
  const held = offices.filter((office) => office.person === person && !office.former)
  if (held.some((office) => !isAtHome(office))) return true
  return tokenize(entities.get(person)?.name ?? '').some(
    ({ key, kind }) => kind === 'word' && !isVietnameseSyllable(key),
  )
}
