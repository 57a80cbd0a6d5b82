import { type Chunk, chunkKey, type PersonsChunk } from '../story/chunk.ts'

/** How long what stands between a name and its verb may be. */
const LONGEST = 26
const LONGEST_REST = 9
/** After a comma these open a description of whoever was named before it, no clause of their own. */
const DESCRIBES = new Set(
  'người vốn hiện là nguyên cựu du sinh kiều giảng giáo chủ giám trưởng phó tổng thành đại nhà nữ chuyên cán hội phụ một con cháu vợ chồng bí ủy đồng sáng thân quê đến học bác kỹ luật nghiên nghệ doanh công thủ viện nhân bạn cố đặc phu thường quyền tân vị năm sinh trợ thư phát tùy tham'.split(
    ' ',
  ),
)
const GROUPS = /^(?:hai|các|cả|đôi|ba|nhiều|những|người|báo|dư)$/u

/**
 * "Chị A, du học sinh tại Nga, cho biết", "Phó Người phát ngôn B - người cùng chủ trì - nói", "ông C, người có mặt từ đầu, hoan
 * nghênh": the chunk index of the person whom a description parts from the verb; -1 where none stands there. `closing` is
 * the index of the comma or dash right before the verb.
 */
export function apposedSubject(
  chunks: readonly Chunk[],
  closing: number,
  opens: (at: number) => string,
): number {
  const mark = chunkKey(chunks[closing])
  const dash = mark === '-' || mark === '–'
  if (mark !== ',' && !dash) return -1
  for (let at = closing - 1; at >= 0 && at > closing - LONGEST; at--) {
    const key = chunkKey(chunks[at])
    if (/^[;:“”".]$/u.test(key)) return -1
    const opening = dash ? key === '-' || key === '–' : key === ','
    if (!opening || chunks[at - 1]?.kind !== 'persons') {
      const chunk = chunks[at]
      // "ông B, Tư lệnh | nhóm tác chiến hỗn hợp, cho biết": the title's own words go on.
      // "bà B - nữ Chánh án đầu tiên của Malaysia -", "ông C, đồng thời là Chủ tịch Quốc hội D,": the description names an office.
      if (chunk?.kind === 'persons' && chunk.by === 'office') continue
      // "A, trợ lý của Tổng thống B, nói": whose assistant he is.
      if (chunk?.kind === 'persons' && chunkKey(chunks[at - 1]) === 'của') continue
      if (chunk?.kind === 'persons') return chunk.apposed && !dash && closing - at <= LONGEST_REST ? at : -1
      continue
    }
    const described = chunks[at + 1]
    // "Giáo sư A, Học viện B, nhận định"
    if (described?.kind === 'body' && closing - at === 2) return at - 1
    if (!described || closing - at < 3) return -1
    if (dash) return at - 1
    const first = opens(described.first)
    if (described.kind === 'collective') return GROUPS.test(first) ? -1 : at - 1
    return described.kind === 'word' && DESCRIBES.has(first) ? at - 1 : -1
  }
  return -1
}

/**
 * "dẫn tuyên bố của Chủ tịch Ủy ban X, bà B, nêu rõ", "Đặc phái viên của Tổng thống Mỹ, ông C, cho biết": an office and then who
 * holds it are one subject; the chunk index of the first of them, `at` where no office stands before.
 */
export function officeBefore(chunks: readonly Chunk[], at: number): number {
  const [first, second] = [chunks[at - 2], chunks[at]]
  if (second?.kind !== 'persons' || chunkKey(chunks[at - 1]) !== ',') return at
  if (first?.kind === 'collective') return at - 2
  // "Đặc phái viên của Tổng thống Mỹ, ông C, cho biết"
  const served =
    first?.kind === 'persons' && chunkKey(chunks[at - 3]) === 'của' && chunks[at - 4]?.kind === 'collective'
  if (served) return at - 4
  return first?.kind === 'persons' && samePersons(first, second) ? at - 2 : at
}

function samePersons(a: PersonsChunk, b: PersonsChunk): boolean {
  return a.persons.length === b.persons.length && a.persons.every((id) => b.persons.includes(id))
}

const CITES = /^(?:dẫn|trích|nhắc|theo)$/u

/** "dẫn tuyên bố của A nêu rõ", "trích phát biểu của A cho biết": whose words are cited speaks, though "của" governs the name. */
export function isCited(chunks: readonly Chunk[], person: number): boolean {
  if (chunkKey(chunks[person - 1]) !== 'của') return false
  return chunks.slice(Math.max(0, person - 6), person - 1).some((chunk) => CITES.test(chunkKey(chunk)))
}
