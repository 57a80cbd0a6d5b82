/** What may follow a name in a headline of capitals: the first syllables of verbs and links. */
export const SHOUTED_VERBS = `
tiếp thăm gặp hội dự chủ phát làm đến tới và cùng trao nhận ký kết bắt chúc gửi điện họp nói trả tham kiểm thị đón tiễn rời kêu yêu khẳng nhấn đề mời viếng
chia với tại được sẽ là về của lên sang cho đã thay ra vào bổ giữ trúng đắc từ tuyên bày đánh cảm chào kết thúc mong muốn nêu dẫn tiến trình trao đổi đồng
`
