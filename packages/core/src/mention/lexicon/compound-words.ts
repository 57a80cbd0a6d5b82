import { tokenize } from '../../text/tokens.ts'
import { BODY_HEADS } from './body-heads.ts'
import { FIELDS } from './fields.ts'
import { KNOWN_BODIES } from './known-bodies.ts'
import { TITLE_HEADS } from './title-heads.ts'
import { commaSeparated } from './words.ts'

/** Words of two syllables that begin with a capital in this press without being anybody's name. */
const OTHERS = `
Cơ quan, Gặp gỡ, Gặp mặt, Giao lưu, Hội nghị, Hội đàm, Hội trường, Hội thảo, Chính phủ, Vương quốc, Lễ ký, Lễ đón, Lễ trao, Lễ công, Lễ trình, Lễ kỷ, Lễ khai, Lễ bế, Lễ hội, Quân tình, Quân đội, Đoàn đại, Đoàn công, Đoàn cán, Đoàn kết, Đoàn trưởng, Trưởng cơ, Nhà nước, Nhân dân, Nhà vua, Đại hội, Đại biểu, Đại diện, Phu nhân, Hiệp định, Hiệp ước, Hiệp hội, Tuyên bố, Công ước, Nghị quyết, Nghị định, Nghị viện, Chỉ thị, Thỏa thuận, Chiến lược, Chiến tranh, Chương trình, Kế hoạch, Cách mạng, Cộng hòa, Cộng đồng, Dân chủ, Đối ngoại, Đối tác, Đối thoại, Khu vực, Khối thịnh, Luật biển, Hiến pháp, Huân chương, Huy chương, Phái đoàn, Trưởng đoàn, Trưởng cơ, Phía bắc, Tổ quốc, Thế giới, Thủ đô, Thành phố, Thành viên, Tư tưởng, Thông cáo, Thư ký, Diễn đàn, Đề án, Dự án, Dự thảo, Quy chế, Quy định, Quyết định, Bản ghi, Biên bản, Ý định, Tình hữu, Tết cổ, Tết nguyên, Hội chữ, Bộ đội, Thương mại, Ban chỉ, Phát biểu, Phát triển, Quốc khánh, Quốc kỳ, Quốc ca, Quốc thiều, Quốc tế, Đội danh, Thư mời, Thư chúc, Điện mừng, Cung hội, Phòng thương, Tòa án, Trụ sở, Khách sạn, Sân bay, Ngày hội, Năm hữu, Tuần lễ, Tháng thanh, Giải phóng
`

/** Joints, prepositions and what begins the commonest verb make no word with what stands before them: "Tài chính và …", "Văn hóa Việt Nam tại …", "Minh Chính phát biểu". */
const JOINTS = new Set(
  'và tại ở của cho với về bên vì từ trong giữa theo các do đến thuộc là dành phát'.split(' '),
)

/** The second syllables of words of two, by the first. */
const COMPOUNDS = new Map<string, Set<string>>()
for (const phrase of [
  ...BODY_HEADS.map(({ text }) => text),
  ...TITLE_HEADS.map(({ text }) => text),
  ...commaSeparated(FIELDS),
  ...commaSeparated(KNOWN_BODIES),
  ...commaSeparated(OTHERS),
]) {
  let before: string | undefined
  for (const { key } of tokenize(phrase)) {
    if (before !== undefined && !JOINTS.has(key))
      COMPOUNDS.set(before, (COMPOUNDS.get(before) ?? new Set()).add(key))
    before = key
  }
}

/** True where two syllables, by their keys, make an ordinary word: a name never ends inside one. */
export function isCompound(first: string, second: string): boolean {
  return COMPOUNDS.get(first)?.has(second) === true
}
