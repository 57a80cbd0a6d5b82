import { type Chunk, chunkKey, REACH } from '../story/chunk.ts'

/** The people named after the verb: "bổ nhiệm ông B làm", "cho Bộ trưởng B và Bộ trưởng C". */
export function namedAfter(chunks: readonly Chunk[], after: number): string[] {
  const found: string[] = []
  // "được bổ nhiệm gồm các đồng chí: A, …; B, …": a list goes on over its semicolons.
  const list = chunks.slice(after, after + 16).some((chunk) => /^(?:gồm|:)$/u.test(chunkKey(chunk)))
  for (const [offset, chunk] of chunks.slice(after, after + (list ? REACH : 16)).entries()) {
    if ((/^[;.]$/u.test(chunkKey(chunk)) && !list) || chunkKey(chunk) === 'thay') break
    if (found.length > 0 && beginsChange(chunks, after + offset)) break
    if (chunk.kind === 'persons' && chunk.by === 'name' && chunkKey(chunks[after + offset - 1]) !== 'của')
      found.push(...chunk.persons)
  }
  return [...new Set(found)]
}

/** "bổ nhiệm ông B giữ chức … và bà C giữ chức …": with C another change begins. */
function beginsChange(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === 'persons' && /^(?:giữ|làm)$/u.test(chunkKey(chunks[at + 1]))
}

/** "Bộ Chính trị quyết định ông B thôi tham gia …, thôi giữ chức": the person named last before the verb. */
export function lastNamed(chunks: readonly Chunk[], at: number): string[] {
  for (let back = at - 1; back >= 0 && back > at - REACH; back--) {
    const chunk = chunks[back]
    if (chunk?.kind === 'persons' && chunk.by === 'name' && chunkKey(chunks[back - 1]) !== 'của')
      return chunk.persons
    if (chunkKey(chunk) === ';') return []
  }
  return []
}

/** "B (…) được bổ nhiệm": the person before "được" or "vừa được". */
export function passiveSubject(chunks: readonly Chunk[], at: number): string[] | null {
  for (let back = at; back >= 0 && back > at - 5; back--) {
    const chunk = chunks[back]
    if (chunk?.kind === 'mark') return null
    if (chunkKey(chunk) !== 'được') continue
    for (let before = back - 1; before >= 0 && before > back - 9; before--) {
      const other = chunks[before]
      if (other?.kind === 'persons') return other.persons
    }
  }
  return null
}
