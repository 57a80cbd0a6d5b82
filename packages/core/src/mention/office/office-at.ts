import type { Token } from '../../text/tokens.ts'
import { BEFORE_TITLE, FORMER_WORDS, type TitleHead } from '../lexicon/title-heads.ts'
import { commaSeparated } from '../lexicon/words.ts'
import { otherNameAfter } from '../organization/abbreviation.ts'
import type { BodyHit } from '../organization/body-hit.ts'
import { HEADS, KNOWN } from '../organization/body-names.ts'
import { personAt } from '../person/person-at.ts'
import { gateOf, phraseAt, phraseList, phraseTable } from '../phrase-table.ts'
import { countryAt } from '../place/country-at.ts'
import type { PlaceHit } from '../place/place-names.ts'
import { isCapital, textOf } from '../word-shape.ts'
import { bareBody, bodyNamedBefore, chairOfDivision, relativeBody } from './bare-body.ts'
import {
  nameAfterBrackets,
  ownNameAfter,
  pointsAtCountry,
  postAfterBrackets,
  termEnd,
} from './behind-body.ts'
import { fieldBody } from './field-body.ts'
import { fullBody, placeBody, sharedBody } from './full-body.ts'
import { holderWordsAt } from './holder-words.ts'
import { lettersBody, sessionBody } from './letters-body.ts'
import { missionBody } from './mission-body.ts'
import type { OfficeBody, OfficeBodyRule, RelativeTo } from './office-body.ts'
import { parentAfterComma } from './parent-body.ts'
import { partyBody } from './party-body.ts'
import { placeInBrackets } from './place-in-brackets.ts'
import { placesOfRemit, remitEnd } from './remit.ts'
import { besideOffice, remitBody } from './remit-body.ts'
import { servedOffice } from './served-office.ts'
import { TITLES } from './titles.ts'
import { townBody } from './town-body.ts'

const FORMER = phraseTable(commaSeparated(FORMER_WORDS).map((word) => [word, word] as const))
const BEFORE = phraseTable(commaSeparated(BEFORE_TITLE).map((word) => [word, word] as const))
/** Words that begin a title, or what leads one in. */
const OPENS_OFFICE = gateOf(TITLES, FORMER, BEFORE)
/** How many offices may serve one another in a phrase, and how many words may lead one in. */
const MAX_DEPTH = 2
const LONGEST_LEAD = 6
/** "Tổng công tố bên cạnh Tòa án tối cao". */
const LINKS = phraseList('của, bên cạnh')
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
  relativeTo?: RelativeTo
  /** The first word of the body named before that is meant: "Chủ tịch Hội". */
  pointsAt?: string
  /** The country the phrase names as the body's. */
  country?: string
  /** Bodies and places whose names stand within the phrase. */
  bodies: BodyHit[]
  places: PlaceHit[]
  rule: string
}

/** How a title's body may follow it, in order: the first that fits is taken. */
const BODY_RULES: readonly OfficeBodyRule[] = [
  sessionBody,
  fullBody,
  relativeBody,
  partyBody,
  bareBody,
  bodyNamedBefore,
  chairOfDivision,
  fieldBody,
  placeBody,
  townBody,
  lettersBody,
  remitBody,
]

/** The office whose title begins at a token, with its body as far as the phrase says it, or null. */
export function officeAt(tokens: readonly Token[], at: number, end: number, depth = 0): OfficeHit | null {
  if (depth > MAX_DEPTH || ((tokens[at]?.gates ?? 0) & OPENS_OFFICE) === 0) return null
  // "Cố vấn" is a title, though "cố" before one says that its holder is dead.
  const titled = phraseAt(TITLES, tokens, at)
  const lead = titled ? NO_LEAD : leadAt(tokens, at, end)
  const found = titled ?? phraseAt(TITLES, tokens, lead.last)
  if (!found || found.last > end) return null
  const head = found.value
  // "Thay mặt Ban Thường vụ Tỉnh đoàn, đồng chí A": the board.
  if (head.text === 'Thường vụ' && tokens[found.first - 1]?.key === 'ban') return null
  if (isPartOfName(tokens, found.first, found.last, end)) return null
  if ((phraseAt(HEADS, tokens, found.first)?.last ?? 0) > found.last) return null
  const whole = phraseAt(KNOWN, tokens, found.first)
  // "Cao ủy Liên hợp quốc về người tị nạn": the body of that name, unless its head is named right after.
  if (
    whole &&
    whole.last > found.last &&
    isCapital(tokens[found.first]) &&
    !isNamedNext(tokens, whole.last, end)
  )
    return null
  const among = holderWordsAt(tokens, found.last, end)
  const titleLast = among?.last ?? found.last
  const body = bodyOf(head, tokens, titleLast, end, depth)
  if (head.atBody && !body) return null
  const leads = leadsDelegation(tokens, at, titleLast)
  if (head.needsBody && !body && !leads && !isNamedNext(tokens, titleLast, end)) return null
  const bracketed = placeInBrackets(tokens, body?.last ?? end, end)
  const other = body ? (otherNameAfter(tokens, body.last, end) ?? ownNameAfter(tokens, body.last, end)) : null
  const home =
    other && body?.organization && !body.country && (body.bodies?.length ?? 0) < 2
      ? countryAt(tokens, other.last + 1, end)
      : null
  const posted = other ? postAfterBrackets(tokens, other.last + 1, end) : null
  const parent = body ? parentAfterComma(tokens, body, end) : null
  const plain =
    home?.last ??
    bracketed?.last ??
    posted?.last ??
    nameAfterBrackets(tokens, other) ??
    body?.last ??
    titleLast
  const last =
    parent?.last ?? remitEnd(tokens, plain, end, body !== null || head.text === 'Bộ trưởng Liên bang')
  const isHeld = isNamedNext(tokens, last, end) || isApposedAtPost(tokens, at, last)
  if (head.namedNext && !(body?.bodies?.length && isHeld)) return null
  const pointed = pointsAtCountry(tokens, last, end)
  const behind = among ? null : holderWordsAt(tokens, pointed, end)
  const named = behind && isCapital(tokens[behind.last]) ? behind : null
  const served = remitCountry(tokens, body, last, end)
  const charged = parent || served ? [] : placesOfRemit(tokens, plain, last)
  // "Thủ tướng đầu tiên của Nhật Bản thăm Lào", "nữ Tổng thống đầu tiên X": in office still.
  const isPast =
    (among ?? named)?.isPast === true &&
    tokens[at - 1]?.key !== 'nữ' &&
    personAt(tokens, named?.last ?? pointed, end, 'title') !== null
  if (tokens[found.first]?.shape === 'lower' && !body && !isCapital(tokens[last])) return null
  return {
    first: at,
    titleFirst: found.first,
    last: termEnd(tokens, named?.last ?? pointed, end),
    title: body?.title ?? (head.title ?? head.text) + (body?.standing ? ' Thường trực' : ''),
    organization: served
      ? `${body?.organization} ${textOf(tokens, served.first, served.last)}`
      : home
        ? `${body?.organization} ${textOf(tokens, home.hit.first, home.last)}`
        : (body?.organization ?? null),
    former: lead.former || isPast,
    plural: lead.plural,
    bodies: [...(body?.bodies ?? []), ...(parent?.bodies ?? [])],
    places: [
      ...(body?.places ?? []),
      ...(bracketed ? [bracketed.place] : []),
      ...(home ? [home.hit] : []),
      ...(posted ? [posted.hit] : []),
      ...(served ? [served] : []),
      ...charged,
      ...(parent?.places ?? []),
    ],
    rule: body?.rule ?? 'office/bare-title',
    ...(body?.relativeTo ? { relativeTo: body.relativeTo } : {}),
    ...(body?.pointsAt ? { pointsAt: body.pointsAt } : {}),
    ...(body?.country ? { country: body.country } : {}),
  }
}

