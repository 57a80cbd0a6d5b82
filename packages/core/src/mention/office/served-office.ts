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
  const first = of < 0 ? null : readOffice(of + 1)
  const served = first && (secondSeat(tokens, first, readOffice) ?? first)
  if (!served || served.former || served.plural) return null
  const titleWords = (head.text.match(/\s/gu)?.length ?? 0) + 1
  const holdsName =
    !isApposed(tokens, at - titleWords) &&
    (isHolderNamed(tokens, served.last, end) ||
      (isEnvoyOfOurs(head, served) && isHolderApposed(tokens, served.last, end, readOffice)))
  if (!holdsName) return { last: at, organization: null, rule }
  return { last: served.last, organization: null, bodies: served.bodies, places: served.places, rule }
}

/** "Tổng Bí thư, Chủ tịch nước": two seats of the one who is served. */
function secondSeat(tokens: readonly Token[], first: OfficeHit, readOffice: ReadOffice): OfficeHit | null {
  if (tokens[first.last]?.raw !== ',' || !/^(?:Tổng )?Bí thư/u.test(first.title)) return null
  const second = readOffice(first.last + 1)
  const isOfSame = second && !second.former && /^Chủ tịch(?: nước)?$/u.test(second.title)
  return isOfSame
    ? {
        ...second,
        bodies: [...first.bodies, ...second.bodies],
        places: [...first.places, ...second.places],
      }
    : null
}

/** "Đặc phái viên của Chủ tịch nước": ours, where no country is named; advisers abroad stand beside others. */
function isEnvoyOfOurs({ text }: TitleHead, served: OfficeHit): boolean {
  return /^(?:Đặc phái viên|Phái viên|Đặc sứ)/u.test(text) && served.country === undefined
}

/** "Đặc phái viên của Chủ tịch nước, Bộ trưởng Nội vụ Lê Thị An": behind a comma the holder's own office and name. */
function isHolderApposed(tokens: readonly Token[], at: number, end: number, readOffice: ReadOffice): boolean {
  const own = tokens[at]?.raw === ',' ? readOffice(at + 1) : null
  return own !== null && !own.former && !own.plural && isHolderNamed(tokens, own.last, end)
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
  const from = address?.last ?? (dash < 0 ? at : dash + 1)
  const person = personAt(tokens, from, end, 'title')
  // "Đặc phái viên của Tổng thống Putin": a lone name is that of who is served.
  return person !== null && (person.last - person.first > 1 || address !== null)
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
