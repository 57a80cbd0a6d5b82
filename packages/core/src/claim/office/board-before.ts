import type { Mention } from '../../mention/mention.ts'
import type { BodyOfOffice } from './body-of-office.ts'
import type { OfficeBinding } from './office-board.ts'

const BOARD = /^Ban (?!Bí thư|Chấp hành|Thường vụ|Thư ký|Chỉ đạo)\p{Lu}/u
const HEADS_BOARD = /^(?:Phó )?Trưởng ban/iu
const FARTHEST = 40

/** "A, Phó Trưởng Ban Đối ngoại Trung ương; B, Phó Trưởng Ban": the board named last before, where no heading names one. */
export function boardBefore(
  mentions: readonly Mention[],
  { office, header }: OfficeBinding,
): BodyOfOffice | null {
  if (office.organization !== null || header !== null || !HEADS_BOARD.test(office.title.normalize('NFC')))
    return null
  const at = firstFrom(mentions, office.start)
  for (let before = at - 1; before >= 0 && at - before <= FARTHEST; before--) {
    const body = mentions[before]
    if (body?.type !== 'organization' || !BOARD.test(body.name.normalize('NFC'))) continue
    // "nguyên Phó Trưởng Ban B": where somebody once was is not where the others are.
    if (isOfFormerOffice(mentions, before)) continue
    return { organization: body.name, inferredFrom: { start: body.start, end: body.end } }
  }
  return null
}

/** How many mentions before a body may begin with the office that names it. */
const NESTED = 3

function isOfFormerOffice(mentions: readonly Mention[], at: number): boolean {
  const body = mentions[at]
  return mentions
    .slice(Math.max(0, at - NESTED), at)
    .some((other) => other.type === 'office' && other.former && body !== undefined && other.end >= body.end)
}

/** The index of the first mention that begins at an offset or after it: mentions are in text order. */
export function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
