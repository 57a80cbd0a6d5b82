import type { Token } from '../../text/tokens.ts'
import { isYear } from '../name-phrase-signs.ts'
import type { ConferenceRead } from './find-conferences.ts'
import { ordinalAt } from './ordinal.ts'

/** Series that are bodies or processes as well: a session of theirs needs its number or year. */
const SERIES = new Set(
  'IPU AIPA AIPO APPF ASEM APEC COP G20 G7 AMM ADMM SOM WEF BRICS AEM IMF WB ACMECS CLMV GMS SCO OANA APPU ABAC MRC P4G AZEC UNCTAD UNGA SEAGAMES EAS ARF AMMTC ASEP'.split(
    ' ',
  ),
)

/** "IPU-132", "COP26", "APEC 2017", "AIPA 41", "ASEM 12", "ADMM+ lần thứ nhất", "IPU lần thứ 132" */
export function acronymConference(tokens: readonly Token[], at: number): ConferenceRead | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.shape !== 'upper' || !SERIES.has(token.raw)) return null
  let next = at + 1
  // "ADMM+ lần thứ nhất"
  if (tokens[next]?.raw === '+' && tokens[next]?.spaceBefore === false) next++
  const named = next
  const hyphen = tokens[next]
  if (hyphen && /^[-–]$/u.test(hyphen.raw)) next++
  const figure = tokens[next]
  if (isYear(figure))
    return {
      rule: 'conference/acronym',
      kind: token.raw,
      first: at,
      last: next + 1,
      ...(figure ? { year: figure.raw } : {}),
    }
  // "Ban Thư ký AIPA 50.000 USD": a sum, and no session.
  const isSum = /^[.,]$/u.test(tokens[next + 1]?.raw ?? '') && /^\d{3}$/u.test(tokens[next + 2]?.raw ?? '')
  if (
    figure?.kind === 'number' &&
    /^\d{1,3}$/u.test(figure.raw) &&
    figure.breaksBefore === 0 &&
    !(isSum && tokens[next + 2]?.spaceBefore === false)
  ) {
    return { rule: 'conference/acronym', kind: token.raw, first: at, last: next + 1, ordinal: figure.raw }
  }
  const ordinal = next === named ? ordinalAt(tokens, next) : null
  if (!ordinal || tokens[next]?.key === 'khóa') return null
  return {
    rule: 'conference/acronym',
    kind: token.raw,
    first: at,
    last: ordinal.last,
    ordinal: ordinal.value,
  }
}
