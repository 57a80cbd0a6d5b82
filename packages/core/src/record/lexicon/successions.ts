/**
 * Bodies of the Vietnamese state and party that were renamed or merged. One a line: the day from which it holds, what
 * happened, the body that was, the body that is. "moved" is for a body whose work went to several, the chief one named.
 */
const BODIES = `
2007-08-02 merged: Bộ Công nghiệp > Bộ Công Thương
2007-08-02 merged: Bộ Thương mại > Bộ Công Thương
2007-08-02 merged: Bộ Văn hóa - Thông tin > Bộ Văn hóa, Thể thao và Du lịch
2007-08-02 merged: Bộ Thủy sản > Bộ Nông nghiệp và Phát triển nông thôn
2007-08-02 renamed: Bộ Bưu chính Viễn thông > Bộ Thông tin và Truyền thông
2007-04-11 merged: Ban Tư tưởng - Văn hóa Trung ương > Ban Tuyên giáo Trung ương
2007-04-11 merged: Ban Khoa giáo Trung ương > Ban Tuyên giáo Trung ương
2025-02-03 merged: Ban Tuyên giáo Trung ương > Ban Tuyên giáo và Dân vận Trung ương
2025-02-03 merged: Ban Dân vận Trung ương > Ban Tuyên giáo và Dân vận Trung ương
2025-02-03 renamed: Ban Kinh tế Trung ương > Ban Chính sách, chiến lược Trung ương
2025-03-01 moved: Ban Đối ngoại Trung ương > Bộ Ngoại giao
2025-03-01 moved: Ủy ban Đối ngoại của Quốc hội > Ủy ban Quốc phòng, An ninh và Đối ngoại của Quốc hội
2025-03-01 renamed: Ủy ban Quốc phòng và An ninh của Quốc hội > Ủy ban Quốc phòng, An ninh và Đối ngoại của Quốc hội
2025-03-01 merged: Bộ Kế hoạch và Đầu tư > Bộ Tài chính
2025-03-01 merged: Bộ Giao thông vận tải > Bộ Xây dựng
2025-03-01 merged: Bộ Thông tin và Truyền thông > Bộ Khoa học và Công nghệ
2025-03-01 merged: Bộ Lao động - Thương binh và Xã hội > Bộ Nội vụ
2025-03-01 merged: Bộ Nông nghiệp và Phát triển nông thôn > Bộ Nông nghiệp và Môi trường
2025-03-01 merged: Bộ Tài nguyên và Môi trường > Bộ Nông nghiệp và Môi trường
2025-03-01 renamed: Ủy ban Dân tộc > Bộ Dân tộc và Tôn giáo
`

/** Provinces merged from 1 July 2025: the one whose name stays, and those that went into it. */
const PROVINCES = `
Tuyên Quang < Hà Giang
Lào Cai < Yên Bái
Thái Nguyên < Bắc Kạn
Phú Thọ < Vĩnh Phúc, Hòa Bình
Bắc Ninh < Bắc Giang
Hưng Yên < Thái Bình
Hải Phòng < Hải Dương
Ninh Bình < Hà Nam, Nam Định
Quảng Trị < Quảng Bình
Đà Nẵng < Quảng Nam
Quảng Ngãi < Kon Tum
Gia Lai < Bình Định
Khánh Hòa < Ninh Thuận
Lâm Đồng < Đắk Nông, Bình Thuận
Đắk Lắk < Phú Yên
TP Hồ Chí Minh < Bà Rịa - Vũng Tàu, Bình Dương
Đồng Nai < Bình Phước
Tây Ninh < Long An
Cần Thơ < Sóc Trăng, Hậu Giang
Vĩnh Long < Bến Tre, Trà Vinh
Đồng Tháp < Tiền Giang
Cà Mau < Bạc Liêu
An Giang < Kiên Giang
`
const PROVINCES_MERGED_ON = '2025-07-01'

/** From `on`, what was `from` is (part of) `into`. */
export interface KnownSuccession {
  type: 'organization' | 'place'
  kind: 'renamed' | 'merged' | 'moved'
  on: string
  from: string
  into: string
}

function bodySuccession(line: string): KnownSuccession {
  const [, on = '', kind = '', from = '', into = ''] = /^(\S+) (\w+): (.+) > (.+)$/u.exec(line) ?? []
  return { type: 'organization', kind: kind as KnownSuccession['kind'], on, from, into }
}

function provinceSuccessions(line: string): KnownSuccession[] {
  const [into = '', gone = ''] = line.split(' < ')
  return gone
    .split(', ')
    .map((from) => ({ type: 'place', kind: 'merged', on: PROVINCES_MERGED_ON, from, into }))
}

/** Every change of name or being that the records know of, with the day it took effect. */
export const SUCCESSIONS: readonly KnownSuccession[] = [
  ...BODIES.trim().split('\n').map(bodySuccession),
  ...PROVINCES.trim().split('\n').flatMap(provinceSuccessions),
]
