/** An article of our own wording, part by part. */
export interface MadeArticle {
  title: string
  lead: string
  paragraphs: readonly string[]
  captions: readonly string[]
  author: string
  /** As readers see it. */
  dateLine: string
  /** As machines see it. */
  published: string
}

export const MADE_ARTICLES: readonly MadeArticle[] = [
  {
    title: 'Tổng Thư ký ASEAN thăm Hà Nội, bàn về kết nối và chuyển đổi xanh',
    lead: 'Trong hai ngày làm việc tại Hà Nội, Tổng Thư ký ASEAN đã có các cuộc tiếp xúc với lãnh đạo Việt Nam về ưu tiên của hiệp hội trong năm tới.',
    paragraphs: [
      'Chiều 12/6, tại trụ sở Bộ Ngoại giao, Bộ trưởng Ngoại giao Bùi Thanh Sơn tiếp Tổng Thư ký ASEAN Kao Kim Hourn nhân chuyến thăm làm việc tại Việt Nam.',
      'Bộ trưởng đánh giá cao đóng góp của Ban Thư ký đối với việc thực hiện các kế hoạch tổng thể, đồng thời đề nghị hiệp hội dành thêm nguồn lực cho thu hẹp khoảng cách phát triển.',
      'Tổng Thư ký Kao Kim Hourn nhấn mạnh vai trò của Việt Nam trong việc đưa ra sáng kiến về kinh tế số và cho biết Ban Thư ký sẽ phối hợp chặt chẽ với các cơ quan trong nước.',
      'Hai bên trao đổi về công tác chuẩn bị cho hội nghị cấp cao, trong đó có đề xuất của Việt Nam về hợp tác tiểu vùng và ứng phó với biến đổi khí hậu.',
      'Trước đó, Tổng Thư ký đã dự tọa đàm với sinh viên và trả lời nhiều câu hỏi về cơ hội việc làm trong khu vực.',
    ],
    captions: [
      'Bộ trưởng Bùi Thanh Sơn và Tổng Thư ký Kao Kim Hourn tại buổi tiếp. Ảnh: Quang Hòa',
      'Các đại biểu dự tọa đàm chụp ảnh lưu niệm. Ảnh: TTXVN',
    ],
    author: 'Minh Khuê',
    dateLine: 'Thứ Tư, 12/06/2024, 18:45 (GMT+7)',
    published: '2024-06-12T18:45:00+07:00',
  },
  {
    title: 'Việt Nam và New Zealand nhất trí đưa kim ngạch thương mại lên 3 tỷ USD',
    lead: 'Lãnh đạo hai nước khẳng định quan hệ Đối tác chiến lược đang phát triển thực chất, đặc biệt trong giáo dục, nông nghiệp và hàng không.',
    paragraphs: [
      'Sáng 11/3, tại Wellington, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng New Zealand Christopher Luxon ngay sau lễ đón chính thức.',
      'Hai Thủ tướng thống nhất tạo thuận lợi cho hàng nông sản của nhau, sớm mở cửa cho chanh, bưởi của Việt Nam và dâu tây, bí của New Zealand.',
      'Thủ tướng Christopher Luxon cho biết New Zealand sẽ tiếp tục hỗ trợ Việt Nam đào tạo tiếng Anh cho cán bộ và tăng số học bổng trong ba năm tới.',
      'Hai bên cũng trao đổi về tình hình khu vực, nhấn mạnh tầm quan trọng của luật pháp quốc tế và giải quyết tranh chấp bằng biện pháp hòa bình.',
      'Kết thúc hội đàm, hai Thủ tướng chứng kiến lễ ký ba văn kiện hợp tác về kinh tế, tài chính và giáo dục, rồi cùng gặp gỡ báo chí.',
    ],
    captions: [
      'Hai Thủ tướng duyệt đội danh dự tại lễ đón chính thức ở Wellington. Ảnh: Dương Giang/TTXVN',
      'Quang cảnh hội đàm giữa hai đoàn. Ảnh: Dương Giang/TTXVN',
    ],
    author: 'Hà Phương',
    dateLine: 'Thứ Hai, ngày 11/3/2024 - 10:20',
    published: '2024-03-11T10:20:00+07:00',
  },
]

/** What pages carry around articles. */
export const FURNITURE = {
  menu: [
    'Trang chủ',
    'Chính trị',
    'Đối ngoại',
    'Kinh tế',
    'Xã hội',
    'Thế giới',
    'Văn hóa',
    'Thể thao',
    'Video',
    'Ảnh',
  ],
  crumbs: 'Trang chủ > Chính trị > Đối ngoại',
  share: ['Chia sẻ', 'Facebook', 'Zalo', 'In bài viết', 'Gửi email', 'Cỡ chữ'],
  teasers: [
    'Khai mạc triển lãm ảnh về biển đảo tại Đà Nẵng',
    'Giá cà phê trong nước tiếp tục tăng mạnh',
    'Đoàn thể thao người khuyết tật lên đường dự đại hội',
    'Thêm ba tuyến bay thẳng tới Ấn Độ từ tháng sau',
    'Học sinh Việt Nam giành bốn huy chương vàng môn Hóa học',
  ],
  /** Teasers that come with the first sentence of what they lead to. */
  blurbs: [
    [
      'Mở lại chợ phiên vùng cao sau hai năm',
      'Sau hai năm tạm dừng để tu sửa, chợ phiên của huyện biên giới đã đón khách trở lại với gần hai trăm gian hàng của bà con.',
    ],
    [
      'Thành phố lắp thêm trạm quan trắc không khí',
      'Mười lăm trạm quan trắc mới sẽ được lắp ở các trục giao thông chính, số liệu được công bố từng giờ trên cổng thông tin.',
    ],
    [
      'Nông dân miền Tây chuyển sang trồng sen',
      'Nhiều hộ ở vùng trũng đã bỏ lúa vụ ba để trồng sen lấy ngó và hạt, thu nhập tăng gấp rưỡi so với trước.',
    ],
  ],
  comments: [
    'Mong rằng các chuyến bay thẳng sẽ sớm được khai thác để người dân đi lại thuận tiện hơn.',
    'Tôi rất ủng hộ việc tăng học bổng cho sinh viên, cảm ơn báo đã đưa tin.',
  ],
  /** What only this site says, in whole sentences: no list of phrases knows it. */
  own: [
    'Chúng tôi dùng tệp lưu tạm để trang chạy nhanh hơn và để biết bạn đọc quan tâm điều gì.',
    'Tải bản dành cho điện thoại để đọc tin ngay cả khi không có mạng.',
    'Mỗi sáng một lá thư, tóm lược những việc đáng biết trong ngày, gửi tới hộp thư của bạn.',
    'Người viết từng nhiều năm thường trú ở châu Âu, hiện phụ trách chuyên trang hồ sơ.',
  ],
  tags: ['hợp tác', 'đối ngoại', 'kinh tế số'],
  footer: [
    'Cơ quan chủ quản: Hội Nhà báo. Giấy phép số 123/GP-BTTTT',
    'Tổng biên tập: Nguyễn Văn Thử. Điện thoại: (024) 3000 0000',
    'Bản quyền thuộc về Báo Thử Nghiệm. Ghi rõ nguồn khi phát hành lại thông tin.',
  ],
} as const
