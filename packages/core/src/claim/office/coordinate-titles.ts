import type { OfficeMention } from '../../mention/mention.ts'
import type { OfficeBoard } from './office-board.ts'

/** Posts of a command, which are often held two at a time and named with the command once. */
const OF_COMMAND = /(?:Chỉ huy trưởng|Tham mưu trưởng|Tư lệnh|Chính ủy)$/u

/** "Phó Chủ tịch - Tổng Thư ký Hội …", "Chủ tịch kiêm Tổng Giám đốc Tập đoàn …". */
const OF_BOARD =
  /^(?:Phó )?(?:Chủ tịch|Tổng [Tt]hư ký|Tổng Giám đốc(?: điều hành)?|Giám đốc(?: điều hành)?|CEO)(?: [Tt]hường trực)?$/u

/** "Tổng Thư ký, Chủ nhiệm Văn phòng Quốc hội": both are the parliament's. */
const OF_HOUSE = /^Văn phòng (?<house>(?:Quốc hội|Đoàn|Thượng viện|Hạ viện).*)$/u

/**
 * The body of a bare title that goes with the next one's: "Phó Chủ tịch rồi Chủ tịch UBND tỉnh Hà Giang",
 * "Phó Chỉ huy trưởng, Tham mưu trưởng Bộ CHQS tỉnh". Returns the bodies by office.
 */
export function coordinateBodies(board: OfficeBoard): Map<OfficeMention, OfficeMention> {
  const bodies = new Map<OfficeMention, OfficeMention>()
  for (const [at, office] of board.items.entries()) {
    const next = board.items[at + 1]
    if (office.type !== 'office' || office.organization !== null) continue
    if (next?.type !== 'office' || next.organization === null) continue
    const gap = board.between(office, next)
    const link = gap?.length === 1 ? gap[0] : undefined
    const ofCommand = OF_COMMAND.test(office.title) && OF_COMMAND.test(next.title)
    const ofBoard = OF_BOARD.test(office.title) && OF_BOARD.test(next.title)
    if (ofBoard && (link?.key === 'kiêm' || /^[–-]$/u.test(link?.raw ?? ''))) bodies.set(office, next)
    const ofHouse = OF_HOUSE.exec(next.organization.normalize('NFC'))?.groups?.house
    if (link?.raw === ',' && ofHouse !== undefined && /^Tổng [Tt]hư ký$/u.test(office.title))
      bodies.set(office, { ...next, organization: ofHouse })
    if (link?.key === 'rồi' || (ofCommand && (link?.raw === ',' || link?.key === 'kiêm')))
      bodies.set(office, next)
  }
  return bodies
}
