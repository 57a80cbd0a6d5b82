import type { Token } from '../../text/tokens.ts'
import type { TitleHead } from '../lexicon/title-heads.ts'
import { honorificAt } from '../person/honorific-at.ts'
import { personAt } from '../person/person-at.ts'
import type { OfficeHit } from './office-at.ts'
import type { OfficeBody } from './office-body.ts'

type ReadOffice = (at: number) => OfficeHit | null
const LONGEST_REMIT = 8
const rule = 'office/serves-another'

/**
 * The office that an adviser, aide or envoy serves, from the token after his title.
 * "Trợ lý Tổng thống Nga" is one title at what the served office is at. After "của" the served office is read on its own
 * ("A - Cố vấn của Tổng thống X"), unless nobody stands before the title: then the name after it is the servant's
 * ("Đặc phái viên về Khí hậu của Tổng thống John Kerry").
 */
export function servedOffice(
  head: TitleHead,
  tokens: readonly Token[],
  at: number,
  end: number,
  readOffice: ReadOffice,
): OfficeBody | null {
  const direct = readOffice(at)
  if (direct && !direct.former && !direct.plural) {
    return {
      last: direct.last,
      title: `${head.title ?? head.text} ${direct.title}`,
      organization: direct.organization,
      bodies: direct.bodies,
      places: direct.places,
      rule,
      ...(direct.country ? { country: direct.country } : {}),
    }
  }
  const of = ofAfterRemit(tokens, at, end)
  const served = of < 0 ? null : readOffice(of + 1)
  if (!served || served.former || served.plural) return null
  const titleWords = (head.text.match(/\s/gu)?.length ?? 0) + 1
  const holdsName = !isApposed(tokens, at - titleWords) && isHolderNamed(tokens, served.last, end)
  if (!holdsName) return { last: at, organization: null, rule }
  return { last: served.last, organization: null, bodies: served.bodies, places: served.places, rule }
}

/** Where "của" stands right after the title or after "về …", or -1. */
function ofAfterRemit(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.key === 'của') return at
  if (tokens[at]?.key !== 'về') return -1
  for (let next = at + 1; next < end && next - at < LONGEST_REMIT; next++) {
    const token = tokens[next]
    if (token?.kind !== 'word') return -1
    if (token.key === 'của') return next
  }
  return -1
}

/** "Đặc phái viên của Tổng thống X Anne Petit", "… của Tổng thống X - bà Anne Petit": the name of who serves closes the words. */
function isHolderNamed(tokens: readonly Token[], at: number, end: number): boolean {
  const dash = dashAfterCharge(tokens, at, end)
  const address = dash < 0 ? null : honorificAt(tokens, dash + 1, end)
  return personAt(tokens, address?.last ?? at, end, 'title') !== null
}

/** The spaced dash right at a token or behind "về …", "tại …"; -1 where none stands there. */
function dashAfterCharge(tokens: readonly Token[], at: number, end: number): number {
  const reach = /^(?:về|tại)$/u.test(tokens[at]?.key ?? '') ? LONGEST_REMIT : 0
  for (let dash = at; dash < end && dash <= at + reach; dash++) {
    const token = tokens[dash]
    if (token?.spaceBefore && /^[–-]$/u.test(token.raw)) return dash
    if (token?.kind !== 'word') return -1
  }
  return -1
}

const LONGEST_PLACE = 4

/** "A - Cố vấn", "A, cố vấn": a name stands before the title; "tại Hà Nội, Cố vấn" has a place there. */
function isApposed(tokens: readonly Token[], titleAt: number): boolean {
  const [name, mark] = [tokens[titleAt - 2], tokens[titleAt - 1]]
  const isMarked = mark !== undefined && /^[,(–-]$/u.test(mark.raw)
  if (!isMarked || name === undefined || name.shape === 'lower' || name.kind !== 'word') return false
  let at = titleAt - 2
  while (titleAt - at < LONGEST_PLACE + 2 && tokens[at]?.kind === 'word' && tokens[at]?.shape !== 'lower')
    at--
  return !/^(?:tại|ở|đến|tới|từ|đô|phố|tỉnh)$/u.test(tokens[at]?.key ?? '')
}
