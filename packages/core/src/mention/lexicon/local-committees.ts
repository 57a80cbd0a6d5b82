/** Party committees of provinces, districts, towns and communes: what a place's name follows. */
const COMMITTEES =
  'Tỉnh ủy, Thành ủy, Khu ủy, Châu ủy, Hương ủy, Huyện ủy, Quận ủy, Thị ủy, Đảng ủy xã, Đảng ủy phường, Đảng ủy thị trấn, Đảng ủy đặc khu'.split(
    ', ',
  )
/** The narrower boards of a committee, by their words before it. */
const BOARDS = ['Ban Thường vụ', 'BTV', 'Thường trực', 'Ban Chấp hành', 'Văn phòng']

/** Every party committee of a place, and its boards. */
export const PARTY_COMMITTEES: readonly string[] = [
  ...COMMITTEES,
  ...BOARDS.flatMap((board) => COMMITTEES.map((committee) => `${board} ${committee}`)),
]

/** Councils, people's committees and youth unions of a place. */
export const PEOPLES_BODIES: readonly string[] =
  'Tỉnh đoàn Thanh niên Cộng sản Trung Quốc, Tỉnh đoàn Thanh niên cộng sản Trung Quốc, Chính phủ nhân dân, Chính phủ Nhân dân, Chính quyền nhân dân, Chính quyền Nhân dân, Ủy ban Thường vụ Đại hội đại biểu Nhân dân, Ủy ban Thường vụ Đại hội đại biểu nhân dân, Đại hội đại biểu Nhân dân, Đại hội đại biểu nhân dân, Ủy ban nhân dân, Ủy ban Chính quyền, UBND, UBNDTP, Hội đồng nhân dân, HĐND, HĐND-UBND, Văn phòng UBND, Văn phòng HĐND, Văn phòng Ủy ban nhân dân, Tỉnh đoàn, Thành đoàn, Huyện đoàn, Quận đoàn, Thị đoàn'.split(
    ', ',
  )

/** Military commands of a place. */
export const LOCAL_COMMANDS: readonly string[] =
  'Bộ Chỉ huy quân sự, Bộ CHQS, BCHQS, Ban Chỉ huy quân sự, Ban CHQS, Bộ Chỉ huy Bộ đội Biên phòng, Bộ Chỉ huy BĐBP, BCH Bộ đội Biên phòng, BĐBP, Bộ đội Biên phòng, Huyện đội, Tỉnh đội'.split(
    ', ',
  )
