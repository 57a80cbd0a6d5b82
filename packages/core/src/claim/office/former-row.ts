import type { OfficeBinding, OfficeBoard } from './office-board.ts'

/** Seats in the party and bare titles: who left them left the office of state that follows them too. */
const SEAT = /^(?:Ủy viên|Bí thư|Phó Bí thư)/u
/** Offices of state; who heads a society or is an ambassador may be so after leaving the other. */
const OF_STATE =
  /^(?:Chủ nhiệm|Phó Chủ nhiệm|Bộ trưởng|Thứ trưởng|Phó Thủ tướng|Thủ tướng|Ngoại trưởng|Chủ tịch nước|Phó Chủ tịch nước|Trưởng ban|Phó Trưởng ban|Tổng Thanh tra|Viện trưởng|Chánh án|Thống đốc)/u
const COMMITTEE = /^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Quốc hội)/iu

/**
 * "nguyên Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ A", "nguyên Ủy viên Bộ Chính trị, Phó Thủ tướng B": the one word before the
 * row says of both offices that they are past. "nguyên Thứ trưởng Bộ X, Chủ tịch Hội Y C" holds the second still.
 */
export function spreadFormer(board: OfficeBoard, bindings: readonly OfficeBinding[]): OfficeBinding[] {
  let before: OfficeBinding | undefined
  let isPast = false
  return bindings.map((binding) => {
    const follows = isPast && before !== undefined && closesPair(board, before, binding)
    isPast = binding.office.former || follows
    before = binding
    return follows ? { ...binding, former: true } : binding
  })
}

function closesPair(board: OfficeBoard, before: OfficeBinding, { office, person }: OfficeBinding): boolean {
  if (before.person !== person || office.former) return false
  const gap = board.between(before.office, office)
  if (gap?.length !== 1 || gap[0]?.raw !== ',') return false
  const title = before.office.title.normalize('NFC')
  const isSeat = before.office.organization === null || SEAT.test(title)
  const isOfCommittee = COMMITTEE.test((office.organization ?? '').normalize('NFC'))
  const second = office.title.normalize('NFC')
  return isSeat && (OF_STATE.test(second) || isOfCommittee || (SEAT.test(title) && SEAT.test(second)))
}
