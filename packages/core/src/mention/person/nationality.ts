import type { Token } from '../../text/tokens.ts'
import { wordSet } from '../lexicon/words.ts'
import { isCapital } from '../word-shape.ts'

const CALLINGS =
  /^(?:doanh nhân|ca sĩ|cầu thủ|diễn viên|nghệ sĩ|nhạc sĩ|họa sĩ|chuyên gia|học giả|nhà (?:báo|văn|thơ|nghiên cứu|ngoại giao|sử học|lãnh đạo|hoạt động|lập pháp)|phi công|tỷ phú|vận động viên|huấn luyện viên|cựu binh|chiến sĩ|đạo diễn|luật sư|kỹ sư|kiến trúc sư|bác sĩ|giáo sư|nghị sĩ|công tố viên|thuyền trưởng|ứng cử viên|ứng viên|người đồng (?:cấp|nhiệm)|đồng (?:cấp|nhiệm)|sinh viên|học viên|lưu học sinh|phóng viên(?: ảnh)?|nhiếp ảnh gia|nhà sáng lập)$/iu
const PEOPLES = wordSet(
  'thái nhật hàn trung mỹ anh pháp đức nga ý việt lào séc ấn úc bỉ áo khmer tàu hoa do ba',
)

/** "doanh nhân Thái", "chuyên gia Nhật": a calling, and the people somebody is of. `said` is the form of address before. */
export function isNationalityAfter(said: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !PEOPLES.has(token.key) || !isCapital(token) || !CALLINGS.test(said)) return false
  return !(isCapital(next) && next.breaksBefore < 2)
}