/** "Thứ trưởng Ngoại giao phụ trách châu Á Chile Gloria …": the country right before the name, behind what the office is charged with. */
function remitCountry(
  tokens: readonly Token[],
  body: OfficeBody | null,
  last: number,
  end: number,
): PlaceHit | null {
  if (!body?.organization || body.country || body.last >= last || !body.organization.startsWith('Bộ '))
    return null
  for (let at = Math.max(body.last + 1, last - LONGEST_COUNTRY); at < last; at++) {
    const country = countryAt(tokens, at, end)
    if (country?.last === last) return country.hit
  }
  return null
}
const LONGEST_COUNTRY = 4

/** "Đoàn Công an tỉnh X do Đại tá A, Phó Giám đốc, làm Trưởng đoàn": the delegation's own body is meant. */
function leadsDelegation(tokens: readonly Token[], at: number, last: number): boolean {
  if (tokens[at - 1]?.raw !== ',' || tokens[at]?.shape !== 'capital') return false
  const from = tokens[last]?.raw === ',' ? last + 1 : last
  return /^(?:làm trưởng|dẫn đầu)$/u.test(`${tokens[from]?.key} ${tokens[from + 1]?.key}`)
}

/** "Giám đốc Nguyễn Văn An", "Cố vấn An ninh quốc gia Ajit Doval": a whole name right after the title. */
function isNamedNext(tokens: readonly Token[], at: number, end: number): boolean {
  const person = personAt(tokens, at, end, 'title')
  return person !== null && person.last - at > 1
}

/** "bà Anna Silva, Đại diện UNICEF tại Việt Nam": a name and a comma before the title, and behind its body where it is held. */
function isApposedAtPost(tokens: readonly Token[], at: number, last: number): boolean {
  const [name, mark, link] = [tokens[at - 2], tokens[at - 1], tokens[last]]
  return (
    isCapital(name) &&
    /^[,(–-]$/u.test(mark?.raw ?? '') &&
    tokens[at]?.shape === 'capital' &&
    link?.key === 'tại' &&
    isCapital(tokens[last + 1])
  )
}

const NO_LEAD = { last: -1, former: false, plural: false }

function leadAt(
  tokens: readonly Token[],
  at: number,
  end: number,
): { last: number; former: boolean; plural: boolean } {
  let last = at
  let former = false
  let plural = false
  // "giữ cương vị Thứ trưởng": a word of the verb.
  if (tokens[at]?.key === 'vị' && tokens[at - 1]?.key === 'cương') return { last, former, plural }
  while (last < end && last - at < LONGEST_LEAD) {
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

function bodyOf(
  head: TitleHead,
  tokens: readonly Token[],
  at: number,
  end: number,
  depth: number,
): OfficeBody | null {
  if (head.body) return { last: at, organization: head.body, rule: 'office/abbreviated-title' }
  if (at >= end || (tokens[at]?.breaksBefore ?? 2) > 1) return null
  const shared = sharedBody(head, tokens, at, end)
  if (shared) return shared
  const link = phraseAt(LINKS, tokens, at)
  const from = link ? link.last : at
  if (head.mission) return missionBody(head, tokens, from, end)
  const beside = besideOffice(tokens, at, end, (from) => officeAt(tokens, from, end, depth + 1))
  if (beside) return beside
  const served = head.serves
    ? servedOffice(head, tokens, at, end, (from) => officeAt(tokens, from, end, depth + 1))
    : null
  if (served) return served
  for (const rule of BODY_RULES) {
    const body = rule(head, tokens, from, end)
    if (body) return body
  }
  return null
}
