export const work = {
  title: 'Việc của tôi',
  lead: 'Đã quyết những gì, điều gì quay lại, và hoàn tác khi cần.',
  of: 'Việc của',
  me: 'tôi',
  everyone: 'mọi người',
  tally: 'Số quyết định',
  lastHour: 'Trong một giờ qua',
  today: 'Hôm nay',
  byDay: 'Quyết định mỗi ngày, hai tuần gần đây',
  onDay: '{day}: {count} quyết định',
  returned: 'Quay lại sau lần đọc mới',
  nothingReturned: 'Không có gì: lần đọc mới nhất vẫn khớp với những gì đã quyết.',
  acts: 'Đã quyết',
  noActs: 'Chưa có quyết định nào. Mở một bài trong Hộp duyệt để bắt đầu.',
  more: 'Xem thêm',
  stale:
    'Có người vừa quyết trên nhận định này, nên chưa hoàn tác. Danh sách đã được làm mới; xem lại rồi thử lần nữa.',
}
