import type { Token } from '../../text/tokens.ts'
import { bodyAt } from '../organization/body-at.ts'
import type { BodyHit } from '../organization/body-hit.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { countryAt, divisionAt, type LedPlace } from '../place/country-at.ts'
import type { PlaceHit } from '../place/place-names.ts'
import { usualCountry } from '../place/usual-country.ts'
import { textOf } from '../word-shape.ts'
import type { OfficeBodyRule } from './office-body.ts'

const ALSO = phraseList('kiêm nhiệm, kiêm nhiệm tại, và kiêm nhiệm, kiêm')

/** "Đại sứ Cộng hòa Dominica tại Việt Nam", "Đại sứ Việt Nam tại Cuba kiêm nhiệm Cộng hòa Dominica". */
export const missionBody: OfficeBodyRule = (head, tokens, at, end) => {
  if (!head.mission) return null
  const sender = countryAt(tokens, at, end)
  const senderBody = sender ? null : bodyAt(tokens, at, end)
  const places: PlaceHit[] = sender ? [sender.hit] : []
  const bodies: BodyHit[] = senderBody ? [senderBody] : []
  const from = afterBrackets(tokens, sender?.last ?? senderBody?.last ?? at)
  const seat = seatAt(tokens, from, end)
  if (seat?.place) places.push(seat.place)
  if (seat?.body) bodies.push(seat.body)
  const also = alsoAccredited(tokens, seat?.last ?? from, end)
  if (also) places.push(also.hit)
  const last = also?.last ?? seat?.last ?? from
  if (last === at) return null
  const rule = 'office/head-of-mission'
  if (senderBody) {
    return { last, organization: textOf(tokens, senderBody.first, senderBody.last), places, bodies, rule }
  }
  // "Đại sứ ở Việt Nam": whose ambassador it is the words do not say.
  if (!sender) return { last, organization: null, places, bodies, rule }
  // The embassies of Việt Nam are never called by the state's long name.
  const isOurs = sender.hit.place.country === 'VN'
  const country = isOurs
    ? sender.hit.place.canonical
    : usualCountry(textOf(tokens, sender.hit.first, sender.last))
  const code = sender.hit.place.country
  return {
    last,
    // "Đại sứ Cuba": where the embassy is the words do not say, so the country alone is meant.
    organization: seat ? `${head.mission} ${country} ${seat.link} ${seat.name}` : country,
    places,
    bodies,
    rule,
    ...(code ? { country: code } : {}),
  }
}

/** "Các Tiểu vương quốc Arab thống nhất (UAE) tại …": the abbreviation says nothing new. */
function afterBrackets(tokens: readonly Token[], at: number): number {
  return tokens[at]?.raw === '(' && tokens[at + 2]?.raw === ')' && tokens[at + 1]?.shape === 'upper'
    ? at + 3
    : at
}

interface Seat {
  last: number
  /** "tại", "bên cạnh". */
  link: string
  name: string
  place?: PlaceHit
  body?: BodyHit
}

function seatAt(tokens: readonly Token[], at: number, end: number): Seat | null {
  const link = tokens[at]
  if (at >= end || (link?.key !== 'tại' && link?.key !== 'ở' && link?.key !== 'bên')) return null
  const from = link.key === 'bên' ? at + 2 : at + 1
  const words = link.key === 'ở' ? 'tại' : textOf(tokens, at, from)
  const place = countryAt(tokens, from, end) ?? divisionAt(tokens, from, end)
  if (place)
    return {
      last: place.last,
      link: words,
      name: usualCountry(textOf(tokens, place.hit.first, place.last)),
      place: place.hit,
    }
  const body = bodyAt(tokens, from, end)
  return body ? { last: body.last, link: words, name: textOf(tokens, body.first, body.last), body } : null
}

function alsoAccredited(tokens: readonly Token[], at: number, end: number): LedPlace | null {
  const lead = phraseAt(ALSO, tokens, at)
  return lead ? countryAt(tokens, lead.last, end) : null
}
