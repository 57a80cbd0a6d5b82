import type { OfficeBinding } from './office-board.ts'

export interface BodyOfOffice {
  organization: string | null
  /** True where the heading of the list, not the phrase, names the body. */
  inferredFrom: boolean
}

/** Titles that stand for themselves: no heading fills a body in for them. */
const OF_NO_BODY = /^(?:Phó )?(?:Thủ tướng|Chủ tịch nước|Tổng thống|Tổng Bí thư|Quốc vương)/u

/** The body of a bound office: what the phrase says, completed by the heading the list stands under. */
export function bodyOfOffice({ office, header }: OfficeBinding): BodyOfOffice {
  if (office.organization !== null) return { organization: office.organization, inferredFrom: false }
  if (header === null || OF_NO_BODY.test(office.title)) return { organization: null, inferredFrom: false }
  const organization = office.title.includes('Chánh Văn phòng') ? `Văn phòng ${header}` : header
  return { organization, inferredFrom: true }
}
