/** How papers of one kind are named. */
export interface DocumentKind {
  /** The head as it is usually spelled. */
  name: string
  /** `paper`: an instrument of one issuer; `treaty`: of several parties; `letter`: of a person; `plan`: named by its aim. */
  family: 'paper' | 'treaty' | 'letter' | 'plan' | 'law'
}

const paper =
  'Nghị quyết, Nghị quyết liên tịch, Chỉ thị, Quyết định, Quy định, Quy chế, Kết luận, Thông tư, Thông tư liên tịch, Nghị định, Thông báo, Công văn, Công điện, Công hàm trao đổi, Hướng dẫn, Tờ trình, Sắc lệnh, Lệnh, Pháp lệnh, Điều lệ, Cương lĩnh, Thông tri, Công hàm, Văn bản, Báo cáo, Sách trắng, Quyết nghị, Biên bản'
const law = 'Luật, Bộ luật, Hiến pháp, Đạo luật, Dự án Luật, Dự thảo Luật'
const treaty =
  'Hiệp định, Hiệp định khung, Hiệp ước, Công ước, Hiến chương, Nghị định thư, Thỏa thuận, Thoả thuận khung, Thỏa thuận hợp tác, Bản thỏa thuận, Bản ghi nhớ, Biên bản ghi nhớ, Biên bản thỏa thuận, Biên bản hợp tác, Biên bản hội đàm, Ý định thư, Bản ghi nhớ hợp tác, Ghi nhớ, Ghi nhớ hợp tác, Tuyên bố, Tuyên bố chung, Tuyên bố Tầm nhìn, Tuyên bố Tầm nhìn chung, Tuyên bố báo chí, Thông cáo chung, Thông cáo báo chí chung, Thông cáo Thượng Hải, Tuyên ngôn, Bộ Quy tắc ứng xử, Bộ quy tắc, Quy tắc ứng xử, Quy tắc mẫu, Luật mẫu, Hợp đồng mẫu, Hợp đồng nguyên tắc, Hợp đồng khung, Biên bản kỳ họp, Biên bản cuộc họp, Biên bản hội nghị, Biên bản làm việc, Hợp đồng, Bản cam kết, Định ước, Tầm nhìn chung'
const plan =
  'Đề án, Chiến lược, Chiến lược hợp tác, Tầm nhìn, Chương trình hành động, Chương trình hợp tác, Chương trình trao đổi, Chương trình làm việc, Kế hoạch, Kế hoạch hành động, Kế hoạch hợp tác, Kế hoạch tổng thể, Quy hoạch, Chương trình, Lộ trình, Khung, Chương trình nghị sự'
const letter =
  'Thư ủy nhiệm, Quốc thư, Giấy ủy nhiệm lãnh sự, Giấy chấp nhận lãnh sự, Giấy Chấp nhận Lãnh sự, Di chúc'

const kinds = (list: string, family: DocumentKind['family']): DocumentKind[] =>
  list.split(', ').map((name) => ({ name, family }))

export const DOCUMENT_KINDS: DocumentKind[] = [
  ...kinds(paper, 'paper'),
  ...kinds(law, 'law'),
  ...kinds(treaty, 'treaty'),
  ...kinds(plan, 'plan'),
  ...kinds(letter, 'letter'),
]

