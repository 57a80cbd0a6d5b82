export const shell = {
  skip: 'Đến nội dung',
  screens: 'Các màn hình',
  account: 'Tài khoản của tôi',
}

export const palette = {
  open: 'Tìm lệnh',
  title: 'Bảng lệnh',
  none: 'Không lệnh nào khớp.',
  placeholder: 'Muốn làm gì?',
  here: 'Ở màn hình này',
  go: 'Đi tới',
}

export const signIn = {
  title: 'Đăng nhập',
  motto: 'Tin đối ngoại, đọc thành nhận định có dẫn chứng.',
  email: 'Thư điện tử',
  password: 'Mật khẩu',
  showPassword: 'Hiện mật khẩu',
  go: 'Đăng nhập',
  out: 'Đăng xuất',
  wrong: 'Địa chỉ hoặc mật khẩu không đúng.',
  tooMany: 'Đã thử quá nhiều lần. Xin đợi {seconds} giây rồi thử lại.',
  offline: 'Không gọi được máy chủ. Những gì đã gõ vẫn còn đây; xin thử lại.',
  fault: 'Máy chủ gặp lỗi. Xin thử lại sau ít phút.',
}

export const settings = {
  title: 'Cài đặt',
  language: 'Ngôn ngữ',
  theme: 'Giao diện',
  themes: { light: 'Sáng', dark: 'Tối', system: 'Theo máy' },
  keys: 'Phím tắt một chữ',
  keysHint: 'Duyệt bằng j, k, a, r… Tắt đi nếu dùng giọng nói hoặc bộ gõ hay chạm phải phím.',
  keysOn: 'Bật',
  keysOff: 'Tắt',
  here: 'Các lựa chọn này chỉ nằm trên máy này.',
  password: {
    title: 'Mật khẩu của tôi',
    current: 'Mật khẩu hiện nay',
    next: 'Mật khẩu mới',
    save: 'Đổi mật khẩu',
    hint: 'Ít nhất {count} ký tự. Một câu ngắn dễ nhớ là tốt nhất.',
    wrong: 'Mật khẩu hiện nay không đúng. Chưa đổi gì.',
    done: 'Đã đổi. Mọi phiên ở máy khác đã đóng.',
  },
}

export const trouble = {
  back: 'Về hộp duyệt',
  retry: 'Thử lại',
  kept: 'Không có gì bị mất.',
  notFound: {
    title: 'Không có trang này',
    body: 'Địa chỉ có thể đã gõ sai, hoặc trang đã dời đi.',
  },
  articleNotFound: {
    title: 'Không có bài này',
    body: 'Bài mang số {id} không có trong kho.',
  },
  notAllowed: {
    title: 'Không có quyền',
    body: 'Tài khoản này không được mở màn hình vừa chọn. Cần thì xin quản trị viên đổi vai trò.',
  },
  offline: {
    title: 'Không gọi được máy chủ',
    body: 'Mạng đứt hoặc máy chủ đang dừng. Quyết định chưa gửi vẫn được giữ trên máy này và sẽ tự gửi lại.',
  },
  fault: {
    title: 'Máy chủ gặp lỗi',
    body: 'Việc vừa yêu cầu chưa làm được. Dữ liệu đã lưu không bị ảnh hưởng.',
    id: 'Mã lỗi: {id}',
  },
  forbidden: 'Tài khoản này không được làm việc đó.',
  tooLarge: 'Gói gửi lên quá lớn. Xin chia nhỏ.',
  tooMany: 'Gửi quá dồn dập. Xin đợi một lát.',
  refused: 'Máy chủ từ chối: {reason}',
}
