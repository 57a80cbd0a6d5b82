import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { goesOnWithVerb, isOpeningClause } from '../office/opening-clause.ts'
import type { MentionIndex } from './story.ts'

export const HONORIFICS = phraseList(
  'ông, bà, ngài, đồng chí, đ/c, ngài đại sứ, các ông, các bà, các đồng chí, Đại tướng, Thượng tướng, Trung tướng, Thiếu tướng, Đại tá, Thượng tá, Trung tá, Thiếu tá, Đại úy, Thượng úy, Trung úy, Thiếu úy, Phó Đô đốc, Chuẩn đô đốc, Đô đốc, GS, PGS, TS, ThS, TSKH, BS, LS, KTS, BSCKII, NSND, NSƯT, NGND, NGƯT, TTND, TTƯT, thạc sĩ, tiến sĩ, giáo sư, chị, anh, cô, lãnh tụ, nhà lãnh đạo, Chủ tịch, cố, nguyên, bạn, người đồng cấp, người đồng nhiệm, người tiền nhiệm, người kế nhiệm, em, cụ, nhà báo, luật sư, bác sĩ, nghệ sĩ, nhà ngoại giao, Phu nhân, phu nhân, Phu quân, phu quân, Hoàng hậu, Vương phi, Công chúa, Hoàng thân, Thái tử, Hoàng tử, Chuẩn tướng, Thống tướng, Thống chế, Nguyên soái, Chuẩn úy, Tướng, Phó Giáo sư, Viện sĩ, Viện sỹ, tiến sỹ, thạc sỹ, kỹ sư, kiến trúc sư, nhạc sĩ, ca sĩ, họa sĩ, nhà văn, nhà thơ, nhà sử học, nhà nghiên cứu, nhà hoạt động, học giả, tỷ phú, đạo diễn, diễn viên, Hòa thượng, Thượng tọa, Đại đức, Ni sư, Ni trưởng, Linh mục, Giám mục, Tổng Giám mục, Hồng y, Mục sư, huấn luyện viên, phi công, thuyền trưởng, hạm trưởng, nghị sĩ, nghị sỹ, thẩm phán, công tố viên, Samdech, Oknha, Sir, Datuk, Dato, Tan Sri, nghi phạm, bị cáo, bị can',
)
const SPOUSES = phraseList('và Phu nhân, cùng Phu nhân, và phu quân, cùng phu quân')
const JOINTS = new Set([',', 'và', '-', '–', 'kiêm', '('])

/** A name with the offices and honorifics around it; `last` is exclusive. */
export interface PersonPhrase {
  entity: string
  last: number
  apposed: boolean
}

/** "Tiếp Đại sứ B, Chủ tịch nước nhấn mạnh …": after the comma the main clause begins, nobody is called so before it. */
function opensMainClause(tokens: readonly Token[], comma: number, end: number, index: MentionIndex): boolean {
  if (!isOpeningClause(tokens, comma)) return false
  const last = personPhrase(tokens, comma + 1, end, index)?.last ?? index.offices.get(comma + 1)?.last
  return last !== undefined && last < end && goesOnWithVerb(tokens, last)
}

/** Offices, ranks and honorifics, then the name, then the offices after it. */
export function personPhrase(
  tokens: readonly Token[],
  at: number,
  end: number,
  index: MentionIndex,
): PersonPhrase | null {
  let next = at
  for (let step = 0; step < 14 && next < end; step++) {
    if (step > 0 && opensMainClause(tokens, next, end, index)) return null
    const named = index.names.get(next)?.find(({ mention }) => mention.type === 'person')
    if (named && named.mention.last <= end)
      return afterName(tokens, named.entity, named.mention.last, end, index)
    const office = index.offices.get(next)
    const honorific = phraseAt(HONORIFICS, tokens, next)
    const country = index.names
      .get(next)
      ?.find(({ mention }) => mention.type === 'place' || mention.type === 'organization')
    // "hai Thủ tướng, Bộ trưởng A", "cho các tân Đại sứ, Chủ tịch nước A": others, whom the office alone names.
    if (office?.plural && tokens[office.last]?.raw === ',' && namesOthers(tokens, office.first)) return null
    // "Thừa ủy quyền của Thủ tướng, Bộ trưởng A phát biểu"
    if (office && tokens[office.last]?.raw === ',' && isActedFor(tokens, office.first)) return null
    if (office && office.last > next) next = office.last
    else if (honorific) next = afterDot(tokens, honorific.last)
    else if (
      step > 0 &&
      JOINTS.has(tokens[next]?.key ?? '') &&
      tokens[next]?.key !== '(' &&
      opensTitle(tokens, next + 1, index)
    )
      next++
    else if (step > 0 && country && country.mention.last < end) next = country.mention.last
    else return null
  }
  return null
}

