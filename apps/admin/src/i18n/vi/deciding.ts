export const act = {
  explain: 'Giải thích',
  conflict: 'Mâu thuẫn',
  keepSide: 'Chọn bên {side}',
  nextRow: 'Bài sau',
  previousRow: 'Bài trước',
  next: 'Nhận định sau',
  previous: 'Nhận định trước',
  accept: 'Chấp nhận',
  reject: 'Bác',
  rejectWrong: 'Sai giá trị',
  rejectNothing: 'Không có điều này',
  edit: 'Sửa',
  undo: 'Hoàn tác',
  unsure: 'Chưa chắc',
  acceptGroup: 'Chấp nhận cả nhóm',
  keep: 'Giữ nguyên',
  take: 'Lấy bản máy',
  why: 'Vì sao',
  search: 'Tìm',
  keys: 'Mọi phím',
  palette: 'Bảng lệnh',
  back: 'Thoát',
  nextArticle: 'Bài kế tiếp',
  previousArticle: 'Bài trước',
  toInbox: 'Về hộp duyệt',
  reread: 'Đọc lại bài này',
  open: 'Mở',
}

export const keys = {
  title: 'Mọi phím tắt',
  now: 'Phím lúc này',
  moving: 'Đi lại',
  deciding: 'Quyết định',
  rejecting: 'Sau r',
  adding: 'Thêm nhận định',
  elsewhere: 'Khác',
}

/** Labels of keys where there is little room. */
export const short = {
  next: 'Sau',
  previous: 'Trước',
  acceptGroup: 'Nhận cả nhóm',
  add: 'Thêm',
  nextArticle: 'Bài kế',
  keys: 'Mọi phím',
}

export const said = {
  accept: 'Đã chấp nhận',
  edit: 'Đã sửa',
  reject: 'Đã bác',
  wrong_value: 'Đã bác: sai giá trị',
  nothing_here: 'Đã bác: không có điều này',
  unsure: 'Chưa chắc',
  dismiss: 'Giữ nguyên, bỏ gợi ý',
  add: 'Đã thêm',
  undo: 'Đã hoàn tác',
  note: 'Ghi chú',
  settle: 'Đã giải quyết mâu thuẫn',
  undone: 'đã hoàn tác',
  many: '{count} nhận định',
  by: '{name}, {time}',
  empty: 'Chưa ai quyết định gì về bài này.',
  undoGroup: 'Hoàn tác',
  goneClaim: 'nhận định không còn hiện',
}

export const saving = {
  waiting: '{count} quyết định đang chờ mạng. Đã giữ trên máy này, sẽ tự gửi lại.',
  retryNow: 'Gửi lại ngay',
  stale: '{name} vừa quyết định trước bạn: {what}.',
  staleKept: 'Quyết định của bạn ({what}) chưa ghi; không có gì bị mất.',
  applyMine: 'Vẫn ghi của tôi',
  keepTheirs: 'Để theo họ',
  refused: 'Không ghi được “{what}”: {reason}',
  dismiss: 'Đã hiểu',
  signedOut: 'Phiên đã hết. Quyết định được giữ trên máy này và sẽ gửi sau khi đăng nhập lại.',
  readOnly: 'Tài khoản này chỉ xem, không quyết định.',
}

/** Why the server does not record a decision, by its reason. */
export const refusal = {
  no_quote: 'thiếu dẫn chứng',
  quote_not_in_text: 'dẫn chứng không có trong bài',
  wrong_value: 'giá trị không hợp lệ',
  unknown_claim: 'không còn nhận định này',
  unknown_reading: 'lần đọc này không còn',
}