/** Lower-case words that belong to the name between its head and "về", "giữa" or "của". */
export const DOCUMENT_MODIFIERS =
  'hỗ trợ hậu cần, hỗ trợ hậu cần lẫn nhau, hỗ trợ lẫn nhau, hỗ trợ hành chính lẫn nhau, công nhận lẫn nhau, bảo vệ thông tin mật, bảo mật thông tin, trao đổi thông tin, xuyên, nhân dân, nhân dân tối cao, kiểm sát nhân dân, kiểm sát, phối hợp, phối hợp công tác, công tác, hợp tác, hợp tác toàn diện, hợp tác song phương, khung, chung, tự do, thương mại, thương mại tự do, đầu tư, bảo hộ, bảo hộ đầu tư, khuyến khích, song phương, đa phương, đối tác, đối tác kinh tế, đối tác chiến lược, toàn diện, tiến bộ, tổng thể, hành động, hành động chung, chiến lược, kinh tế, tài chính, tín dụng, vay vốn, viện trợ, viện trợ không hoàn lại, vận tải, vận chuyển, hàng không, hàng hải, biển, người bị kết án, người bị kết án phạt tù, thuế quan, hải quan, ưu đãi, khoa học kỹ thuật, khoa học và kỹ thuật, khoa học và công nghệ, an sinh xã hội, bảo hiểm xã hội, mua bán, sở hữu trí tuệ, kiểm dịch, thú y, đường bộ, đường sắt, biên giới, biên giới trên đất liền, trên bộ, trên biển, quy chế, cửa khẩu, quản lý, lãnh thổ, hoạch định, phân định, cắm mốc, miễn thị thực, thị thực, dẫn độ, chuyển giao, tương trợ, tương trợ tư pháp, tư pháp, dân sự, hình sự, tránh đánh thuế hai lần, giáo dục, đào tạo, văn hóa, khoa học, công nghệ, kỹ thuật, quốc phòng, an ninh, lao động, nông nghiệp, nghề cá, du lịch, y tế, năng lượng, hạt nhân, kết nghĩa, hữu nghị, hòa bình, liên tịch, đình chiến, ngừng bắn, ghi nhớ, ghi nhớ hợp tác, tầm nhìn, tầm nhìn chung, báo chí, chính trị, tổng kết, sửa đổi, bổ sung, ứng xử, ứng xử của các bên, ở Biển Đông, của các bên ở Biển Đông, giữa các bên ở Biển Đông, liên Chính phủ, liên chính phủ, liên hiệp, cấp cao, thiết lập quan hệ ngoại giao, cùng phát triển, hợp tác phát triển, mục tiêu quốc gia, cải cách, quốc gia, quốc tế, toàn cầu, kiểm soát, di cư, tổ chức, xã hội, môi trường, khí hậu, biến đổi khí hậu, chống, phòng chống, cấm, không phổ biến, vũ khí, kỳ họp, khóa họp, cuộc họp, hội nghị, phiên họp, thường niên, định kỳ, tham vấn, tham vấn chính trị, tham khảo chính trị, đàm phán, đại biểu toàn quốc, kết quả hội nghị, kết quả hội đàm, kết quả kỳ họp, kết quả cuộc họp, kết quả làm việc, chống tra tấn, tra tấn, thế giới, di sản văn hóa phi vật thể, di sản văn hóa, di sản thế giới, bảo vệ di sản, bảo vệ di sản văn hóa phi vật thể, bảo vệ di sản thế giới, không có vũ khí hạt nhân, hòa bình và hữu nghị, hòa bình hữu nghị và hợp tác, sơ bộ, vì sự phát triển bền vững, cơ quan đại diện, chống tham nhũng, chống tội phạm, quyền trẻ em, quyền con người'

/** Well-known instruments that articles call by their abbreviation alone. */
export const DOCUMENT_ACRONYMS: [acronym: string, name: string, kind: string][] = [
  ['UNCLOS', 'Công ước Liên hợp quốc về Luật Biển', 'Công ước'],
  ['COC', 'Bộ Quy tắc ứng xử ở Biển Đông', 'Bộ Quy tắc ứng xử'],
  ['DOC', 'Tuyên bố về ứng xử của các bên ở Biển Đông', 'Tuyên bố'],
  ['EVFTA', 'Hiệp định Thương mại tự do Việt Nam - Liên minh châu Âu', 'Hiệp định'],
  ['EVIPA', 'Hiệp định Bảo hộ đầu tư Việt Nam - Liên minh châu Âu', 'Hiệp định'],
  ['CPTPP', 'Hiệp định Đối tác toàn diện và tiến bộ xuyên Thái Bình Dương', 'Hiệp định'],
  ['TPP', 'Hiệp định Đối tác xuyên Thái Bình Dương', 'Hiệp định'],
  ['RCEP', 'Hiệp định Đối tác kinh tế toàn diện khu vực', 'Hiệp định'],
  ['UKVFTA', 'Hiệp định Thương mại tự do Việt Nam - Vương quốc Anh', 'Hiệp định'],
  ['VKFTA', 'Hiệp định Thương mại tự do Việt Nam - Hàn Quốc', 'Hiệp định'],
  ['VIFTA', 'Hiệp định Thương mại tự do Việt Nam - Israel', 'Hiệp định'],
  ['CEPA', 'Hiệp định Đối tác kinh tế toàn diện', 'Hiệp định'],
  ['ATIGA', 'Hiệp định Thương mại hàng hóa ASEAN', 'Hiệp định'],
  ['AITIGA', 'Hiệp định Thương mại hàng hóa ASEAN - Ấn Độ', 'Hiệp định'],
  ['BTA', 'Hiệp định Thương mại song phương', 'Hiệp định'],
  ['NPT', 'Hiệp ước không phổ biến vũ khí hạt nhân', 'Hiệp ước'],
  ['CTBT', 'Hiệp ước cấm thử hạt nhân toàn diện', 'Hiệp ước'],
  ['TPNW', 'Hiệp ước cấm vũ khí hạt nhân', 'Hiệp ước'],
  ['JCPOA', 'Kế hoạch hành động chung toàn diện', 'Kế hoạch hành động'],
  ['SEANWFZ', 'Hiệp ước Khu vực Đông Nam Á không có vũ khí hạt nhân', 'Hiệp ước'],
  ['UNFCCC', 'Công ước khung của Liên hợp quốc về biến đổi khí hậu', 'Công ước'],
  ['CEDAW', 'Công ước về xóa bỏ mọi hình thức phân biệt đối xử đối với phụ nữ', 'Công ước'],
  ['BBNJ', 'Hiệp định về biển cả', 'Hiệp định'],
]
