import type { Token } from '../../text/tokens.ts'
import { BEFORE_TITLE, FORMER_WORDS, TITLE_HEADS, type TitleHead } from '../lexicon/title-heads.ts'
import { commaSeparated } from '../lexicon/words.ts'
import { type BodyHit, bodyAt } from '../organization/body-at.ts'
import { HEADS } from '../organization/body-names.ts'
import { isWholeName } from '../organization/body-owner.ts'
import { fieldsAt } from '../organization/field-phrase.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { phraseAt, phraseTable } from '../phrase-table.ts'
import { countryAt, divisionAt } from '../place/country-at.ts'
import type { PlaceHit } from '../place/place-names.ts'
import { isCapital, textOf } from '../word-shape.ts'

const TITLES = phraseTable(TITLE_HEADS.map((head) => [head.text, head] as const))
const FORMER = phraseTable(commaSeparated(FORMER_WORDS).map((word) => [word, word] as const))
const BEFORE = phraseTable(commaSeparated(BEFORE_TITLE).map((word) => [word, word] as const))
const PLURAL = new Set(['các', 'hai', 'ba', 'những'])

/** A title with what follows of its body; token indexes, `last` exclusive. */
export interface OfficeHit {
  first: number
  /** Where the title itself begins, after "nguyên", "các", … */
  titleFirst: number
  last: number
  title: string
  organization: string | null
  former: boolean
  /** "các Phó Chủ nhiệm": one title for several people. */
  plural: boolean
  /** "Chánh Văn phòng Bộ": the body is a part of the ministry (or board) the article speaks of. */
  relativeTo?: 'Bộ' | 'Ban' | 'Ủy ban'
  /** The country the phrase names as the body's. */
  country?: string
  /** Bodies and places whose names stand within the phrase. */
  bodies: BodyHit[]
  places: PlaceHit[]
  rule: string
}

interface Body {
  last: number
  /** "Thường trực" stands after the field. */
  standing?: boolean
  /** The title where the body's words belong to it. */
  title?: string
  organization: string | null
  rule: string
  country?: string
  relativeTo?: OfficeHit['relativeTo']
  bodies?: BodyHit[]
  places?: PlaceHit[]
}

/** The office whose title begins at a token, with its body as far as the phrase says it, or null. */
export function officeAt(tokens: readonly Token[], at: number, end: number): OfficeHit | null {
  // "Cố vấn" is a title, though "cố" before one says that its holder is dead.
  const lead = phraseAt(TITLES, tokens, at)
    ? { last: at, former: false, plural: false }
    : leadAt(tokens, at, end)
  const found = phraseAt(TITLES, tokens, lead.last)
  if (!found || found.last > end) return null
  const head = found.value
  if (isPartOfName(tokens, found.first, found.last, end)) return null
  if ((phraseAt(HEADS, tokens, found.first)?.last ?? 0) > found.last) return null
  const body = bodyOf(head, tokens, found.last, end)
  if (head.needsBody && !body) return null
  const last = body?.last ?? found.last
  if (tokens[found.first]?.shape === 'lower' && !body && !isCapital(tokens[last])) return null
  return {
    first: at,
    titleFirst: found.first,
    last,
    title: body?.title ?? (head.title ?? head.text) + (body?.standing ? ' Thường trực' : ''),
    organization: body?.organization ?? null,
    former: lead.former,
    plural: lead.plural,
    bodies: body?.bodies ?? [],
    places: body?.places ?? [],
    rule: body?.rule ?? 'office/bare-title',
    ...(body?.relativeTo ? { relativeTo: body.relativeTo } : {}),
    ...(body?.country ? { country: body.country } : {}),
  }
}

function leadAt(
  tokens: readonly Token[],
  at: number,
  end: number,
): { last: number; former: boolean; plural: boolean } {
  let last = at
  let former = false
  let plural = false
  while (last < end) {
    const past = phraseAt(FORMER, tokens, last)
    const other = past ?? phraseAt(BEFORE, tokens, last)
    if (!other) break
    if (past) former = true
    else if (PLURAL.has(other.value)) plural = true
    last = other.last
  }
  return { last, former, plural }
}

/** "Vua Hùng", "Bí thư Đoàn": left to others. A title glued to a longer capitalised word is no title. */
function isPartOfName(tokens: readonly Token[], first: number, last: number, end: number): boolean {
  const before = tokens[first - 1]
  const after = tokens[last]
  return (
    (before?.raw === '-' && tokens[first]?.spaceBefore === false) ||
    (last < end && after?.raw === '-' && !after.spaceBefore && tokens[last + 1]?.spaceBefore === false)
  )
}

