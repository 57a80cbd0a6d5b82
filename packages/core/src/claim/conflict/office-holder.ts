import { mainDay } from '../../mention/time/governing-date.ts'
import { nameKey } from '../../text/name-key.ts'
import type { Conflict } from '../article-record.ts'
import type { OfficeClaim } from '../claim.ts'
import type { ConflictInput } from './find-conflicts.ts'

/** Offices with one seat: two holders at one time exclude each other. */
const ONE_SEAT = new Set(
  'Tổng Bí thư,Chủ tịch nước,Thủ tướng,Tổng thống,Chủ tịch,Bộ trưởng,Trưởng ban,Chủ nhiệm,Quốc vương,Tổng Thư ký,Chánh án,Viện trưởng,Thống đốc,Đại sứ'
    .split(',')
    .map(nameKey),
)

const PRESIDENT = nameKey('Chủ tịch nước')

const SUCCESSION =
  /tiền nhiệm|kế nhiệm|kế vị|thay thế|thay ông|thay bà|thay đồng chí|bổ nhiệm|miễn nhiệm|được bầu|tân /u

const TERM = /kh(?:óa|oá) (?<term>[IVX]+|\d+)/gu

/** "Chủ tịch … khóa VI", "Chủ tịch … khóa VII": holders of different terms follow each other. */
function inOtherTerms(quotes: readonly string[]): boolean {
  const terms = quotes.flatMap((quote) =>
    [...quote.normalize('NFC').matchAll(TERM)].map(({ groups }) => groups?.term ?? ''),
  )
  return new Set(terms).size > 1
}

/** Two people said to hold one seat at one body, neither of them formerly. */
export function officeHolderConflicts({ structure, claims, dates }: ConflictInput): Conflict[] {
  const seats = new Map<string, OfficeClaim[]>()
  for (const claim of claims) {
    if (claim.type !== 'office' || claim.former) continue
    const title = nameKey(claim.title)
    if (!ONE_SEAT.has(title) || (claim.organization === null && title !== PRESIDENT)) continue
    const seat = `${title} @ ${nameKey(claim.organization ?? '')}`
    const holders = seats.get(seat)
    if (holders) holders.push(claim)
    else seats.set(seat, [claim])
  }
  const { text } = structure.input
  let day: string | undefined
  const yearsOf = (claim: OfficeClaim): Set<string> => {
    const years = new Set<string>()
    for (const { start } of claim.evidence) {
      const block = structure.blocks.find((other) => other.start <= start && start < other.end)
      if (!block) continue
      for (const date of dates) {
        if (date.start < block.start || date.end > block.end || !date.edtf) continue
        years.add(date.edtf.slice(0, 4))
      }
    }
    // A paragraph without a date tells of the article's own day.
    if (years.size === 0) {
      day ??= mainDay(dates, structure)?.edtf ?? structure.published?.date ?? 'XXXX'
      years.add(day.slice(0, 4))
    }
    return years
  }
  /** Successors and holders of another year stand side by side without contradiction. */
  const succeeds = (holders: readonly OfficeClaim[]): boolean => {
    const quotes = holders.flatMap(({ evidence }) =>
      evidence.map(({ start, end }) => text.slice(Math.max(0, start - 60), end + 60)),
    )
    if (quotes.some((quote) => SUCCESSION.test(quote.normalize('NFC')))) return true
    if (inOtherTerms(quotes)) return true
    const years = holders.map(yearsOf)
    return years.some((own, at) =>
      years.some((others, other) => other > at && ![...own].some((year) => others.has(year))),
    )
  }
  return [...seats.values()]
    .filter((holders) => new Set(holders.map(({ person }) => person)).size > 1 && !succeeds(holders))
    .map((holders) => ({
      kind: 'office-holder',
      claims: holders.map(({ id }) => id),
      entities: [...new Set(holders.map(({ person }) => person))],
      evidence: holders.flatMap(({ evidence }) => evidence.slice(0, 1)),
    }))
}
