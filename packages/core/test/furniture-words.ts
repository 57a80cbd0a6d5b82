/** Headlines and summaries of other articles, as the boxes of a page show them: [headline, summary]. */
export const TEASERS: readonly (readonly [string, string])[] = [
  [
    'Giá vàng trong nước quay đầu giảm mạnh phiên cuối tuần',
    'Sau ba phiên tăng liên tiếp, giá vàng miếng sáng nay giảm gần một triệu đồng mỗi lượng so với chốt phiên trước.',
  ],
  [
    'Thủ tướng Nhật Bản Takaichi Sanae sắp thăm Philippines',
    'Chuyến đi dự kiến kéo dài ba ngày và tập trung vào hợp tác an ninh hàng hải, theo nguồn tin ngoại giao ở Tokyo...',
  ],
  [
    'Bão số 9 đổi hướng, miền Trung mưa lớn diện rộng',
    'Cơ quan khí tượng cho biết tâm bão cách quần đảo Hoàng Sa khoảng 300 km và có khả năng mạnh thêm trong 24 giờ tới.',
  ],
  [
    'Đội tuyển Việt Nam chốt danh sách dự vòng loại châu lục',
    'Huấn luyện viên Kim Sang Sik bất ngờ gọi lại hai tiền vệ từng chấn thương dài hạn.',
  ],
  [
    'Tổng thống Pháp Emmanuel Macron kêu gọi cải tổ ngân sách châu Âu',
    'Phát biểu tại Strasbourg hôm 14/3, ông Macron cho rằng liên minh cần một cơ chế chi tiêu linh hoạt hơn ...',
  ],
  [
    'Những điểm ngắm hoa ban đẹp nhất Tây Bắc năm 2026',
    'Từ cuối tháng hai, hoa ban nở trắng nhiều cung đường ở Điện Biên và Sơn La.',
  ],
  [
    'Ngoại trưởng Iran nói về vòng đàm phán mới tại Geneva',
    'Ông Abbas Araghchi xác nhận hai bên đã trao đổi bản dự thảo đầu tiên nhưng còn nhiều khác biệt.',
  ],
  [
    'Cập nhật bảng giá xe tay ga mới nhất tháng 3/2026',
    'Nhiều mẫu xe giảm giá sâu sau Tết, có mẫu thấp hơn đề xuất tới bốn triệu đồng.',
  ],
  [
    'Quốc hội Hàn Quốc thông qua luật bán dẫn sau nhiều tháng tranh luận',
    'Dự luật dành ưu đãi thuế cho các nhà sản xuất chip và được kỳ vọng giúp Samsung mở rộng nhà máy tại Pyeongtaek.',
  ],
  [
    'Vì sao nên ăn cá hồi hai lần mỗi tuần?',
    'Các chuyên gia dinh dưỡng khuyên người lớn tuổi bổ sung omega-3 từ cá béo thay cho viên uống.',
  ],
  [
    'Bộ trưởng Quốc phòng Ấn Độ Rajnath Singh thị sát biên giới phía Bắc',
    'Chuyến thị sát ngày 2/3 diễn ra trong lúc hai nước nối lại đối thoại cấp tư lệnh.',
  ],
  [
    'Hơn 500 gian hàng tham gia hội chợ nông sản tại Cần Thơ',
    'Hội chợ mở cửa miễn phí đến hết ngày 18-3, có khu ẩm thực và khu trình diễn máy nông nghiệp.',
  ],
  [
    'Chủ tịch Ủy ban châu Âu Ursula von der Leyen công bố gói hỗ trợ Ukraine',
    'Gói mới trị giá 12 tỷ euro, chủ yếu dành cho sửa chữa hạ tầng năng lượng trước mùa đông.',
  ],
  [
    'Tử vi thứ Sáu ngày 6/3/2026: Thiên Bình gặp quý nhân',
    'Tử vi hôm nay cho thấy Ma Kết có cơ hội thăng tiến, Song Ngư nên cẩn trọng lời nói ...',
  ],
  [
    'Lào đăng cai diễn đàn thanh niên tiểu vùng Mekong',
    'Hơn 200 đại biểu trẻ sẽ tề tựu ở Vientiane để bàn về khởi nghiệp xanh và thích ứng khí hậu.',
  ],
  [
    'Cuba tăng tốc dự án điện mặt trời với đối tác Trung Quốc',
    'Bộ trưởng Năng lượng Vicente de la O Levy cho hay năm nhà máy mới sẽ hòa lưới trong quý tới.',
  ],
]

/** Section names of a site's menu. */
export const SECTIONS: readonly string[] = [
  'Trang chủ',
  'Thời sự',
  'Chính trị',
  'Thế giới',
  'Kinh tế',
  'Xã hội',
  'Văn hóa',
  'Thể thao',
  'Giáo dục',
  'Pháp luật',
  'Sức khỏe',
  'Công nghệ',
  'Du lịch',
  'Bạn đọc',
  'Multimedia',
  'English',
]

