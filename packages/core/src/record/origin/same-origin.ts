import { nameKey } from '../../text/name-key.ts'
import { resemblance } from './sketch.ts'

/** From this share of common shingles on, two texts are one report, whoever prints it. */
const ONE_REPORT = 0.5
/** Enough where both credit the same agency. */
const ONE_AGENCY_REPORT = 0.12

/** What two articles are compared by. */
export interface ArticleOrigin {
  sketch: Uint32Array
  /** News agencies and outlets credited as the source. */
  agencies: readonly string[]
  /** Day that it was known on, or null. */
  day: string | null
}

/** An agency's spellings meet: "Theo TTXVN", "Thông tấn xã Việt Nam". */
function agencyKey(agency: string): string {
  const key = nameKey(agency)
  return /(?:^| )ttxvn(?: |$)/u.test(key) || key.includes(nameKey('Thông tấn xã Việt Nam')) ? 'ttxvn' : key
}

/** Whether two articles carry one report: nearly the same content, or one agency's credit and a resemblance. */
export function isSameOrigin(a: ArticleOrigin, b: ArticleOrigin): boolean {
  const shared = resemblance(a.sketch, b.sketch)
  if (shared >= ONE_REPORT) return true
  if (shared < ONE_AGENCY_REPORT) return false
  const agencies = new Set(a.agencies.map(agencyKey))
  return b.agencies.some((agency) => agencies.has(agencyKey(agency)))
}
