/** An article of our own wording about public events, and what its structure is. */
export interface OwnArticle {
  name: string
  text: string
  title: string | null
  published?: string
}

/** Short and long, with and without headline, with captions, signatures and sub-heads. */
export const OWN_ARTICLES: readonly OwnArticle[] = [
  {
    name: 'meeting with captions and signature',
    title: 'Thủ tướng Phạm Minh Chính hội kiến Tổng thống Indonesia Joko Widodo',
    published: '2022-05-13',
    text: `Thủ tướng Phạm Minh Chính hội kiến Tổng thống Indonesia Joko Widodo

Ngày 12/5, tại Washington, Thủ tướng Phạm Minh Chính đã có cuộc hội kiến với Tổng thống Indonesia Joko Widodo nhân dịp hai nhà lãnh đạo dự hội nghị cấp cao đặc biệt.

Thủ tướng Phạm Minh Chính và Tổng thống Joko Widodo tại cuộc hội kiến. (Ảnh: Nhật Bắc)

Tại cuộc hội kiến, Thủ tướng Phạm Minh Chính chúc mừng Indonesia đảm nhiệm vai trò chủ nhà của nhóm hai mươi nền kinh tế lớn, khẳng định Việt Nam luôn coi trọng quan hệ đối tác chiến lược với Indonesia và mong hai nước sớm đưa kim ngạch thương mại song phương lên mười lăm tỷ USD.

Tổng thống Joko Widodo nhất trí với những đề xuất của Thủ tướng Phạm Minh Chính, đề nghị hai nước phối hợp chặt chẽ tại các diễn đàn khu vực, sớm hoàn tất đàm phán phân định vùng đặc quyền kinh tế và duy trì chuỗi cung ứng lúa gạo.

Hợp tác trên biển

Hai nhà lãnh đạo cho rằng các bên cần tuân thủ luật pháp quốc tế, trong đó có Công ước của Liên hợp quốc về Luật Biển năm 1982, và nhất trí giao hai bộ ngoại giao trao đổi thường xuyên về những vấn đề hai bên cùng quan tâm.

HỒNG HÀ;TTXVN`,
  },
  {
    name: 'one line with an inline caption and a source',
    title: null,
    published: '2019-03-28',
    text: `Chủ tịch Quốc hội Nguyễn Thị Kim Ngân khẳng định Quốc hội Việt Nam ủng hộ việc tăng cường trao đổi giữa các ủy ban của hai nghị viện, nhất là trong lĩnh vực lập pháp và giám sát. Chủ tịch Quốc hội Nguyễn Thị Kim Ngân tại buổi gặp gỡ cộng đồng (Ảnh: quochoi). Bà đề nghị phía bạn tạo điều kiện thuận lợi cho người Việt Nam sinh sống và học tập tại địa bàn, đồng thời mong muốn hai bên sớm ký thỏa thuận hợp tác mới thay cho văn bản năm 2009. Kết thúc chuyến thăm, đoàn rời Rabat lên đường thăm chính thức Vương quốc Bỉ. Theo TTXVN`,
  },
  {
    name: 'outlet sign and short paragraphs',
    title: 'Bộ trưởng Ngoại giao Bùi Thanh Sơn điện đàm với Ngoại trưởng Anh',
    published: '2021-08-20',
    text: `Bộ trưởng Ngoại giao Bùi Thanh Sơn điện đàm với Ngoại trưởng Anh

VOV.VN - Chiều 19/8, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn đã điện đàm với Ngoại trưởng Anh Dominic Raab về hợp tác song phương và tình hình khu vực.

Bộ trưởng Bùi Thanh Sơn cảm ơn Chính phủ Anh đã trao tặng hơn bốn trăm nghìn liều vaccine cho Việt Nam, đề nghị phía Anh tiếp tục chia sẻ kinh nghiệm ứng phó dịch bệnh và phục hồi kinh tế.

Ngoại trưởng Dominic Raab khẳng định Anh coi trọng quan hệ đối tác chiến lược với Việt Nam, mong Việt Nam ủng hộ Anh trở thành đối tác đối thoại của Hiệp hội các quốc gia Đông Nam Á.

Hai bên nhất trí sớm tổ chức Đối thoại chiến lược lần thứ tám.

Nguyễn Hồng`,
  },
  {
    name: 'short paragraphs under counted sub-heads',
    title: 'Việt Nam và Chile thúc đẩy hợp tác toàn diện',
    published: '2024-05-14',
    text: `Việt Nam và Chile thúc đẩy hợp tác toàn diện
Chiều 13/5, tại Santiago, Thứ trưởng Ngoại giao Phạm Quang Hiệu đã đồng chủ trì Tham vấn chính trị với Thứ trưởng Ngoại giao Chile Gloria de la Fuente.
1. Về hợp tác chính trị
Hai bên nhất trí duy trì tiếp xúc cấp cao, sớm họp Ủy ban liên Chính phủ.
2. Về kinh tế
Kim ngạch năm qua đạt 2,2 tỷ USD, tăng 12%.
Thứ trưởng Phạm Quang Hiệu đề nghị Chile mở cửa thị trường cho bưởi và chanh leo.
Theo Thương vụ Việt Nam tại Chile`,
  },
  {
    name: 'a list after a colon and an unmarked caption',
    title: 'Thúc đẩy hợp tác Việt Nam - New Zealand',
    published: '2020-09-30',
    text: `Thúc đẩy hợp tác Việt Nam - New Zealand

Sáng 29/9, Thứ trưởng Bộ Công Thương Cao Quốc Hưng đã họp trực tuyến với Đại sứ New Zealand Wendy Matthews về kế hoạch hành động chung.

Các đại biểu chụp ảnh lưu niệm

Hai bên nhất trí:

- Mở cửa thị trường cho chanh leo và bưởi;

- Tổ chức kỳ họp Ủy ban hỗn hợp trong quý I;

- Tăng cường trao đổi sinh viên.

Đại sứ Wendy Matthews cho biết nhu cầu trái cây nhiệt đới ở nước bà đang tăng.

Hải Ninh`,
  },
  {
    name: 'questions and answers',
    title: 'Đại sứ Nguyễn Bá Hùng: Hợp tác Việt - Lào ngày càng hiệu quả',
    published: '2023-11-30',
    text: `Đại sứ Nguyễn Bá Hùng: Hợp tác Việt - Lào ngày càng hiệu quả

Nhân dịp Quốc khánh Lào, Đại sứ Việt Nam tại Lào Nguyễn Bá Hùng đã trả lời phỏng vấn báo chí về quan hệ hai nước.

PV: Xin Đại sứ cho biết kết quả hợp tác năm nay?

Đại sứ Nguyễn Bá Hùng: Kim ngạch tăng 15%, các dự án lớn đều đúng tiến độ.

PV: Hai bên sẽ ưu tiên điều gì trong năm tới?

- Chúng tôi ưu tiên đường sắt và bến cảng.

PV: Xin trân trọng cảm ơn Đại sứ!

Thu Hà (thực hiện)`,
  },
]
