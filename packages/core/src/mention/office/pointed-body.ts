import type { Token } from '../../text/tokens.ts'
import type { Mention } from '../mention.ts'
import { bodyKey } from '../organization/body-key.ts'

/** "Chủ nhiệm Ủy ban này", "Giám đốc Sở đó": the words point at a body named before. */
export function isPointedAt(
  tokens: readonly Token[],
  office: { last: number; organization: string | null },
): boolean {
  const next = tokens[office.last]
  return office.organization !== null && next?.shape === 'lower' && (next.key === 'này' || next.key === 'đó')
}

const FARTHEST = 400

const CENTRAL = bodyKey('Trung ương')

/**
 * The body named last whose name begins with the word that points at it (else that holds the word), or null. "T.Ư Hội" is the
 * central committee of a society, which the article may have named by the society alone.
 */
export function lastNamed(found: readonly Mention[], word: string | null): string | null {
  if (word === null) return null
  const key = bodyKey(word)
  const named = lastByKey(found, key)
  return named ?? (key.startsWith(`${CENTRAL} `) ? lastByKey(found, key.slice(CENTRAL.length + 1)) : null)
}

function lastByKey(found: readonly Mention[], key: string): string | null {
  let holder: string | null = null
  for (let at = found.length - 1; at >= 0 && found.length - at <= FARTHEST; at--) {
    const mention = found[at]
    if (mention?.type !== 'organization') continue
    const name = bodyKey(mention.name)
    if (name.startsWith(`${key} `)) return mention.name
    if (name.includes(` ${key} `)) holder ??= mention.name
  }
  return holder
}
