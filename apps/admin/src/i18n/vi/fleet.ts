export const fleet = {
  title: 'Vận hành',
  lead: 'Máy nào đang đọc gì, nhanh chậm ra sao, chỗ nào cần tay người.',
  updated: 'Tự cập nhật mỗi 3 giây.',
  look: 'Xem lại số liệu ngay',
  board: 'Mở bảng hàng đợi',
  old: 'Chưa hỏi lại được máy chủ. Số liệu dưới đây là của {time}.',
  signs: 'Chỗ cần để ý',
  well: 'Mọi con số đều trong ngưỡng. Không có gì phải làm.',
  level: { bad: 'Hỏng', look: 'Nên xem' },
  beyond: 'Ngoài ngưỡng',
  nothing: 'không có',
  notTold: 'không hỏi được',
  away: 'không trả lời',
  answers: '{count} ms',
  of: '{part} / {whole}',
  outbox: '{count}, cũ nhất {time}',
  waitingAndRead: '{waiting} chờ, {leased} đang đọc',
  tables: '{size}, {dead} dòng chết',
  sign: {
    noWorker: {
      says: 'Không có máy đọc nào đang chạy.',
      do: 'Bài vẫn được giữ và sẽ được đọc khi có máy. Khởi động lại một tiến trình worker; xem nhật ký của nó nếu nó tự tắt.',
    },
    workerSilent: {
      says: 'Máy đọc {about} mất liên lạc.',
      do: 'Việc nó cầm dở tự sang máy khác sau 30 giây. Xem máy ấy còn chạy không, rồi khởi động lại.',
    },
    workerMemory: {
      says: 'Máy đọc {about} dùng hơn 900 MB bộ nhớ.',
      do: 'Nếu cứ tăng mãi thì cho nó dừng bằng SIGTERM và khởi động lại: việc dở được trả về hàng đợi.',
    },
    longReading: {
      says: 'Một bài đọc hơn một phút chưa xong: {about}',
      do: 'Quá giờ thì bài bị bỏ dở và được thử lại, rồi để riêng kèm lỗi. Nếu nhiều bài cùng chậm thì máy đang quá tải.',
    },
    longWait: {
      says: 'Có bài chờ hơn 30 giây dù không đợt nào đang chạy.',
      do: 'Bài mới lẽ ra được đọc trong 2 giây. Xem máy đọc có chạy không, hàng đợi có trả lời không; đang nhập nhiều bài một lúc thì cứ để nó chạy hết.',
    },
    outboxAge: {
      says: 'Hàng đợi không nhận việc: có việc nằm trong hộp gửi hơn 20 giây.',
      do: 'Xem Redis còn chỗ và còn chạy không, có máy đọc nào chạy không. Không việc nào mất: chúng nằm trong Postgres.',
    },
    queuePaused: {
      says: 'Hàng đợi {about} bị tạm dừng bằng tay: không việc nào được giao.',
      do: 'Mở bảng hàng đợi và cho chạy tiếp. Muốn dừng một đợt thì tạm dừng ở trang của đợt: lệnh ấy nằm trong Postgres, xóa hàng đợi cũng không mất.',
    },
    queueAway: {
      says: 'Hàng đợi không trả lời.',
      do: 'Khởi động lại Redis (hoặc xem Postgres nếu hàng đợi nằm ở đó). Việc chờ trong hộp gửi và tự đi tiếp.',
    },
    redisPolicy: {
      says: 'Redis được phép vứt bớt khóa khi đầy bộ nhớ.',
      do: 'Đặt maxmemory-policy thành noeviction: Redis phải từ chối chứ không được quên.',
    },
    redisEvicted: {
      says: 'Redis đã vứt khóa vì thiếu bộ nhớ.',
      do: 'Đặt noeviction và cho thêm bộ nhớ. Việc bị vứt được giao lại từ Postgres trong 20 giây.',
    },
    redisFull: {
      says: 'Redis dùng hơn ba phần tư bộ nhớ được phép.',
      do: 'Một đợt chỉ cần 1–2 MB. Xem ai khác đang dùng Redis này, hoặc tăng maxmemory.',
    },
    longTransaction: {
      says: 'Có giao dịch mở quá 15 giây trong cơ sở dữ liệu.',
      do: 'Nó giữ dòng của người khác. Giao dịch bỏ không tự bị ngắt sau 15 giây; nếu còn mãi thì tìm trong pg_stat_activity.',
    },
    connections: {
      says: 'Hơn bốn phần năm số kết nối của Postgres đã dùng.',
      do: 'Bớt DATABASE_CONNECTIONS của từng tiến trình, hoặc tăng max_connections.',
    },
    locks: {
      says: 'Từ 5 truy vấn trở lên đang chờ khóa.',
      do: 'Thoáng qua thì bình thường. Kéo dài thì xem giao dịch nào mở lâu nhất.',
    },
    databaseSlow: {
      says: 'Postgres trả lời chậm hơn một phần tư giây.',
      do: 'Xem máy có quá tải không, đĩa có đầy không. Hạ nhịp các đợt đang chạy để người duyệt không phải chờ.',
    },
    deadRows: {
      says: 'Bảng {about} có hơn một phần năm là dòng chết.',
      do: 'Autovacuum không theo kịp. Xem có giao dịch mở lâu không; nếu không, chạy vacuum cho bảng ấy.',
    },
  },
  pace: {
    title: 'Số bài mỗi phút, một giờ qua',
    hour: 'Một giờ qua: {count} bài, nhiều nhất {most} bài một phút',
    lastMinute: 'bài trong phút vừa rồi',
    now: 'lúc này {rate} bài/giây',
    minute: '{time}: {count} bài',
    from: 'một giờ trước',
    to: 'bây giờ',
    means:
      'Bài đã đọc xong, kể cả bài để riêng vì lỗi. Bằng không khi không có gì chờ là chuyện thường; bằng không khi có bài chờ thì xem máy đọc.',
  },
  worker: {
    title: 'Máy đọc',
    means:
      'Mỗi ô là một luồng, ô đặc là đang đọc. Máy mới hiện ra sau hai giây; máy im quá 10 giây coi như mất.',
    gone: 'mất liên lạc, báo về lần cuối {time}',
    threads: '{busy}/{threads} luồng',
    memory: '{size} bộ nhớ',
    pace: '{rate} bài/giây',
    articles: '{count} bài từ lúc chạy',
    up: 'đã chạy {time}',
    reader: 'bộ đọc {version}',
    idle: 'Đang rảnh.',
    campaign: 'đợt {id}',
    for: 'đã {time}',
  },
  queue: 'Hàng đợi ({backend})',
  number: {
    oldest: {
      name: 'Bài chờ lâu nhất',
      means: 'Bài mới được đọc trong 2 giây. Có đợt đang chạy thì bài của đợt chờ lâu là thường.',
    },
    articles: {
      name: 'Bài',
      means: 'Chờ máy đọc, và máy đang cầm. Bài mới và bài người cần luôn đi trước bài của đợt.',
    },
    failed: {
      name: 'Bài để riêng vì lỗi',
      means: 'Thử lại ở màn hình Hàng đợi; lỗi của một đợt được xếp theo loại ở trang của đợt.',
    },
    outbox: {
      name: 'Hộp gửi',
      means: 'Việc đã ghi trong Postgres mà hàng đợi chưa nhận. Quá 20 giây là hàng đợi không nhận việc.',
    },
    answer: { name: 'Trả lời trong', means: 'Hàng đợi vắng thì việc đợi trong hộp gửi, không mất gì.' },
    redisMemory: {
      name: 'Bộ nhớ Redis',
      means: 'Đợt lớn mấy cũng chỉ 1–2 MB. Nên dưới ba phần tư mức cho phép.',
    },
    redisPolicy: { name: 'Khi đầy bộ nhớ', means: 'Phải là noeviction: từ chối chứ không quên.' },
    redisEvicted: { name: 'Khóa đã vứt', means: 'Phải bằng 0.' },
    queueTables: {
      name: 'Bảng của hàng đợi',
      means: 'Hàng đợi nằm trong Postgres, có thể xóa sạch: nó được dựng lại trong vài giây.',
    },
    size: { name: 'Cỡ cơ sở dữ liệu', means: 'Mỗi bài chừng 60 KB. Đĩa nên còn trống ít nhất một phần ba.' },
    connections: { name: 'Kết nối', means: 'Của cả máy chủ. Nên dưới bốn phần năm.' },
    transaction: { name: 'Giao dịch mở lâu nhất', means: 'Nên dưới 15 giây: nó giữ dòng và ngăn dọn dẹp.' },
    locks: { name: 'Truy vấn chờ khóa', means: 'Thoáng qua thì bình thường, từ 5 trở lên thì nên xem.' },
    databaseAnswer: {
      name: 'Trả lời trong',
      means: 'Nên dưới một phần tư giây: người duyệt cũng chờ chừng ấy.',
    },
    dead: { name: 'Dòng chết', means: 'Dòng đã sửa hay xóa mà chưa dọn, trên cả cơ sở dữ liệu.' },
  },
  jobs: 'Việc trong hàng đợi',
  jobsMean: 'Mỗi việc là nhiều bài. Hàng đợi chỉ giao việc; xóa sạch nó lúc nào cũng được.',
  job: { 'read-articles': 'Bài mới và bài người cần', 'read-campaign': 'Đợt xử lý lại' },
  jobState: { waiting: 'Chờ', active: 'Đang làm', delayed: 'Hẹn lại', failed: 'Hỏng' },
  table: {
    title: 'Bảng nhiều dòng chết nhất',
    rows: 'Dòng',
    dead: 'Dòng chết',
    size: 'Cỡ',
    vacuumed: 'Dọn lần cuối',
    never: 'chưa lần nào',
    means:
      'Postgres tự dọn (autovacuum). Quá một phần năm là dòng chết, và hơn 10.000 dòng, thì nó không theo kịp.',
  },
}
