/** Bodies whose own names hold commas: one a line, and no other names. */
export const BODIES_WITH_COMMAS = `
Ủy ban Văn hóa, Giáo dục
Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương
Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực
Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực
Ban Chỉ đạo Trung ương về phòng, chống tham nhũng
Phái đoàn Thường trực Việt Nam bên cạnh Liên hợp quốc, Tổ chức Thương mại Thế giới và các tổ chức quốc tế khác tại Geneva
Quỹ Toàn cầu phòng, chống AIDS, lao và sốt rét
Hiệp hội các trường đại học, cao đẳng Việt Nam
Quỹ Toàn cầu phòng, chống AIDS, Lao và Sốt rét
`
