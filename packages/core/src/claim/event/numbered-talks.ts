import type { Token } from '../../text/tokens.ts'
import type { Chunk } from '../story/chunk.ts'
import type { Story } from '../story/story.ts'

const ORDINAL =
  '(?:(?:(?:lần )?thứ )?(?:\\d+|[ivx]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|đầu tiên|tiếp theo) '
const TALKS = new RegExp(
  `^(?:(?:phiên|vòng|cuộc|đợt) (?:${ORDINAL})?)?(?:đàm phán|tham khảo|tham vấn)(?: |$)`,
  'u',
)
const NUMBERED = new RegExp(
  `^(?:phiên|vòng|đợt) (?<ordinal>${ORDINAL})(?:đàm phán|tham khảo|tham vấn)(?: |$)`,
  'u',
)
const SESSIONS = new Set(['phiên', 'vòng', 'đợt'])
const LONGEST = 6

/** "Tham khảo chính trị", "vòng đàm phán", "Vòng 18 đàm phán": two sides meet, whatever number the session bears. */
export function isTalks({ structure }: Story, { first }: Chunk): boolean {
  return TALKS.test(wordsFrom(structure.tokens, first))
}

/** "Vòng 18 đàm phán", "phiên thứ ba đàm phán": token indexes, `last` exclusive; null where no numbered session begins there. */
export function numberedTalksAt(
  tokens: readonly Token[],
  at: number,
): { first: number; last: number; value: string } | null {
  if (!SESSIONS.has(tokens[at]?.key ?? '')) return null
  const ordinal = NUMBERED.exec(wordsFrom(tokens, at))?.groups?.ordinal
  if (ordinal === undefined) return null
  const last = at + 1 + ordinal.trim().split(' ').length + 2
  return { first: at, last, value: 'vòng đàm phán' }
}

function wordsFrom(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(at, at + LONGEST)
    .map(({ key }) => key)
    .join(' ')
}