export const FOOTERS: readonly (readonly string[])[] = [
  [
    'Cơ quan chủ quản: Sở Thông tin và Truyền thông tỉnh Hòa Lạc',
    'Giấy phép số 117/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 12/4/2021',
    'Tổng biên tập: Trần Quang Vịnh',
    'Phó Tổng biên tập: Lê Thu Hạnh, Đỗ Minh Kha',
    'Địa chỉ: Số 5 ngõ 41 phố Hàng Than, Ba Đình, Hà Nội',
    'Điện thoại: (024) 3555 0199 - Fax: (024) 3555 0198',
    'Email: toasoan@tinmoi.example',
    '® Ghi rõ nguồn "Tin Mới" khi phát hành lại thông tin từ website này',
    'Phiên bản di động',
  ],
  [
    'Liên hệ quảng cáo: 0912 000 111',
    'Đường dây nóng: 0988 222 333',
    'Tòa soạn: 18 Lý Thường Kiệt, Hoàn Kiếm, Hà Nội',
    'Chịu trách nhiệm nội dung: Phạm Hải Đăng',
    '© Bản quyền thuộc về Nhịp Sống Mới. Mọi hành vi sao chép phải được chấp thuận bằng văn bản.',
    'Chính sách bảo mật',
    'RSS',
    '0.2145 sec| 812.44 kb',
  ],
  [
    'CỔNG THÔNG TIN ĐIỆN TỬ TỈNH HÒA LẠC',
    'Chịu trách nhiệm: Ông Trần Quang Vịnh - Giám đốc Sở Ngoại vụ',
    'Địa chỉ: Số 2 đường Hàng Than, thành phố Hòa Lạc - Điện thoại: 0238 355 0199',
    'Tổng lượt truy cập: 1.204.567',
    'Bản in',
    'Về đầu trang',
  ],
  [
    'Related posts',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Name *',
    'Email *',
    'Post Comment',
    'Copyright 2026 All rights reserved',
  ],
]

/** Teasers of the same field, harder to tell apart: officials, capitals, whole sentences. */
export const KINDRED_TEASERS: readonly (readonly [string, string])[] = [
  [
    'Chủ tịch nước Lương Cường tiếp Đại sứ Vương quốc Bỉ đến chào xã giao',
    'Chiều 3/3, tại Phủ Chủ tịch, Chủ tịch nước Lương Cường đã tiếp Đại sứ Bỉ Karl Van den Bossche đến chào xã giao nhân dịp bắt đầu nhiệm kỳ công tác tại Việt Nam.',
  ],
  [
    'Thủ tướng chủ trì phiên họp Chính phủ chuyên đề xây dựng pháp luật tháng 2',
    'Sáng 27/2, Thủ tướng Phạm Minh Chính chủ trì phiên họp chuyên đề, cho ý kiến đối với sáu dự án luật quan trọng trình Quốc hội tại kỳ họp tới.',
  ],
  [
    'Việt Nam - Phần Lan: Mở rộng hợp tác giáo dục nghề nghiệp',
    'Bộ trưởng Bộ Giáo dục và Đào tạo Nguyễn Kim Sơn đã hội đàm trực tuyến với người đồng cấp Phần Lan, thống nhất lập nhóm công tác chung ngay trong quý II.',
  ],
  [
    'Phó Thủ tướng Bùi Thanh Sơn dự hội nghị cấp cao về an ninh lương thực',
    'Hội nghị quy tụ lãnh đạo gần 40 nước và tổ chức quốc tế, bàn về dự trữ gạo chung, kho lạnh xuyên biên giới và cảnh báo sớm hạn hán cho vùng hạ lưu sông Mekong.',
  ],
  [
    'Tổng Bí thư Tô Lâm gửi điện mừng Tổng Bí thư, Chủ tịch nước Lào',
    'Nhân kỷ niệm Ngày thành lập Đảng Nhân dân Cách mạng Lào, Tổng Bí thư Tô Lâm đã gửi điện mừng tới Tổng Bí thư, Chủ tịch nước Thongloun Sisoulith.',
  ],
  [
    'Quốc hội khóa XVI họp phiên trù bị',
    'Các đại biểu thông qua chương trình kỳ họp thứ nhất và quy chế làm việc.',
  ],
]

/** What readers write under an article. */
export const COMMENTS: readonly (readonly string[])[] = [
  [
    'Nguyễn Văn Tám',
    'Rất đồng tình với bài viết, mong nhà báo có thêm nhiều bài như vậy nữa.',
    '12 giờ trước',
    'Trả lời',
    '3 thích',
  ],
  ['Hoa Sữa', 'Tin này hay quá, cảm ơn tòa soạn nhé!', '2 ngày trước', 'Thích', 'Trả lời'],
]

/** What stands between the paragraphs of one article and is none of it. */
export const MIDST: readonly (readonly string[])[] = [
  ['>> Giá vàng trong nước quay đầu giảm mạnh phiên cuối tuần'],
  ['Xem thêm: Những điểm ngắm hoa ban đẹp nhất Tây Bắc'],
  ['Quảng cáo'],
  ['Advertisement'],
  ['[Video] Toàn cảnh lễ hội pháo hoa quốc tế'],
]
