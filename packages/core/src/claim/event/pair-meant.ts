import type { Story, StorySentence } from '../story/story.ts'
import type { Party } from './party.ts'

/** How many sentences before "hai bộ trưởng" the two may have been named. */
const PAIR_WITHIN = 3
/** After "hai" these mean no two people. */
const NO_PEOPLE = new Set([
  'bên',
  'nước',
  'đảng',
  'cơ',
  'bộ',
  'ngành',
  'đoàn',
  'phía',
  'tỉnh',
  'dân',
  'quốc',
  'thành',
])

/** "hai bộ trưởng đã ký …", "hai Thủ tướng tiến hành hội đàm": the two who were last named together, or in one sentence. */
export function pairMeant(story: Story, sentence: StorySentence, subject: Party): Party {
  const first = sentence.chunks[subject.first]
  const [two, whom, more] = story.structure.tokens.slice(first?.first ?? 0, (first?.first ?? 0) + 3)
  const ministers = whom?.key === 'bộ' && more?.key === 'trưởng'
  const people =
    first?.kind === 'collective' && two?.key === 'hai' && (ministers || !NO_PEOPLE.has(whom?.key ?? ''))
  if (!people || subject.persons.length > 0) return subject
  const before = story.sentences.slice(Math.max(0, sentence.index - PAIR_WITHIN), sentence.index)
  for (const { chunks } of before.toReversed()) {
    const named = chunks.flatMap((chunk) => (chunk.kind === 'persons' ? [chunk.persons] : []))
    const pair = named.findLast((persons) => persons.length === 2) ?? [...new Set(named.flat())].slice(0, 2)
    if (pair.length === 2) return { ...subject, persons: pair }
  }
  return subject
}
