import { nameKey } from '../../text/name-key.ts'
import type { Token } from '../../text/tokens.ts'
import type { Mention } from '../mention.ts'

/** "Chủ nhiệm Ủy ban này", "Giám đốc Sở đó": the words point at a body named before. */
export function isPointedAt(
  tokens: readonly Token[],
  office: { last: number; organization: string | null },
): boolean {
  const next = tokens[office.last]
  return office.organization !== null && next?.shape === 'lower' && (next.key === 'này' || next.key === 'đó')
}

/** The body named last whose name begins with the word that points at it, or null. */
export function lastNamed(found: readonly Mention[], word: string | null): string | null {
  if (word === null) return null
  const key = nameKey(word)
  const body = found.findLast(
    (mention) => mention.type === 'organization' && nameKey(mention.name).startsWith(`${key} `),
  )
  return body?.type === 'organization' ? body.name : null
}
