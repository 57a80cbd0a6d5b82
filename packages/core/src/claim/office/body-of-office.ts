import type { Span } from '../../text/span.ts'
import type { OfficeBinding } from './office-board.ts'

export interface BodyOfOffice {
  organization: string | null
  /** The heading that names the body where the phrase itself does not, or null. */
  inferredFrom: Span | null
}

/** Titles that stand for themselves: no heading fills a body in for them. */
const OF_NO_BODY = /^(?:Phó )?(?:Thủ tướng|Chủ tịch nước|Tổng thống|Tổng Bí thư|Quốc vương)/u
const OFFICE_HEAD = 'Chánh Văn phòng'

/** The body of a bound office: what the phrase says, completed by the heading the list stands under. */
export function bodyOfOffice({ office, header }: OfficeBinding): BodyOfOffice {
  if (office.organization !== null) return { organization: office.organization, inferredFrom: null }
  const headsOffice = office.title.includes(OFFICE_HEAD)
  if (header === null && headsOffice && office.relativeTo) {
    return { organization: `Văn phòng ${office.relativeTo}`, inferredFrom: null }
  }
  if (header === null || OF_NO_BODY.test(office.title)) return { organization: null, inferredFrom: null }
  const { name, start, end } = header
  return { organization: headsOffice ? `Văn phòng ${name}` : name, inferredFrom: { start, end } }
}