/** "GS. A", "PGS.TS. B": the full stop of what is written short. */
function afterDot(tokens: readonly Token[], at: number): number {
  const short = tokens[at - 1]?.shape !== 'lower' && (tokens[at - 1]?.raw.length ?? 0) <= LONGEST_SHORT
  return short && tokens[at]?.raw === '.' && tokens[at]?.spaceBefore === false ? at + 1 : at
}
const LONGEST_SHORT = 6

/** "ủy quyền của Thủ tướng", "thay mặt Chủ tịch nước": whose office it is does not act himself. */
function isActedFor(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.key === 'của' ? first - 2 : first - 1
  return /^(?:ủy quyền|uỷ quyền|thay mặt)$/u.test(`${tokens[at - 1]?.key} ${tokens[at]?.key}`)
}

/** "hai Thủ tướng,", "Giao nhiệm vụ cho các Đại sứ,": the title of several who are not named here. */
function namesOthers(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:hai|ba)$/u.test(tokens[at]?.key ?? '') || /^(?:cho|với|tới|gặp)$/u.test(tokens[at - 1]?.key ?? '')
  )
}

function opensTitle(tokens: readonly Token[], at: number, index: MentionIndex): boolean {
  if (index.offices.has(at)) return true
  return phraseAt(HONORIFICS, tokens, at) !== null && tokens[at]?.shape !== 'lower'
}

/** ", Ủy viên Bộ Chính trị, Trưởng Ban …" after a name; an office that another name follows belongs to that one. */
function afterName(
  tokens: readonly Token[],
  entity: string,
  nameLast: number,
  end: number,
  index: MentionIndex,
): PersonPhrase {
  const named = otherSpellingEnd(tokens, entity, nameLast, index)
  // "A và Phu nhân B": who is named has a place of her own.
  const unnamed = phraseAt(SPOUSES, tokens, named)
  // "A cùng Phu nhân Tổng thống Hàn Quốc B": she is named behind whose wife she is.
  const spouse = unnamed && personPhrase(tokens, unnamed.last, end, index) === null ? unnamed : null
  let last = spouse ? spouse.last : named
  let apposed = false
  while (last < end && JOINTS.has(tokens[last]?.key ?? '')) {
    if (opensMainClause(tokens, last, end, index)) break
    const office = index.offices.get(last + 1) ?? officeAfterFormer(tokens, last + 1, index)
    if (
      !office ||
      office.plural === true ||
      office.last > end ||
      leadsToName(tokens, last, office.last, index)
    )
      break
    last = office.last
    apposed = true
    if (tokens[last]?.key === ')') last++
  }
  return { entity, last: countryEnd(tokens, last, end, index), apposed }
}

/** "Marc Kuiper (Hà Lan), Elena Costa (Malta)": where a country in brackets behind the name ends, or the index itself. */
function countryEnd(tokens: readonly Token[], at: number, end: number, index: MentionIndex): number {
  if (tokens[at]?.raw !== '(') return at
  const country = index.names.get(at + 1)?.find(({ mention }) => mention.type === 'place')
  const close = country?.mention.last ?? end
  return close < end && tokens[close]?.raw === ')' ? close + 1 : at
}

/** "Xtê-pa-nốp (Stepanov)": where the same person's name in brackets ends. */
function otherSpellingEnd(
  tokens: readonly Token[],
  entity: string,
  nameLast: number,
  index: MentionIndex,
): number {
  if (tokens[nameLast]?.raw !== '(') return nameLast
  const other = index.names.get(nameLast + 1)?.find((name) => name.entity === entity)?.mention
  return other && tokens[other.last]?.raw === ')' ? other.last + 1 : nameLast
}

function officeAfterFormer(tokens: readonly Token[], at: number, index: MentionIndex) {
  return /^(?:nguyên|cựu|hiện|tân)$/u.test(tokens[at]?.key ?? '') ? index.offices.get(at + 1) : undefined
}

const MOST_OFFICES = 4

/** "A và Phó Thủ tướng kiêm Bộ trưởng B", "A và Phó Thủ tướng, Bộ trưởng B": offices that lead on to another name. */
function leadsToName(tokens: readonly Token[], joint: number, from: number, index: MentionIndex): boolean {
  const both = tokens[joint]?.key === 'và'
  let at = from
  for (let step = 0; step < MOST_OFFICES; step++) {
    if (nameFollows(tokens, at, index)) return true
    const key = tokens[at]?.key
    const next = key === 'kiêm' || (both && key === ',') ? index.offices.get(at + 1) : undefined
    if (!next) return false
    at = next.last
  }
  return false
}

function nameFollows(tokens: readonly Token[], at: number, index: MentionIndex): boolean {
  const honorific = phraseAt(HONORIFICS, tokens, at)
  const from = honorific ? afterDot(tokens, honorific.last) : at
  return index.names.get(from)?.some(({ mention }) => mention.type === 'person') ?? false
}
