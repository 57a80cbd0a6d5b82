import { wordKey } from '../../text/word-form.ts'

/** Ordinary words of two syllables, by lexicon keys, that heads of sections in capitals are made of and that sign nothing. */
const WORDS = `
gặp gỡ, song phương, đa phương, quan hệ, hợp tác, hội đàm, hội kiến, hội nghị, hội thảo, tiếp xúc, trao đổi, thảo luận, đối thoại, đối ngoại,
ngoại giao, quốc phòng, an ninh, kinh tế, thương mại, đầu tư, văn hóa, giáo dục, khoa học, công nghệ, du lịch, nông nghiệp, công nghiệp, năng lượng,
kết quả, thành tựu, dấu ấn, bối cảnh, triển vọng, thách thức, cơ hội, ý nghĩa, mục tiêu, nhiệm vụ, giải pháp, định hướng, phương hướng, tầm nhìn,
chiến lược, đối tác, toàn diện, tiềm năng, thế mạnh, nền tảng, động lực, sức mạnh, vị thế, vai trò, trách nhiệm, đóng góp, cam kết, sáng kiến,
thúc đẩy, tăng cường, mở rộng, củng cố, phát triển, nâng cao, nâng tầm, đẩy mạnh, hướng tới, kết nối, chia sẻ, đồng hành, chung tay, ủng hộ,
truyền thống, hữu nghị, tình cảm, tình hữu, gắn bó, thủy chung, tin cậy, đoàn kết, lịch sử, chặng đường, dấu mốc, cột mốc, kỷ niệm, di sản,
hoạt động, sự kiện, chương trình, chuyến thăm, phát biểu, tuyên bố, nghị quyết, hiệp định, thỏa thuận, văn kiện, nội dung, chủ đề, phiên họp,
phiên thảo, kỳ họp, đại hội, lễ đón, lễ ký, lễ trao, khai mạc, bế mạc, tổ chức, tham dự, đại biểu, đoàn đại, lãnh đạo, chính phủ, quốc hội,
quốc tế, khu vực, thế giới, toàn cầu, nhân dân, đất nước, hội nhập, đổi mới, cải cách, biên giới, biển đông, kiều bào, cộng đồng, doanh nghiệp,
thành công, hiệu quả, thực chất, tương lai, hiện tại, quá khứ, thông điệp, câu chuyện, nhìn lại, bài học, kinh nghiệm, ký kết, trao tặng, khen thưởng
`

const KEYS = new Set(
  WORDS.split(',').map((word) =>
    word
      .trim()
      .split(' ')
      .map((syllable) => wordKey(syllable))
      .join(' '),
  ),
)

/** "GẶP GỠ SONG PHƯƠNG", "KẾT QUẢ HỘI NGHỊ", "HỢP TÁC": a head that begins with an ordinary word. */
export function isHeading(keys: readonly string[]): boolean {
  return KEYS.has(`${keys[0]} ${keys[1]}`)
}
