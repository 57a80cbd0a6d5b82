import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { nameKey } from '../../text/name-key.ts'
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
  const holders = holdersOfTitle(story, (first?.first ?? 0) + 1)
  if (holders) return { ...subject, persons: holders }
  const headed = LEADERS.has(whom?.key ?? '') ? namedInHeadline(story) : null
  if (headed) return { ...subject, persons: headed }
  const before = story.sentences.slice(Math.max(0, sentence.index - PAIR_WITHIN), sentence.index)
  for (const { chunks } of before.toReversed()) {
    const named = chunks.flatMap((chunk) => (chunk.kind === 'persons' ? [chunk.persons] : []))
    const pair = named.findLast((persons) => persons.length === 2) ?? [...new Set(named.flat())].slice(0, 2)
    if (pair.length === 2) return { ...subject, persons: pair }
  }
  return subject
}

/** A report names the two near its beginning; longer pages cost no more. */
const MOST_LOOKED_AT = 200
const HEADLINE_WITHIN = 12

/** "hai nhà lãnh đạo", "hai vị nguyên thủ": who a headline of two names is about. */
const LEADERS = new Set(['nhà', 'vị', 'nguyên'])
const TITLES = phraseList(
  'Bộ trưởng, Thủ tướng, Phó Thủ tướng, Tổng thống, Chủ tịch nước, Chủ tịch Quốc hội, Ngoại trưởng, Thứ trưởng, Tổng Bí thư, Đại sứ, Phó Chủ tịch nước, Phó Chủ tịch Quốc hội, Chủ tịch, Trưởng ban, Trưởng đoàn, Chủ nhiệm, Tổng Thư ký, Bí thư, Giám đốc, Tổng Giám đốc, Tổng Tham mưu trưởng, Tư lệnh, Cục trưởng, Vụ trưởng, Quốc vụ khanh, Thống đốc, Thị trưởng, Viện trưởng, Chánh án',
)

/** "hai Bộ trưởng": the two of the article who hold that title; null where more or fewer do. */
function holdersOfTitle({ structure, offices, sentences }: Story, at: number): string[] | null {
  const title = phraseAt(TITLES, structure.tokens, at)
  if (!title) return null
  const key = nameKey(title.value)
  const holders = new Set(
    offices
      .slice(0, MOST_LOOKED_AT)
      .filter(({ title, former }) => !former && nameKey(title) === key)
      .map(({ person }) => person),
  )
  const [only] = holders
  if (holders.size === 2) return [...holders]
  // "hai Thứ trưởng" of a Thứ trưởng and a Quốc vụ khanh: the one and whom he is first told of with.
  return holders.size === 1 && only !== undefined
    ? withCounterpart(sentences.slice(0, MOST_LOOKED_AT), only)
    : null
}

/** The first who is named with somebody in a sentence of two. */
function withCounterpart(sentences: readonly StorySentence[], person: string): string[] | null {
  for (const { chunks } of sentences) {
    const named = new Set(chunks.flatMap((chunk) => (chunk.kind === 'persons' ? chunk.persons : [])))
    if (named.size === 2 && named.has(person)) return [person, ...[...named].filter((id) => id !== person)]
  }
  return null
}

function namedInHeadline({ sentences }: Story): string[] | null {
  const headline = sentences
    .slice(0, HEADLINE_WITHIN)
    .filter(({ zone }) => zone === 'title')
    .flatMap(({ chunks }) => chunks)
  const named = new Set(headline.flatMap((chunk) => (chunk.kind === 'persons' ? chunk.persons : [])))
  return named.size === 2 ? [...named] : null
}
