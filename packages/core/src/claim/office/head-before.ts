import { isVietnameseSyllable } from '../../mention/word-shape.ts'
import { nameKey } from '../../text/name-key.ts'
import type { BodyOfOffice } from './body-of-office.ts'
import type { OfficeBinding } from './office-board.ts'

const DEPUTY = /^Phó (?<title>.+?)(?: (?:thường trực|thứ nhất|chuyên trách))?$/iu
/** Deputies of these are at no body of their own. */
const OF_NO_BODY = /^(?:Thủ tướng|Chủ tịch nước|Tổng thống|Tổng Bí thư|Bí thư|Đại sứ)/iu
const FARTHEST = 4
const REACH = 60

/** "A, Cục trưởng Cục X; B, Phó Cục trưởng": the deputy is at the body of the head who was named just before in the list. */
export function headBefore(bindings: readonly OfficeBinding[], at: number): BodyOfOffice | null {
  const { office, header, person } = bindings[at] as OfficeBinding
  const title = DEPUTY.exec(office.title.normalize('NFC'))?.groups?.title
  if (office.organization !== null || header !== null || title === undefined || OF_NO_BODY.test(title))
    return null
  const isOurs = nameKey(person.name).split(' ').every(isVietnameseSyllable)
  let abroad: BodyOfOffice | null = null
  for (let before = at - 1; before >= 0 && at - before <= FARTHEST; before--) {
    const other = (bindings[before] as OfficeBinding).office
    if (office.first - other.last > REACH) return null
    if (other.organization === null || nameKey(other.title) !== nameKey(title)) continue
    const head = { organization: other.organization, inferredFrom: { start: other.start, end: other.end } }
    // "Chánh án A tiếp Chánh án B của Nga. Cùng dự có Phó Chánh án C": our deputy is at our body.
    const isAbroad = other.country !== undefined && other.country !== 'VN'
    if (!isAbroad || !isOurs) return head
    abroad ??= head
  }
  return abroad
}