function bodyOf(head: TitleHead, tokens: readonly Token[], at: number, end: number): Body | null {
  if (at >= end || (tokens[at]?.breaksBefore ?? 2) > 1) return null
  if (head.shared) {
    const shared = bodyAt(tokens, at - head.shared, end, true)
    if (shared && shared.last > at) return fromBody(tokens, shared, 'office/title-within-body')
  }
  const from = tokens[at]?.key === 'của' ? at + 1 : at
  if (head.mission) return missionOf(head.mission, tokens, from, end)
  if (head.serves) {
    const served = servedOffice(head, tokens, from, end)
    if (served) return served
  }
  const body = isPersonNameAt(tokens, from, end) ? null : bodyAt(tokens, from, end)
  if (body) return postedTo(tokens, fromBody(tokens, body, 'office/title-of-body'), end)
  const relative = relativeBody(tokens, from, end) ?? bareBody(tokens, from, end)
  if (relative) return relative
  if (head.fieldBody) {
    const ofField = fieldBody(head.fieldBody, tokens, from, end)
    if (ofField) return ofField
  }
  const place = countryAt(tokens, from, end) ?? divisionAt(tokens, from, end)
  if (place && isOwner(tokens, place.hit)) {
    const name = textOf(tokens, place.first, place.last)
    const code = place.hit.place.country
    return {
      last: place.last,
      organization: head.impliedBody ? `${head.impliedBody} ${name}` : name,
      places: [place.hit],
      rule: 'office/title-of-country',
      ...(code ? { country: code } : {}),
    }
  }
  return null
}

/**
 * "Trợ lý Tổng thống Nga" is one title at what the served office is at; "Cố vấn đối ngoại của Tổng thống X" leaves the
 * served office to be read on its own.
 */
function servedOffice(head: TitleHead, tokens: readonly Token[], at: number, end: number): Body | null {
  const served = officeAt(tokens, at, end)
  if (!served || served.former || served.plural) return null
  if (tokens[at - 1]?.key === 'của')
    return { last: at - 1, organization: null, rule: 'office/serves-another' }
  return {
    last: served.last,
    title: `${head.title ?? head.text} ${served.title}`,
    organization: served.organization,
    bodies: served.bodies,
    places: served.places,
    rule: 'office/serves-another',
    ...(served.country ? { country: served.country } : {}),
  }
}

/** "Anh Tuấn" after a title is a name; "Anh Keir Starmer" and "Anh," are the country. */
function isOwner(tokens: readonly Token[], hit: PlaceHit): boolean {
  if (hit.place.ambiguous) return isWholeName(tokens, hit)
  return !isPersonNameAt(tokens, hit.first, tokens.length) || hit.last - hit.first > 1
}

