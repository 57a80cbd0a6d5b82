/**
 * Leaders of the past whom articles name without an office that tells them: the ways each is written, the usual one first.
 * Names that others in the news bear too are left out.
 */
export const HISTORICAL_PEOPLE = `
VN: Hồ Chí Minh, Nguyễn Ái Quốc, Nguyễn Tất Thành
VN: Võ Nguyên Giáp
VN: Lê Duẩn
VN: Trường Chinh
VN: Tôn Đức Thắng
VN: Nguyễn Cơ Thạch
`
