import { type Chunk, chunkKey } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { EventType, Role } from './event-candidate.ts'

/** What those named in the lines below a heading did; `types` null: they were at whatever event the heading speaks of. */
export interface ListHeader {
  types: ReadonlySet<EventType> | null
  role: Role
}

const HEADERS: [RegExp, ListHeader][] = [
  [
    /bổ nhiệm|(?:trao|nhận|công bố) (?:các )?quyết định|điều động|luân chuyển|giữ chức/u,
    { types: new Set(['appointment']), role: 'appointee' },
  ],
  [
    /(?:tặng|thưởng|nhận|trao)(?: \S+){0,8} (?:huân chương|huy chương|kỷ niệm chương|bằng khen|danh hiệu)|khen thưởng|vinh danh/u,
    { types: new Set(['award']), role: 'recipient' },
  ],
  [/chủ trì/u, { types: new Set(['conference', 'meeting', 'ceremony', 'signing']), role: 'chair' }],
  [
    /(?:^| )(?:tham dự|dự|cùng dự|có mặt|tham gia|thành phần|thành viên|đại biểu|cùng đi|đi cùng|tháp tùng|về phía|phía)(?: |$)/u,
    { types: null, role: 'attendee' },
  ],
]
/** A heading is no paragraph. */
const LONGEST_HEADER = 40

/** "Danh sách các Đại sứ được bổ nhiệm:", "Tham dự buổi tiếp có:": what the lines below it list; null for other sentences. */
export function listHeader({ structure }: Story, sentence: StorySentence, words: string): ListHeader | null {
  if (structure.tokens[sentence.last - 1]?.raw !== ':') return null
  if (sentence.last - sentence.first > LONGEST_HEADER) return null
  return HEADERS.find(([words_]) => words_.test(words))?.[1] ?? null
}

const MOST_LINES = 40
const LONGEST_LINE = 60

/** Who is named at the head of each line below a heading, up to the first line that opens with nobody. */
export function listedPeople(story: Story, header: StorySentence): string[] {
  const found: string[] = []
  let block = header.block
  for (let at = header.index + 1; at <= header.index + MOST_LINES; at++) {
    const line = story.sentences[at]
    if (!line || line.zone === 'title') break
    if (line.zone === 'caption' || line.chunks.every(isMark)) continue
    // A second sentence of one line is no line of the list.
    if (line.block === block || line.last - line.first > LONGEST_LINE) break
    block = line.block
    const named = headOf(line.chunks)
    if (named.length === 0) break
    found.push(...named)
  }
  return found
}

/** "-", "1." */
function isMark(chunk: Chunk): boolean {
  return /^(?:[-–+•*.)]|\d+)$/u.test(chunkKey(chunk))
}

/** "- Ông A, Đại sứ tại …", "1. Bộ trưởng B", "+ C (Pháp);": who a line of a list is about; nobody where he does something. */
function headOf(chunks: readonly Chunk[]): readonly string[] {
  const at = chunks.findIndex(({ kind }) => kind === 'persons')
  const person = chunks[at]
  if (person?.kind !== 'persons' || person.by !== 'name') return []
  const opens = chunks.slice(0, at).every(isMark)
  const next = chunks[at + 1]
  const ends = next === undefined || next.kind === 'mark' || /^(?:và|cùng|là)$/u.test(chunkKey(next))
  return opens && ends ? person.persons : []
}
