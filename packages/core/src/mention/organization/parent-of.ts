import type { Token } from '../../text/tokens.ts'
import { textOf } from '../word-shape.ts'
import { bodyAt } from './body-at.ts'
import type { BodyHit } from './body-hit.ts'

/** Kinds of bodies that are parts of greater ones. */
const PARTS = new Set(['department', 'institute', 'agency', 'army', 'police', 'company'])
const GREATER =
  /^(?:Bộ|Ủy ban|Uỷ ban|UBND|Văn phòng|Quốc hội|Chính phủ|Ban \S+ \S+ Trung ương|Tỉnh|Thành|Liên hợp|Viện Hàn lâm|Tổng cục|Đại học Quốc gia)/u
const UNDER = new Set(['thuộc', 'của'])

/**
 * The greater body named right after one that is part of it: "Cục Lãnh sự, Bộ Ngoại giao", "Vụ Châu Âu (Bộ Công Thương)",
 * "Viện Chiến lược thuộc Bộ Quốc phòng"; null where none is.
 */
export function parentOf(tokens: readonly Token[], body: BodyHit, end: number): string | null {
  if (!PARTS.has(body.kind)) return null
  const at = afterLink(tokens, body.last)
  const parent = at < 0 ? null : bodyAt(tokens, at, end)
  if (!parent || parent.kind === body.kind) return null
  if (tokens[at - 1]?.raw === '(' && tokens[parent.last]?.raw !== ')') return null
  const name = textOf(tokens, parent.first, parent.last)
  return GREATER.test(name.normalize('NFC')) ? name : null
}

/** The token after the comma, bracket or word that leads to the greater body, or -1. */
function afterLink(tokens: readonly Token[], at: number): number {
  const [link, next] = [tokens[at], tokens[at + 1]]
  if (!link || link.breaksBefore > 1) return -1
  if (link.raw === ',' || link.raw === '(' || UNDER.has(link.key)) return at + 1
  return link.key === 'trực' && next?.key === 'thuộc' ? at + 2 : -1
}
