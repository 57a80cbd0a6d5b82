import type { Mention, NameMention, OfficeMention } from '../../mention/mention.ts'
import { bodyKey } from '../../mention/organization/body-key.ts'
import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'

const LEADS = new Set(['phía', 'bên'])
const LIST_WORDS = new Set(['có', 'gồm', ',', ':', 'là'])

/**
 * The body of the heading that each office stands under: "Về phía Ban Đối ngoại Trung ương có các ông: …" holds for
 * every office up to the sentence's end or the next heading. One pass over mentions in text order.
 */
export function headingBodies(
  tokens: readonly Token[],
  blockOf: Int32Array,
  mentions: readonly Mention[],
): Map<OfficeMention, NameMention> {
  const headings = new Map<OfficeMention, NameMention>()
  let heading: NameMention | null = null
  let block = -1
  let read = 0
  for (const [at, mention] of mentions.entries()) {
    if (
      heading !== null &&
      (blockOf[mention.first] !== block ||
        sentenceEndsBetween(tokens, read, mention.first) ||
        (isLed(tokens, heading) && partyEndsBetween(tokens, read, mention.first)))
    ) {
      heading = null
    }
    const bare: NameMention | null =
      heading === null && mention.type === 'office' ? bareHeading(tokens, mentions, at) : null
    if (bare) {
      heading = bare
      block = blockOf[mention.first] ?? -1
    }
    read = Math.max(read, mention.first)
    const led = mention.type === 'office' ? bodyLedAs(tokens, mentions, at) : null
    if (mention.type === 'office' && (led ?? heading) !== null)
      headings.set(mention, (led ?? heading) as NameMention)
    if (mention.type === 'place' && mention.kind === 'country' && opensList(tokens, mention)) {
      heading = bodyOfCountry(mentions, at, mention.country)
      block = blockOf[mention.first] ?? -1
      read = mention.last
    }
    if (mention.type !== 'organization' || !(opensList(tokens, mention) || isLed(tokens, mention))) continue
    heading = mention
    block = blockOf[mention.first] ?? -1
    read = mention.last
  }
  return headings
}

/** The article's own body is named near its beginning. */
const MOST_NAMED = 400
const BARE_WITHIN = 12
const BARE_HEADS = phraseList(
  'Ủy ban, Hội, Nhóm, Liên hiệp, Hiệp hội, Văn phòng, Viện, Tổng cục, Cục, Vụ, Học viện, Tập đoàn, Quỹ',
)

/** "Về phía Ủy ban có các Phó Chủ nhiệm …": a heading of one word means the article's own body of that kind, its first. */
function bareHeading(tokens: readonly Token[], mentions: readonly Mention[], at: number): NameMention | null {
  const { first } = mentions[at] as Mention
  for (let back = first - 1; back > 1 && first - back <= BARE_WITHIN; back--) {
    const mark = tokens[back]?.raw
    if (mark === '.' || mark === ';') return null
    if (!LEADS.has(tokens[back - 1]?.key ?? '')) continue
    const head = phraseAt(BARE_HEADS, tokens, back)
    if (!head || tokens[back]?.shape !== 'capital' || !LIST_WORDS.has(tokens[head.last]?.key ?? ''))
      return null
    const key = `${bodyKey(head.value)} `
    const named = mentions
      .slice(0, Math.min(at, MOST_NAMED))
      .filter((mention): mention is NameMention => mention.type === 'organization')
    const ofKind = named.filter(({ name }) => bodyKey(name).startsWith(key))
    return ofKind.find(({ country }) => country === undefined || country === 'VN') ?? ofKind[0] ?? null
  }
  return null
}

/** "về phía Lào có Phó Thống đốc …": the one body of that country that the article has named; null where it named none or several. */
function bodyOfCountry(
  mentions: readonly Mention[],
  at: number,
  country: string | undefined,
): NameMention | null {
  const bodies = mentions
    .slice(0, Math.min(at, MOST_NAMED))
    .filter((mention): mention is NameMention => mention.type === 'organization')
    .filter((body) => country !== undefined && country !== 'VN' && body.country === country)
  return new Set(bodies.map(({ name }) => bodyKey(name))).size === 1 ? (bodies[0] ?? null) : null
}

function opensList(tokens: readonly Token[], { first, last }: Mention): boolean {
  return LEADS.has(tokens[first - 1]?.key ?? '') && LIST_WORDS.has(tokens[last]?.key ?? '')
}

/**
 * "Đoàn Bộ Quốc phòng Lào do Thứ trưởng … dẫn đầu": who leads a body's delegation holds office at the body. "ECOWAS do
 * Tổng thống A làm Chủ tịch": so does whoever a body is led by.
 */
function isLed(tokens: readonly Token[], { first, last, kind }: NameMention): boolean {
  if (tokens[last]?.key !== 'do' || kind === 'party') return false
  return (
    tokens[first - 1]?.key === 'đoàn' || DELEGATES.has(`${tokens[first - 2]?.key} ${tokens[first - 1]?.key}`)
  )
}

/** "Đoàn đại biểu", "Đoàn công tác", "Đoàn cán bộ": what a delegation is of. */
const DELEGATES = new Set(['đại biểu', 'công tác', 'cán bộ'])

const REACH = 30

/** "Ủy ban … do Phó Thủ tướng A làm Chủ tịch": the body before "do" is the one of an office that "làm" gives. */
function bodyLedAs(tokens: readonly Token[], mentions: readonly Mention[], at: number): NameMention | null {
  const office = mentions[at]
  if (office?.type !== 'office' || office.organization !== null || tokens[office.first - 1]?.key !== 'làm')
    return null
  for (let before = at - 1; before >= 0; before--) {
    const body = mentions[before]
    if (!body || office.first - body.last > REACH) return null
    if (body.type !== 'organization' || tokens[body.first - 1]?.raw === '(') continue
    const close = tokens[body.last]?.raw === '(' ? body.last + 3 : body.last
    if (tokens[close]?.key === 'do') return body
  }
  return null
}

/** A full stop before a capital, but for those of abbreviations ("T.Ư", "GS. TS."). */
function sentenceEndsBetween(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (token?.raw !== '.' || !next?.spaceBefore || next.shape === 'lower') continue
    if ((before?.raw.length ?? 0) > 2) return true
  }
  return false
}

/** "… dẫn đầu", "… làm trưởng đoàn", ";": what is said after it is no longer said of the delegation. */
function partyEndsBetween(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.raw === ';' || token?.key === 'đầu' || token?.key === 'đoàn') return true
  }
  return false
}
