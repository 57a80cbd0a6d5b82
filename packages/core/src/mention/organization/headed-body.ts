import type { Token } from '../../text/tokens.ts'
import type { BodyHead } from '../lexicon/body-heads.ts'
import { phraseAt } from '../phrase-table.ts'
import { countryAt, divisionAt } from '../place/country-at.ts'
import { knownPlaceAt } from '../place/place-names.ts'
import { type BodyHit, countryOf } from './body-hit.ts'
import { HEADS } from './body-names.ts'
import { bodyOfField } from './body-of-field.ts'
import { levelsEnd, ownerAfter, type ReadBody, seatAfter } from './body-owner.ts'
import { brandEnd } from './brand-name.ts'
import { describedEnd, mayGoOn } from './described-body.ts'
import { firstOfHouses } from './first-of-houses.ts'
import { houseNameEnd, schoolNameEnd } from './house-name.ts'
import { numberedDivisionEnd } from './numbered-body.ts'
import { unknownSeatEnd } from './unknown-seat.ts'

/** "phái đoàn Việt Nam" in small letters is any delegation. */
const NAMED_IN_CAPITALS = new Set(['Phái đoàn', 'Thương vụ'])

/** A body whose name is a head with its complement, as the head's grammar has it, or null. */
export function headedBodyAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  lowerHead: boolean,
  readBody: ReadBody,
): BodyHit | null {
  const found = phraseAt(HEADS, tokens, at)
  if (!found || found.last >= end || beginsPlace(tokens, at, found.last, end)) return null
  let best: BodyHit | null = null
  for (const head of found.value) {
    const hit = complement(head, tokens, found.first, found.last, end, lowerHead, readBody)
    // A name of its own only where no field, place or country reads better: "Đảng Nhân dân Cách mạng Lào".
    if (hit && (!best || (head.grammar !== 'free' && hit.last > best.last))) best = hit
  }
  if (tokens[at]?.shape === 'lower' || !mayGoOn(tokens, best?.last ?? found.last)) return best
  for (const head of found.value) {
    const core = describedEnd(head, tokens, found.last, end)
    if (core === found.last) continue
    const last = head.kind === 'committee' ? ownerAfter(tokens, core, end, readBody).last : core
    if (last > (best?.last ?? found.last))
      best = { first: at, last, kind: head.kind, rule: 'organization/described-body' }
  }
  return best
}

/** "Đài Loan", "Hội An", "Trường Sa": a place's name, though its first syllable heads the names of bodies. */
function beginsPlace(tokens: readonly Token[], at: number, head: number, end: number): boolean {
  const place = head - at === 1 ? knownPlaceAt(tokens, at, end) : null
  return place !== null && place.last > head
}

function behindLetters(tokens: readonly Token[], at: number): number {
  const [open, letters, close] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return open?.raw === '(' && letters?.shape === 'upper' && close?.raw === ')' ? at + 3 : at
}

function complement(
  head: BodyHead,
  tokens: readonly Token[],
  first: number,
  from: number,
  end: number,
  lowerHead: boolean,
  readBody: ReadBody,
): BodyHit | null {
  if (head.kind === 'school') {
    const last = schoolNameEnd(tokens, from, end)
    return last > from ? { first, last, kind: 'institute', rule: 'organization/house-name' } : null
  }
  const isLower = tokens[first]?.shape === 'lower' && !lowerHead
  const rule = `organization/${head.grammar}-body`
  if (head.grammar === 'country' || head.grammar === 'mission') {
    if (isLower && NAMED_IN_CAPITALS.has(head.text)) return null
    // "Đại sứ quán (ĐSQ) Việt Nam tại Algeria", "Quân đội nhân dân (QĐND) Việt Nam": the letters of the head stand between.
    const bare = head.grammar === 'mission' || head.kind === 'army' ? behindLetters(tokens, from) : from
    const of = tokens[bare]?.key === 'của' ? bare + 1 : bare
    // "Hội đồng Lập pháp Quốc gia Thái Lan", "Quân đội Nhân dân Lào": words of level stand before the country.
    const level = head.grammar === 'country' && of === from ? levelsEnd(tokens, from, end) : of
    const owner = countryAt(tokens, of, end) ?? (level > of ? countryAt(tokens, level, end) : null)
    if (!owner) {
      // "Duma Quốc gia Quốc hội Liên bang Nga": the country is named with a greater body.
      const greater = head.grammar === 'country' ? readBody(of) : null
      if (greater?.country) return { ...greater, first, kind: head.kind, rule }
      const local = head.text === 'Chính quyền' && !isLower ? divisionAt(tokens, from, end) : null
      // "Chính quyền tỉnh Vân Nam": with the word for what it governs; "chính quyền Bắc Kinh" is a state.
      if (local && local.first < local.hit.first) return { first, last: local.last, kind: head.kind, rule }
      // "Hội đồng Lập pháp Saint Petersburg": a town's or a region's own.
      const town = head.text === 'Hội đồng Lập pháp' ? knownPlaceAt(tokens, from, end) : null
      if (town) return { first, last: town.last, kind: head.kind, rule, ...countryOf(town) }
      return head.kind === 'parliament' ? firstOfHouses(tokens, first, from, end, rule) : null
    }
    const posted =
      head.grammar === 'mission' ? seatAfter(tokens, owner.last, end, readBody) : { last: owner.last }
    return { first, kind: head.kind, rule, ...posted, ...countryOf(owner.hit) }
  }
  if (isLower && head.grammar !== 'place') return null
  if (head.grammar === 'place') {
    if (head.kind === 'association') {
      const of = /^(?:tại|ở)$/u.test(tokens[from]?.key ?? '') ? from + 1 : from
      const home = divisionAt(tokens, of, end)
      return home ? { first, last: home.last, kind: head.kind, rule } : null
    }
    const numbered = numberedDivisionEnd(tokens, from, end)
    if (numbered > from) return { first, last: numbered, kind: head.kind, country: 'VN', rule }
    const seat = divisionAt(tokens, from, end)
    const last = seat?.last ?? unknownSeatEnd(head.text, tokens, first, from, end)
    // "Hải quan Hà Lan": that of a country abroad.
    const country = seat?.hit.place.kind === 'country' ? seat.hit.place.country : undefined
    return last > from ? { first, last, kind: head.kind, country: country ?? 'VN', rule } : null
  }
  if (head.grammar === 'free') {
    const brand = brandEnd(tokens, from, end, /^(?:Công ty|Tập đoàn|Tổng|Đồn|Trạm|Nhà máy)/u.test(head.text))
    const last = brand > from ? brand : houseNameEnd(head, tokens, from, end)
    if (last === from) return null
    const owner = ownerAfter(tokens, last, end, () => null)
    return { first, kind: head.kind, rule, ...owner }
  }
  return bodyOfField(head, tokens, first, from, end, readBody, rule)
}