/** "Giám đốc quốc gia Ngân hàng Thế giới tại Việt Nam Carolyn Turk": the place of work stands before the name. */
function postedTo(tokens: readonly Token[], body: Body, end: number): Body {
  const link = tokens[body.last]
  if (link?.key !== 'tại' || link.shape !== 'lower') return body
  const place = countryAt(tokens, body.last + 1, end) ?? divisionAt(tokens, body.last + 1, end)
  if (!place || place.last >= end || !isCapital(tokens[place.last])) return body
  return { ...body, last: place.last, places: [...(body.places ?? []), place.hit] }
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

function fromBody(tokens: readonly Token[], body: BodyHit, rule: string): Body {
  return {
    last: body.last,
    organization: capitalised(textOf(tokens, body.first, body.last)),
    bodies: [body],
    rule,
    ...(body.country ? { country: body.country } : {}),
  }
}

const RELATIVE = new Map<string, NonNullable<OfficeHit['relativeTo']>>([
  ['bộ', 'Bộ'],
  ['ban', 'Ban'],
])

/** "Chánh Văn phòng Bộ", "Thứ trưởng Bộ": a bare "Bộ" that no field follows. */
function relativeBody(tokens: readonly Token[], at: number, end: number): Body | null {
  const token = tokens[at]
  if (token?.shape !== 'capital' || at >= end) return null
  const relativeTo = RELATIVE.get(token.key)
  if (!relativeTo) return null
  const next = tokens[at + 1]
  if (at + 1 < end && next?.kind === 'word' && isCapital(next) && !isPersonNameAt(tokens, at + 1, end))
    return null
  return { last: at + 1, organization: null, relativeTo, rule: 'office/relative-body' }
}

/** Bodies that a title may name alone, though alone they are no proper names. */
const BARE_BODIES = phraseTable(
  commaSeparated(
    'Chính phủ, Nhà nước, Đảng, Tỉnh ủy, Thành ủy, Huyện ủy, Quận ủy, BTV Tỉnh ủy, BTV Thành ủy, Ban Thường vụ Tỉnh ủy, Ban Thường vụ Thành ủy, Ban Thường vụ, BTV, Đảng ủy, Thượng viện, Hạ viện, Nghị viện, UBND, UBND tỉnh, UBND thành phố, UBND TP, Ủy ban nhân dân tỉnh, Ủy ban nhân dân thành phố, HĐND, HĐND tỉnh, HĐND thành phố, HĐND TP, Công an tỉnh, Công an thành phố, Hội đồng thành viên, Hội đồng quản trị, HĐQT, Ủy ban',
  ).map((name) => [name, name] as const),
)

function bareBody(tokens: readonly Token[], at: number, end: number): Body | null {
  const hit = phraseAt(BARE_BODIES, tokens, at)
  if (!hit || hit.last > end) return null
  return { last: hit.last, organization: capitalised(textOf(tokens, at, hit.last)), rule: 'office/bare-body' }
}

/** "Bộ trưởng Ngoại giao Nhật Bản": the field alone stands for the ministry. */
function fieldBody(head: string, tokens: readonly Token[], at: number, end: number): Body | null {
  const start = tokens[at]
  if (start?.kind !== 'word' || isPersonNameAt(tokens, at, end)) return null
  const fields = fieldsAt(tokens, at, end, false)
  if (fields === at) return null
  // "Thứ trưởng Ngoại giao Thường trực": the standing deputy's mark after the field belongs to the title.
  const standing =
    tokens[fields]?.key === 'thường' && tokens[fields + 1]?.key === 'trực' ? fields + 2 : fields
  const of = tokens[standing]?.key === 'của' ? standing + 1 : standing
  const country = countryAt(tokens, of, end)
  const owned = country && isOwner(tokens, country.hit) ? country : null
  const name = owned
    ? `${textOf(tokens, at, fields)} ${textOf(tokens, owned.first, owned.last)}`
    : textOf(tokens, at, fields)
  const code = owned?.hit.place.country
  return {
    last: owned ? owned.last : standing,
    ...(standing > fields ? { standing: true } : {}),
    organization: `${head} ${capitalised(name)}`,
    places: owned ? [owned.hit] : [],
    rule: 'office/title-of-field',
    ...(code ? { country: code } : {}),
  }
}

/** "Đại sứ Cộng hòa Dominica tại Việt Nam", "Đại sứ Việt Nam tại Cuba kiêm nhiệm Cộng hòa Dominica". */
function missionOf(mission: string, tokens: readonly Token[], at: number, end: number): Body | null {
  const sender = countryAt(tokens, at, end)
  const senderBody = sender ? null : bodyAt(tokens, at, end)
  let last = sender?.last ?? senderBody?.last ?? at
  const places: PlaceHit[] = sender ? [sender.hit] : []
  const bodies: BodyHit[] = senderBody ? [senderBody] : []
  const link = tokens[last]
  let seat = ''
  if (link && (link.key === 'tại' || link.key === 'ở')) {
    const receiver = divisionAt(tokens, last + 1, end) ?? countryAt(tokens, last + 1, end)
    const body = receiver ? null : bodyAt(tokens, last + 1, end)
    if (receiver) {
      places.push(receiver.hit)
      seat = ` tại ${textOf(tokens, receiver.first, receiver.last)}`
      last = receiver.last
    } else if (body) {
      bodies.push(body)
      seat = ` tại ${textOf(tokens, body.first, body.last)}`
      last = body.last
    }
  }
  if (last === at) return null
  const also = alsoAccredited(tokens, last, end)
  if (also) {
    places.push(also.hit)
    last = also.last
  }
  // "Đại sứ ở Việt Nam": whose ambassador it is the words do not say.
  if (!sender && !senderBody) return { last, organization: null, places, rule: 'office/head-of-mission' }
  const from = sender ? ` ${textOf(tokens, sender.first, sender.last)}` : ''
  const code = sender?.hit.place.country
  const ofBody = senderBody ? textOf(tokens, senderBody.first, senderBody.last) : null
  return {
    last,
    // "Đại sứ Cuba": where the embassy is the words do not say, so the country alone is meant.
    organization: ofBody ?? (seat === '' ? from.trim() : `${mission}${from}${seat}`),
    places,
    bodies,
    rule: 'office/head-of-mission',
    ...(code ? { country: code } : {}),
  }
}

function alsoAccredited(tokens: readonly Token[], at: number, end: number): ReturnType<typeof countryAt> {
  const lead = phraseAt(ALSO, tokens, at)
  return lead ? countryAt(tokens, lead.last, end) : null
}
const ALSO = phraseTable(
  ['kiêm nhiệm', 'kiêm nhiệm tại', 'và kiêm nhiệm', 'kiêm'].map((text) => [text, text] as const),
)
