/**
 * Words of page furniture by what they belong to, one phrase a line, as lexicon keys (lower case, new tone placement).
 * A phrase that ends in " …" may be followed by anything, one that ends in " :" by a mark or a number (headlines begin with
 * such words, too); the others are the whole line, numbers and marks aside.
 */
function phrases(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

export const SHARE_PHRASES = phrases(`
  chia sẻ
  chia sẻ :
  chia sẻ bài viết …
  chia sẻ qua …
  chia sẻ lên …
  chia sẻ tin này
  chia sẻ facebook …
  chia sẻ zalo
  chia sẻ link
  chia sẻ liên kết
  theo dõi chúng tôi …
  theo dõi báo …
  theo dõi trên …
  theo dõi kênh …
  thích
  like
  share
  tweet
  facebook
  facebook …
  zalo
  twitter
  twitter …
  x
  youtube
  tiktok
  linkedin
  pinterest
  telegram
  messenger
  email
  in
  in trang
  in bài
  in bài viết
  in tin …
  bản in
  print
  gửi email
  gửi bài viết
  gửi bài viết cho …
  gửi bài cho …
  gửi bài về …
  gửi cho bạn bè
  lưu bài
  lưu bài viết
  lưu tin
  bỏ lưu
  sao chép liên kết
  sao chép link …
  copy link
  share on …
  share this …
  by admin
  posted by …
  min read
  skip to …
  read more
  back to top
  copy …
  nghe bài viết
  nghe đọc bài
  nghe audio …
  nghe nội dung …
  your browser …
  trình duyệt của bạn …
  trình duyệt không hỗ trợ …
  video player is loading …
  đọc bài viết
  cỡ chữ
  cỡ chữ …
  xem với cỡ chữ …
  đọc bài viết …
  tăng giảm cỡ chữ …
  độ tương phản …
  tương phản …
  chế độ ban đêm …
  bản in từ …
  đóng cửa sổ …
  lưu về máy …
  tải về …
  kích thước chữ
  tăng cỡ chữ
  giảm cỡ chữ
  a a
  a a a
  aa
  google news
  theo dõi trên google news
  google news …
  đăng ký kênh …
  mời quý độc giả theo dõi …
  mời bạn đọc theo dõi …
  mời độc giả theo dõi …
`)

/** Heads of boxes of other articles and of comments: what follows is not this article. */
export const BOX_PHRASES = phrases(`
  đọc thêm
  đọc thêm :
  xem thêm
  xem thêm :
  xem tiếp
  xem tất cả
  tin liên quan
  tin liên quan :
  bài liên quan
  bài viết liên quan
  bài viết liên quan :
  tin bài liên quan
  tin tức liên quan
  nội dung liên quan
  các tin liên quan
  các bài liên quan
  các bài viết liên quan
  liên quan
  cùng chuyên mục
  tin cùng chuyên mục
  tin cùng mục
  tin bài cùng chuyên mục
  bài cùng chuyên mục
  bài viết cùng chuyên mục
  các bài viết cùng chuyên mục
  các tin cùng chuyên mục
  cùng chủ đề
  tin cùng chủ đề
  cùng chủ đề …
  cùng tác giả
  cùng sự kiện
  dòng sự kiện
  dòng sự kiện …
  các tin khác
  các bài khác
  các tin bài khác
  tin khác
  tin bài khác
  bài viết khác
  các bài viết khác
  tin tức khác
  các tin đã đưa
  tin đã đưa
  các tin trước
  tin cùng loại
  related posts
  related news
  related articles
  recent posts
  latest news
  most read
  leave a reply
  leave a comment
  trending
  các bài đã đăng
  các tin cũ hơn
  các tin mới hơn
  tin cũ hơn
  tin mới hơn
  bài cũ hơn
  bài mới hơn
  bài viết mới
  tin mới
  tin mới nhất
  bài mới nhất
  bài viết mới nhất
  mới nhất
  mới cập nhật
  tin mới cập nhật
  tin vừa đăng
  xem nhiều
  xem nhiều nhất
  xem nhiều …
  tin xem nhiều
  tin được xem nhiều
  đọc nhiều
  đọc nhiều nhất
  đọc nhiều …
  tin đọc nhiều
  bài đọc nhiều
  bài xem nhiều
  bài được quan tâm
  tin đọc nhiều nhất
  được quan tâm
  đang được quan tâm
  được quan tâm nhất
  nhiều người đọc
  tin nóng
  tin hot
  tin nổi bật
  nổi bật
  bài nổi bật
  tiêu điểm
  tâm điểm
  có thể bạn quan tâm
  bạn có thể quan tâm
  có thể bạn thích
  bạn có thể thích
  dành cho bạn
  gợi ý cho bạn
  đề xuất cho bạn
  bạn nên đọc
  đừng bỏ lỡ
  tin hay
  tin tài trợ
  tin ảnh
  tin video
  video nổi bật
  video mới
  video mới nhất
  video liên quan
  ảnh mới nhất
  thư viện ảnh
  thư viện video
  podcast
  emagazine
  e magazine
  infographic
  infographics
  longform
  multimedia
  bình luận
  bình luận :
  bình luận bạn đọc
  bình luận của bạn đọc
  bình luận của bạn
  ý kiến
  ý kiến bạn đọc
  ý kiến bạn đọc …
  ý kiến độc giả
  ý kiến của bạn
  phản hồi
  phản hồi của bạn đọc
  bạn đọc bình luận
  comment
  comments
  hãy là người đầu tiên bình luận …
  chuyên đề
  sự kiện
  sự kiện nổi bật
  sự kiện liên quan
  tin trong ngày
  tin trong nước
  tin thế giới
  tin địa phương
  tin tức mới nhất
  thông báo
  văn bản mới
  văn bản mới nhất
  liên kết website
  liên kết web
  liên kết
`)

export const TAG_PHRASES = phrases(`
  từ khóa
  từ khóa :
  tag
  tag …
  tags
  tags …
  thẻ :
  nhãn :
  chủ đề
  chủ đề :
  tags từ khóa …
`)

export const FORM_PHRASES = phrases(`
  họ tên
  họ và tên
  tên của bạn
  email của bạn
  địa chỉ email
  nhập email …
  nhập địa chỉ email …
  số điện thoại
  tiêu đề
  nội dung
  nội dung bình luận
  nhập nội dung …
  nhập bình luận …
  nhập mã …
  nhập từ khóa …
  nhập ý kiến …
  nhập tên …
  mã xác nhận
  mã bảo mật
  mã xác thực
  captcha
  viết bình luận …
  gửi
  gửi đi
  gửi bình luận
  gửi bình luận …
  gửi ý kiến
  gửi phản hồi
  hủy
  huỷ
  hủy bỏ
  đóng
  đóng lại
  xóa
  trả lời
  thu gọn
  hiển thị
  đăng nhập
  đăng nhập :
  đăng nhập bằng …
  đăng nhập để …
  đăng ký
  đăng ký nhận …
  đăng kí
  đăng xuất
  tài khoản
  mật khẩu
  quên mật khẩu
  nhớ mật khẩu
  tìm kiếm
  tìm kiếm :
  tìm kiếm tin tức
  tìm kiếm bài viết
  tìm
  tìm kiếm nâng cao
  vui lòng …
  xác thực thông tin …
  bạn cần đăng nhập …
  bạn phải đăng nhập …
  ý kiến của bạn sẽ được …
  bình luận của bạn …
  tối thiểu …
  nhận bản tin …
  đăng ký bản tin
  góp ý
  báo lỗi
  sắp xếp theo …
  quan tâm nhất
  post comment
  your email address …
  subscribe …
  sign in
  log in
  register
  search
  name
  quan tâm
`)

export const CONTACT_PHRASES = phrases(`
  hotline …
  đường dây nóng
  đường dây nóng :
  điện thoại :
  đt :
  tel :
  fax :
  email :
  liên hệ
  liên hệ :
  liên hệ quảng cáo …
  liên hệ tòa soạn …
  liên hệ cung cấp …
  liên hệ với chúng tôi
  địa chỉ :
  trụ sở :
  trụ sở chính :
  trụ sở tòa soạn :
  tòa soạn
  tòa soạn :
  văn phòng đại diện :
  văn phòng phía nam :
  số tài khoản :
  thông tin tòa soạn
  đặt báo
  đặt mua báo …
  thư điện tử :
  website :
`)

export const IMPRINT_PHRASES = phrases(`
  cơ quan chủ quản …
  giấy phép :
  giấy phép số …
  số giấy phép …
  theo giấy phép …
  giấy phép hoạt động …
  giấy phép xuất bản …
  giấy phép thiết lập …
  tổng biên tập :
  phó tổng biên tập :
  giám đốc :
  phó giám đốc :
  chịu trách nhiệm :
  chịu trách nhiệm nội dung …
  chịu trách nhiệm xuất bản …
  người chịu trách nhiệm …
  trưởng ban biên tập :
  bản quyền :
  bản quyền thuộc …
  bản quyền của …
  copyright …
  all rights reserved …
  ghi rõ nguồn …
  vui lòng ghi rõ nguồn …
  chỉ được phát hành lại …
  không sao chép …
  cấm sao chép …
  nghiêm cấm sao chép …
  phiên bản di động
  phiên bản mobile
  phiên bản máy tính
  bản mobile
  phiên bản cũ
  giao diện mobile
  giao diện desktop
  phát triển bởi …
  thiết kế bởi …
  thiết kế và phát triển …
  được phát triển bởi …
  xây dựng bởi …
  powered by …
  privacy policy …
  terms of …
  terms and …
  issn …
  điều khoản sử dụng …
  chính sách bảo mật …
  chính sách riêng tư …
  quy định sử dụng …
  tải ứng dụng …
  tải app …
  app store
  google play
  cài đặt ứng dụng …
  quét mã …
`)

/** How sites call themselves; with more words after them these begin headlines. */
export const SITE_PHRASES = phrases(`
  trang thông tin điện tử …
  cổng thông tin điện tử …
  báo điện tử …
  tạp chí điện tử …
`)

export const COUNTER_PHRASES = phrases(`
  lượt xem :
  lượt xem
  lượt đọc :
  lượt truy cập …
  số lượt xem …
  số lượt truy cập …
  số lượt đọc …
  số lần xem …
  lượt thích :
  lượt thích
  tổng truy cập …
  tổng lượt truy cập …
  tổng lượt xem …
  tổng số truy cập …
  thống kê truy cập …
  đang truy cập …
  đang online …
  đang trực tuyến …
  đã xem :
  hôm nay
  hôm qua
  tháng này
  tổng cộng
  đánh giá
  đánh giá bài viết …
  nhấn vào đây để đánh giá …
  views
  view
  lượt
  trang
`)

export const MENU_PHRASES = phrases(`
  trang chủ
  trang nhất
  trang chính
  home
  news
  politics
  world
  categories
  archives
  about us
  contact us
  menu
  danh mục
  chuyên mục
  chuyên mục khác
  mục lục
  thời sự
  thời sự chính trị
  tin tức
  tin tức sự kiện
  chính trị
  chính trị xã hội
  xây dựng đảng
  đảng
  quốc hội
  chính phủ
  nhà nước
  đoàn thể
  mặt trận
  đối ngoại
  ngoại giao
  hoạt động đối ngoại
  tin đối ngoại
  tin hoạt động
  quốc phòng
  an ninh
  quốc phòng an ninh
  an ninh quốc phòng
  biển đảo
  thế giới
  quốc tế
  trong nước
  việt nam
  châu á
  châu âu
  châu mỹ
  châu phi
  hồ sơ
  phân tích
  bình luận quốc tế
  quan hệ quốc tế
  người việt
  người việt bốn phương
  kiều bào
  cộng đồng
  bảo hộ công dân
  kinh tế
  kinh doanh
  tài chính
  ngân hàng
  chứng khoán
  doanh nghiệp
  doanh nhân
  thị trường
  đầu tư
  bất động sản
  nhà đất
  nông nghiệp
  công nghiệp
  thương mại
  hội nhập
  xã hội
  đời sống
  dân sinh
  lao động
  việc làm
  giao thông
  đô thị
  môi trường
  pháp luật
  pháp đình
  hình sự
  văn hóa
  văn hoá
  văn hóa xã hội
  văn nghệ
  nghệ thuật
  giải trí
  sao
  phim
  âm nhạc
  thể thao
  bóng đá
  giáo dục
  tuyển sinh
  du học
  khoa học
  công nghệ
  khoa học công nghệ
  khoa học và công nghệ
  số hóa
  chuyển đổi số
  y tế
  sức khỏe
  sức khoẻ
  dinh dưỡng
  du lịch
  ẩm thực
  làm đẹp
  gia đình
  giới trẻ
  giới tính
  nhịp sống trẻ
  xe
  ô tô
  ôtô xe máy
  bạn đọc
  điều tra
  phóng sự
  ký sự
  góc nhìn
  quan điểm
  diễn đàn
  tâm sự
  cười
  địa phương
  hà nội
  tp hcm
  tphcm
  tp hồ chí minh
  đà nẵng
  cần thơ
  media
  video
  clip
  ảnh
  truyền hình
  phát thanh
  audio
  báo in
  báo giấy
  tạp chí
  tin ảnh
  english
  tiếng việt
  vietnamese
  français
  español
  русский
  rss
  sitemap
  sơ đồ trang
  sơ đồ site
  giới thiệu
  về chúng tôi
  hỏi đáp
  thư bạn đọc
  tin mới
  tất cả
  tất cả chuyên mục
  lên đầu trang
  về đầu trang
  đầu trang
  quay lại
  trở lại
  trở về
  quay về trang chủ
  trước
  sau
  tiếp
  tiếp theo
  trang trước
  trang sau
  trang tiếp
  bài trước
  bài sau
  bài tiếp theo
  next
  previous
  top
  đầu
  cuối
  thứ bảy
  văn bản
  lịch công tác
  thời tiết
  tỷ giá
  giá vàng
  rao vặt
  tuyển dụng
  tử vi
  lịch âm
  đọc báo in
  cổng thông tin
  dịch vụ công
  thủ tục hành chính
  chiến lược
  nghị quyết
  nghiên cứu trao đổi
  thư viện
  tư liệu
  hồ sơ tư liệu
  lý luận
  sách
  nhân vật
  sự kiện
  quân sự
  vũ khí
  chuyện lạ
  đó đây
  bốn phương
  hậu trường
`)

export const ADVERT_PHRASES = phrases(`
  quảng cáo
  advertisement
  ads
  tài trợ
  nhà tài trợ
  đối tác
  mua ngay
  xem ngay
  đăng ký ngay
  tìm hiểu thêm
  chi tiết
  xem chi tiết
  bài quảng cáo
  thông tin doanh nghiệp
`)
