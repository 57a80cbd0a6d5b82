/** What Vietnam's laws are named for, where a comma or later small letters stand in the name: one a line, without "Luật" before it. */
export const LAWS = `
An toàn thông tin mạng
An toàn, vệ sinh lao động
Ban hành văn bản quy phạm pháp luật
Bảo vệ bí mật nhà nước
Bảo vệ dữ liệu cá nhân
Bảo vệ môi trường
Bảo vệ quyền lợi người tiêu dùng
Bảo vệ và kiểm dịch thực vật
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Các tổ chức tín dụng
Cán bộ, công chức
Căn cước công dân
Chất lượng sản phẩm, hàng hóa
Chuyển giao công nghệ
Chuyển giao người đang chấp hành án phạt tù
Công nghiệp công nghệ số
Công nghiệp quốc phòng, an ninh và động viên công nghiệp
Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
Dân quân tự vệ
Đầu tư theo phương thức đối tác công tư
Đấu giá tài sản
Đo đạc và bản đồ
Địa chất và khoáng sản
Giám định tư pháp
Giao dịch điện tử
Giao thông đường bộ
Giao thông đường thủy nội địa
Hàng không dân dụng Việt Nam
Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
Hòa giải ở cơ sở
Hòa giải, đối thoại tại Tòa án
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Hỗ trợ doanh nghiệp nhỏ và vừa
Hôn nhân và gia đình
Khám bệnh, chữa bệnh
Khí tượng thủy văn
Khoa học và công nghệ
Khoa học, công nghệ và đổi mới sáng tạo
Kiểm toán nhà nước
Kiểm toán độc lập
Kinh doanh bảo hiểm
Kinh doanh bất động sản
Ký kết, gia nhập và thực hiện điều ước quốc tế
Lực lượng dự bị động viên
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Lý lịch tư pháp
Ngân sách nhà nước
Nghĩa vụ quân sự
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
Năng lượng nguyên tử
Nuôi con nuôi
Phí và lệ phí
Phòng cháy và chữa cháy
Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng thủ dân sự
Phòng, chống bạo lực gia đình
Phòng, chống bệnh truyền nhiễm
Phòng, chống khủng bố
Phòng, chống ma túy
Phòng, chống mua bán người
Phòng, chống rửa tiền
Phòng, chống tác hại của rượu, bia
Phòng, chống tác hại của thuốc lá
Phòng, chống tham nhũng
Phòng, chống thiên tai
Phổ biến, giáo dục pháp luật
Quản lý ngoại thương
Quản lý nợ công
Quản lý thuế
Quản lý, sử dụng tài sản công
Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
Quy hoạch đô thị và nông thôn
Sử dụng năng lượng tiết kiệm và hiệu quả
Sở hữu trí tuệ
Tài nguyên, môi trường biển và hải đảo
Tần số vô tuyến điện
Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
Thể dục, thể thao
Thi đua, khen thưởng
Thi hành án dân sự
Thi hành án hình sự
Thi hành tạm giữ, tạm giam
Thiết bị y tế
Thuế giá trị gia tăng
Thuế thu nhập cá nhân
Thuế thu nhập doanh nghiệp
Thuế tiêu thụ đặc biệt
Thuế xuất khẩu, thuế nhập khẩu
Thực hành tiết kiệm, chống lãng phí
Thực hiện dân chủ ở cơ sở
Tiếp cận thông tin
Tiếp công dân
Tiêu chuẩn và quy chuẩn kỹ thuật
Tín ngưỡng, tôn giáo
Tổ chức chính quyền địa phương
Tổ chức cơ quan điều tra hình sự
Tổ chức Tòa án nhân dân
Tổ chức Viện kiểm sát nhân dân
Tố tụng dân sự
Tố tụng hành chính
Tố tụng hình sự
Trách nhiệm bồi thường của Nhà nước
Trật tự, an toàn giao thông đường bộ
Trợ giúp pháp lý
Trưng cầu ý dân
Trọng tài thương mại
Tư pháp người chưa thành niên
Tương trợ tư pháp về dân sự
Tương trợ tư pháp về hình sự
Xuất cảnh, nhập cảnh của công dân Việt Nam
Xử lý vi phạm hành chính
`
