import type { Token } from '../../text/tokens.ts'
import { phraseAt } from '../phrase-table.ts'
import { isCapital } from '../word-shape.ts'
import { abbreviatedBody } from './abbreviated-body.ts'
import { bareDivisionEnd } from './bare-division.ts'
import type { BodyHit } from './body-hit.ts'
import { withHost } from './body-host.ts'
import { HEADS } from './body-names.ts'
import type { ReadBody } from './body-owner.ts'
import { headedBodyAt } from './headed-body.ts'
import { knownBodyAt } from './known-body.ts'
import { lettersBeforeSeat } from './letters-before-seat.ts'
import { wingEnd } from './party-wing.ts'

const MAX_DEPTH = 2

/**
 * The body whose name begins at a token, or null: a known name or a head with its complement, each with the owner,
 * level and country that follow. `lowerHead` accepts a head in small letters ("Trưởng ban Đối ngoại").
 */
export function bodyAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  lowerHead = false,
  depth = 0,
): BodyHit | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || at >= end || depth > MAX_DEPTH) return null
  if (token.shape === 'lower' && !lowerHead && !LOWER_HEADS.has(token.key)) return null
  if (isRankOfVisit(tokens, at)) return null
  const parted = depth === 0 && phraseAt(HEADS, tokens, at) ? partedBody(tokens, at, end, lowerHead) : null
  if (parted) return parted
  const readBody = bodyReader(tokens, end, depth + 1)
  const known = knownBodyAt(tokens, at, end, lowerHead, readBody)
  const headed = headedBodyAt(tokens, at, end, lowerHead, readBody)
  const plain = known && !(headed && headed.last > known.last) ? known : headed
  const proven = abbreviatedBody(tokens, at, end)
  const isLonger = proven !== null && proven.last > (plain?.last ?? at)
  const hit = isLonger
    ? { first: at, rule: 'organization/proven-by-abbreviation', ...proven }
    : plain && withHost(tokens, plain, end)
  if (hit && closesWithParty(tokens, hit.last, end)) return { ...hit, last: hit.last + 1 }
  // "Hội nghị Tư lệnh Lục quân ASEAN (ACAMM)": the members' armies, and no body.
  const isOfMembers =
    hit && (hit.kind === 'army' || (hit.last - at > 2 && tokens[hit.last - 2]?.key === 'nước'))
  if (isOfMembers && tokens[hit.last - 1]?.raw === 'ASEAN') return null
  const wing = hit && isParty(tokens, hit) ? wingEnd(tokens, hit.last, end) : 0
  if (hit && wing > hit.last) return { ...hit, last: wing }
  const local = hit ? bareDivisionEnd(hit.kind, tokens, hit.last, end) : 0
  return hit && local > hit.last ? { ...hit, last: local } : hit
}

/** A body whose province stands behind its letters in brackets. */
function partedBody(tokens: readonly Token[], at: number, end: number, lowerHead: boolean): BodyHit | null {
  return lettersBeforeSeat(tokens, at, end, (row) => bodyAt(row, 0, row.length, lowerHead, 1))
}

/** Reads the bodies within a body's name. Made apart from {@link bodyAt}: made there, it would cost memory at every token, and few head a body. */
function bodyReader(tokens: readonly Token[], end: number, depth: number): ReadBody {
  return (from) => bodyAt(tokens, from, end, false, depth)
}

function isParty(tokens: readonly Token[], { first, kind }: BodyHit): boolean {
  return kind === 'party' || tokens[first]?.key === 'đảng'
}

/** "thăm cấp Nhà nước Việt Nam": the rank of a visit, and then where it goes. */
function isRankOfVisit(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.key === 'cấp' && tokens[at]?.key === 'nhà' && tokens[at + 1]?.key === 'nước'
}

const CENTRAL = new Set(['ương', 't.ư', 'tư', 'tw'])
const PARTY_WORDS = new Set(['bộ', 'ủy', 'viên', 'đoàn', 'phái'])

/** "Ban Tổ chức Trung ương Đảng": the bare word for the party closes the name of one of its central bodies. */
function closesWithParty(tokens: readonly Token[], last: number, end: number): boolean {
  const [before, token, next] = [tokens[last - 1], tokens[last], tokens[last + 1]]
  if (last >= end || !before || !CENTRAL.has(before.key) || token?.key !== 'đảng' || !isCapital(token))
    return false
  return token.breaksBefore < 2 && !(next?.shape === 'lower' && PARTY_WORDS.has(next.key))
}

/** Heads that count in small letters too where a country or place follows. */
const LOWER_HEADS = new Set(['đại', 'chính', 'đảng', 'cơ', 'tỉnh', 'thành', 'phái', 'tổng', 'lãnh', 'trường'])
