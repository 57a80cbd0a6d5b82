import type { LineFeatures } from './line-features.ts'

/** "(trái)", "(giữa)", "(thứ hai, từ phải sang)", "(hàng đầu, bên trái)": where somebody stands in a picture. */
const POSITION =
  /\((?:[^()]{0,25}[\s,])?(?:trái|phải|giữa|hàng đầu|hàng trên|hàng dưới|ngoài cùng)(?:,[^()]{0,20}|\s(?:sang|qua)[^()]{0,20})?\)/iu
/** "Từ trái sang: …", "Trong ảnh, …": the line itself says that it is about a picture. */
const POINTS_AT_PICTURE =
  /^(?:từ (?:trái|phải) (?:sang|qua)|trong ảnh|hàng (?:đầu|trước|sau),? từ)(?=[\s,:;])/iu
/** What that begins with: most lines need not be composed. */
const PICTURE_INITIAL = /^[th]/iu
const LONGEST_POSED = 45
const SHORTEST = 4
const LONGEST = 35
const LONGEST_LABEL = 18

/** Words that begin what a person is called; "tân", "nguyên" and "phó" before them too. */
const PEOPLE =
  /^(?:đồng chí|các đồng chí|ông|bà|ngài|hai(?! bên| nước)|tân|nguyên|phó|quyền|chủ tịch|thủ tướng|tổng thống|tổng bí thư|tổng thư ký|tổng giám đốc|tổng lãnh sự|tổng cục trưởng|bộ trưởng|thứ trưởng|ngoại trưởng|đại sứ|đại tướng|thượng tướng|trung tướng|thiếu tướng|viện trưởng|vụ trưởng|cục trưởng|trưởng|bí thư|giám đốc|thống đốc|tỉnh trưởng|thị trưởng|quốc vương|nhà vua|hoàng|công chúa|lãnh đạo|chánh án|tư lệnh|chủ nhiệm|đại diện|đoàn)(?: |$)/u
/** The line begins with what a person is called. */
export function beginsWithPeople({ key }: Pick<LineFeatures, 'key'>): boolean {
  return PEOPLE.test(key)
}

/** What people can be seen doing. */
const ACTS =
  /(?:^| )(?:tiếp|đón|đón tiếp|gặp|gặp gỡ|hội đàm|hội kiến|tọa đàm|toạ đàm|làm việc|trao(?! đổi (?:về|ý|các|kinh|thông|những))|tặng|trao tặng|chào|chào xã giao|bắt tay|phát biểu|ký|ký kết|duyệt|chứng kiến|chủ trì|đồng chủ trì|chụp ảnh|chụp|thắp hương|dâng hương|dâng hoa|đặt vòng hoa|viếng|ghi sổ|nâng cốc|cắt băng|trình|tham quan|trồng cây|trò chuyện|tại)(?: |$)/u
/** Words of a report rather than of a caption: tense, reported speech, days. */
const REPORT =
  /(?:^| )(?:đã|sẽ|đang|vừa|cũng|còn|cho biết|cho rằng|cho hay|khẳng định|nhấn mạnh|đánh giá|đề nghị|bày tỏ|mong|mong muốn|hy vọng|cảm ơn|chúc|nêu|cam kết|tin tưởng|nhất trí|thống nhất|hoan nghênh|thông báo|được|có|là|sáng|chiều|tối nay|tối qua|tối hôm|ngày|hôm|cùng ngày|sau đó|trước đó)(?: |$)/u
const VERBS =
  /(?:^| )(?:tiếp|đón|gặp|hội|tọa|làm|trao|tặng|chào|bắt|phát|ký|duyệt|chứng|chủ trì|thăm|dự|đến|sang|nói|về|nhận|thay|cho|với|trả|lên)(?: |$)/u

/** The line says where somebody stands in a picture, in one sentence: "Bộ trưởng A (phải) và Đại sứ B." */
export function isPosed({ text, words }: LineFeatures): boolean {
  if (words > LONGEST_POSED || !(text.includes('(') || PICTURE_INITIAL.test(text))) return false
  if (/[.!?]\s+\p{Lu}/u.test(text)) return false
  const composed = text.normalize('NFC')
  return POSITION.test(composed) || POINTS_AT_PICTURE.test(composed)
}

