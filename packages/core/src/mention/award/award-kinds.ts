/** Words that open an award's name; each stands for itself. */
export const AWARD_KINDS =
  'Huân chương, Huy chương, Kỷ niệm chương, Huy hiệu, Bằng khen, Giấy khen, Danh hiệu, Giải thưởng, Cờ thi đua, Cờ truyền thống, Giải Nobel, Bắc Đẩu Bội tinh, Bằng danh dự, Bằng Tiến sĩ danh dự, bằng Tiến sĩ danh dự, Bằng Giáo sư danh dự, bằng Giáo sư danh dự, Cờ thi đua xuất sắc, Giải Báo chí quốc gia, Giải Báo chí Quốc gia, Giải Búa liềm vàng, Giải Búa liềm Vàng, Chứng nhận danh dự, Biểu trưng'

/** Lower-case words inside award names: "danh hiệu Anh hùng Lực lượng vũ trang nhân dân", "Huân chương Lao động hạng Nhất". */
export const AWARD_MODIFIERS =
  'lực lượng vũ trang nhân dân, lực lượng vũ trang, vũ trang nhân dân, vũ trang, động, công, lập, tình hữu nghị, nghị, chiến, chiến công, nghiệp, nghiệp ngoại giao, quốc, thi đua, sĩ, sỹ, sĩ thi đua, sĩ thi đua toàn quốc, hùng, hùng lao động, hùng Lực lượng vũ trang nhân dân, tú, dân, hòa bình, hòa bình và hữu nghị giữa các dân tộc, danh dự, dự, đoàn kết, kết, bảo vệ Tổ quốc, vì an ninh Tổ quốc, vang, vàng, huân, gia, tinh, đẩu, đẩu bội tinh, bà mẹ Việt Nam anh hùng, Việt Nam anh hùng, anh hùng, vệ, kháng chiến, giải phóng, nguyên soái, hảo, vĩ tuyến, cách mạng, mạng, mọc, trời mọc, tự do, tự do Tổng thống, anh dũng, đại đoàn kết dân tộc, dân tộc, thập tự liên bang, chiến sĩ vẻ vang, công trạng, công trạng ngoại giao, di sản thế giới, di sản văn hóa thế giới, di sản thiên nhiên thế giới, di sản văn hóa phi vật thể của nhân loại, di sản văn hóa phi vật thể đại diện của nhân loại, lao động thời kỳ đổi mới, danh dự thành phố, danh dự tỉnh, gìn giữ hòa bình'

/** Ranks of an order: the rank goes into the name. */
export const AWARD_RANKS =
  'hạng Nhất, hạng Nhì, hạng Ba, hạng Tư, hạng đặc biệt, hạng cao nhất, hạng Sĩ quan, hạng Hiệp sĩ, hạng Chỉ huy, hạng Tư lệnh, hạng Đại sĩ quan, hạng Đại Thập tự, hạng Đại thập tự, hạng I, hạng II, hạng III, hạng 1, hạng 2, hạng 3'
