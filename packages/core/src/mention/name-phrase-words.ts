import { phraseList } from './phrase-table.ts'

export const STOPS = new Set(
  'đã đang sẽ được là cũng vừa nhằm để do tại vào khi cùng bởi theo có phải cần nên không chưa này đó giúp trong buổi mà thì với cho từ ngày trao ký gửi chiều sáng trưa tối hôm sau trước hiện vẫn bị làm góp gồm như qua nhân lên tới vì đều tức'.split(
    ' ',
  ),
)

/** "qua biên giới", "qua đường bưu điện": words of a subject, though "qua" ends most. */
export const WITHIN_SUBJECT = phraseList('qua biên giới, qua đường, qua lại biên giới, qua cửa khẩu, qua lại')

/** Inside "về …" only these end the name: a subject is ordinary prose. */
export const SUBJECT_STOPS = new Set(
  'ngay đã đang sẽ là cũng đều nhằm tại vào khi đó qua góp được để do thì mà nêu trước dưới'.split(' '),
)

export const PERIODS = phraseList(
  'đến năm, giai đoạn, tầm nhìn đến năm, thời kỳ, nhiệm kỳ, cho đến năm, trong tình hình mới',
)

/** Names of bodies and fields whose later syllables are lower-case: read whole wherever their first word stands. */
export const COMPOUNDS = phraseList(
  'Phong trào Không liên kết, Không liên kết, Tam giác phát triển, Khu vực Tam giác phát triển, Ủy ban, Ủy ban thường trực, Ủy ban Thường vụ, Hội nghị quốc tế các chính đảng châu Á, Cộng hòa xã hội chủ nghĩa, Cộng hòa xã hội chủ nghĩa Việt Nam, Cộng hòa dân chủ nhân dân, Liên hợp quốc, Liên hiệp quốc, Liên minh châu Âu, Liên minh Nghị viện, châu Âu, châu Á, châu Phi, châu Mỹ, Bộ Chính trị, Ban Bí thư, Ban Chấp hành Trung ương, Ban Thường vụ, Ủy ban Thường vụ Quốc hội, Quốc hội, Chính phủ, Thủ tướng, Thủ tướng Chính phủ, Chủ tịch nước, Nhà nước, Bộ trưởng, Đảng Cộng sản, Cộng hòa, xã hội chủ nghĩa, dân chủ nhân dân, Bộ Ngoại giao, Trung ương, Hội đồng Bảo an, Đại hội đồng, Thái Bình Dương, Luật Biển, Nhân dân, nhân dân tệ, hai nước, hai bên, hai bộ, hai cơ quan, hai Chính phủ, hai chính phủ, hai Bộ, hai Đảng, các nước, các nước ASEAN, các nước Đông Nam Á, Độc lập, Hòa bình, Nhân quyền, Dân quyền, Á châu, Âu châu, Phi châu, Mỹ châu, Tiểu vương quốc Arab thống nhất, Các Tiểu vương quốc Arab thống nhất, hai Bộ Ngoại giao, hai Bộ Quốc phòng, hai Bộ Công an, Bộ Quốc phòng, Bộ Công an',
)

/** What follows "và" inside a ministry's name. */
export const SECOND_FIELDS = phraseList(
  'Đào tạo, Phát triển, Xã hội, Môi trường, Du lịch, Thể thao, Truyền thông, Công nghệ, Đầu tư, Nông thôn, Đổi mới, Hợp tác, hợp tác, Hội nhập, Thương mại, tiến bộ, Công nghiệp, Thương binh, Thống kê, Chăm sóc',
)

/** After "và" these begin another thing. */
export const NEW_THINGS = phraseList(
  'Lễ, Hội nghị, Đại hội, Diễn đàn, Nghị quyết, Chỉ thị, Quyết định, Kết luận, Hiệp định, Tuyên bố, Bản ghi nhớ, Thỏa thuận, Kế hoạch, Nghị định thư, Huân chương, Huy chương, Bằng khen, Kỷ niệm chương, Công ước, Hiệp ước, Luật, Thông tư, Thông tư liên tịch, Pháp lệnh, Sắc lệnh, Công điện, Đề án, Giấy khen, Huy hiệu, Ý định thư, Biên bản, Bộ luật, Hiến pháp, Quy chế, Báo cáo, Sách trắng',
)

/** Fields of cooperation that a subject lists. */
export const FIELDS = phraseList(
  'kinh tế, thương mại, khoa học, kỹ thuật, công nghệ, văn hóa, giáo dục, đào tạo, đầu tư, an ninh, quốc phòng, du lịch, nông nghiệp, lao động, y tế, thể thao, năng lượng, môi trường, giao thông, vận tải, khoa học công nghệ, ngoại giao, chính trị, tài chính, ngân hàng',
)

/** What is told of a gathering or paper: no subject goes on with it. */
export const PREDICATES = phraseList(
  'gồm, bao gồm, diễn ra, khai mạc, bế mạc, thu hút, quy tụ, có hiệu lực, sớm có hiệu lực, chính thức có hiệu lực, thành công, kết thúc, họp tại, họp ở, theo lời mời, theo đề nghị',
)

/** Sessions whose papers bear their number: "Biên bản Kỳ họp lần thứ 12", "Nghị quyết Đại hội lần thứ XIV". */
export const SESSIONS = new Set('hội họp nghị đàm vấn thoại'.split(' '))

/** After a year these go on with a paper's name. */
export const AFTER_YEAR = new Set(['giữa', 'của', 'về'])
