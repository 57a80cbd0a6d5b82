export const inbox = {
  title: 'Hộp duyệt',
  filter: 'Lọc theo',
  status: {
    open: 'Chờ duyệt',
    suggestions: 'Có gợi ý',
    conflicts: 'Mâu thuẫn',
    not_found: 'Không còn thấy',
    decided: 'Đã xong',
    all: 'Tất cả',
  },
  search: 'Tìm theo tiêu đề',
  searchHint: 'Gõ có dấu hay không dấu đều được',
  clear: 'Xóa tìm kiếm',
  untitled: 'Bài chưa có tiêu đề',
  list: 'Các bài',
  noDate: 'chưa rõ ngày đăng',
  noClaims: 'không có nhận định',
  count: {
    proposed: '{count} chờ duyệt',
    accepted: '{count} đã chấp nhận',
    rejected: '{count} đã bác',
    suggestions: '{count} gợi ý',
    notFound: '{count} không còn thấy',
    unsure: '{count} chưa chắc',
    conflicts: '{count} mâu thuẫn',
  },
  processing: {
    waiting: 'chờ đọc',
    leased: 'đang đọc',
    done: 'đã đọc',
    failed: 'đọc hỏng',
  },
  loading: 'Đang tải…',
  more: 'Đang tải thêm…',
  empty: {
    open: {
      title: 'Hộp duyệt trống',
      body: 'Bài mới nhập và đã đọc xong sẽ nằm ở đây, cùng những nhận định mà lần đọc lại cho kết quả khác.',
    },
    suggestions: {
      title: 'Không có gợi ý nào',
      body: 'Khi máy đọc lại một bài và thấy giá trị khác với giá trị người đã quyết, nó chỉ gợi ý: giá trị của người vẫn đứng.',
    },
    conflicts: {
      title: 'Không bài nào tự mâu thuẫn',
      body: 'Bài nói hai điều không thể cùng đúng, như hai chức vụ cho một người, nằm ở đây cho đến khi mọi nhận định liên quan được quyết.',
    },
    not_found: {
      title: 'Không có nhận định nào mất dẫn chứng',
      body: 'Nhận định đã chấp nhận mà lần đọc mới không còn thấy sẽ hiện ở đây; chúng không tự biến mất.',
    },
    decided: {
      title: 'Chưa bài nào duyệt xong',
      body: 'Bài mà mọi nhận định đều đã được quyết sẽ chuyển sang đây.',
    },
    all: {
      title: 'Kho chưa có bài nào',
      body: 'Nhập trang đầu tiên: dán văn bản hoặc thả tệp .txt, .html vào màn hình Nhập bài.',
    },
    search: {
      title: 'Không thấy bài nào',
      body: 'Không tiêu đề nào khớp “{text}” trong mục này.',
    },
    toImport: 'Nhập bài',
    toAll: 'Xem tất cả',
  },
}