/**
 * One sentence about people doing what can be seen, without a tense, a day or reported speech, as captions have it: "Bộ trưởng A
 * trao quà cho bà B.", "Đại sứ A tại lễ ký."
 */
export function showsAct(features: LineFeatures): boolean {
  const { key, words } = features
  if (words < SHORTEST || words > LONGEST || !PEOPLE.test(key) || !ACTS.test(key) || REPORT.test(key))
    return false
  return !features.punctuated || features.fullStop
}

/** Nothing but what somebody is called: "Tân Đại sứ Nguyễn Văn A.", "Bộ trưởng Ngoại giao nước bạn Lê B". */
export function namesOnly({ key, words, capitals, text, punctuated, fullStop }: LineFeatures): boolean {
  if (words < SHORTEST || words > LONGEST_LABEL || (punctuated && !fullStop)) return false
  if (!PEOPLE.test(key) || REPORT.test(key) || VERBS.test(key) || text.includes(',')) return false
  return capitals >= 3 && /\p{Lu}\p{L}+\s+\p{Lu}\p{L}+\.?$/u.test(text)
}

/** What only a picture shows: a place that is given as "tại buổi tiếp", a gift, a handshake, "đón đoàn" without saying whose. */
const ONLY_SHOWN =
  /(?: tại (?:buổi|cuộc|lễ|phiên|hội nghị|hội đàm|hội thảo|diễn đàn|tọa đàm|toạ đàm|sự kiện|chương trình|đại hội|nơi)(?: [^ ]+){0,4}$| (?:chụp ảnh|chụp hình|bắt tay|tặng quà|trao quà|tặng hoa|trao hoa|trao kỷ niệm chương|tặng tranh|cắt băng|nâng cốc|duyệt đội)(?: |$)| (?:ký|ký kết|trao|trao đổi) (?:các )?(?:văn kiện|văn bản|biên bản|bản ghi nhớ|thỏa thuận|kế hoạch hợp tác|chương trình hợp tác|nghị định thư|ý định thư)(?: |$)| (?:thăm|tham quan) (?:các )?(?:gian hàng|gian trưng bày|triển lãm|khu trưng bày|phòng trưng bày|không gian trưng bày)(?: |$)| (?:tiếp|đón|gặp|chào|làm việc với|trao đổi với|chào mừng) (?:các )?(?:đoàn|đại biểu|thành viên đoàn)$|^(?:các |đoàn )?đại biểu (?:dự|tham dự|chụp|tại) )/u
const LONGEST_SHOT = 22

/** "Chủ tịch tỉnh A tiếp đoàn", "Các đại biểu chụp ảnh lưu niệm", "Bộ trưởng A tại buổi tiếp": a picture's words without a full stop. */
export function isShot({ key, words, punctuated, fullStop }: LineFeatures): boolean {
  if (words < SHORTEST || words > LONGEST_SHOT || (punctuated && !fullStop)) return false
  return (PEOPLE.test(key) || GROUPS.test(key)) && ONLY_SHOWN.test(key) && !REPORT.test(key)
}
const GROUPS = /^(?:các đại biểu|đại biểu|các thành viên|lãnh đạo|toàn thể)(?: |$)/u

const LONGEST_VIEW = 14
const VIEW =
  /^(?:quang|toàn|khung|một góc) cảnh (?:buổi|lễ|cuộc|phiên|hội|chương trình|tọa đàm|toạ đàm|họp|đại hội|diễn đàn|sự kiện|triển lãm|khai mạc|nơi)(?: |$)/u

/** Words of a clause that tells: no caption of a scene has them. */
export const FINITE = new Set(
  'đã sẽ là được có cho đang khẳng nhấn nêu bày diễn nhất trí cần phải mong'.split(' '),
)

/** "Quang cảnh buổi tiếp", "Toàn cảnh phiên họp": a picture of a whole room. */
export function saysView({ key, words }: LineFeatures): boolean {
  return words <= LONGEST_VIEW && VIEW.test(key) && !key.split(' ').some((word) => FINITE.has(word))
}
