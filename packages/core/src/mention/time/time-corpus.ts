/** What each phrase states, by value: EDTF with unknown parts as X. A phrase stands in a sentence of its own in the tests. */
export const STATED: readonly (readonly [string, readonly string[]])[] = [
  [
    'XXXX-02-25',
    [
      'Ngày 25/2, lễ ký diễn ra.',
      'Chiều 25-2, hai bên hội đàm.',
      'Sáng ngày 25/02, đoàn lên đường.',
      'Rạng sáng 25.2, máy bay hạ cánh.',
      'Lúc 14h30 ngày 25/2, buổi lễ bắt đầu.',
      'Thứ Năm (25/2), hội nghị khai mạc.',
      'Vào ngày 25 tháng 2, hai nước ký kết.',
      'Đúng 22 giờ 15 phút đêm 25/2, chuyên cơ cất cánh.',
      'Buổi tiếp (25/2) diễn ra ngắn gọn.',
      'Hôm nay, 25/2, Quốc hội họp.',
      'Chiều nay (25/2), hai bên gặp nhau.',
      'Hội nghị họp trước 25/2.',
      'Ngày 25 / 2, đoàn về nước.',
    ],
  ],
  [
    '2016-02-25',
    [
      'Ngày 25/2/2016, hai cơ quan ký quy chế.',
      'Sáng 25-2-2016, lễ trao tặng diễn ra.',
      'Ngày 25 tháng 2 năm 2016, hai bên ký.',
      'Ngày 25.2.2016 là mốc quan trọng.',
      'Thứ Năm, ngày 25 tháng 02 năm 2016, hội thảo khai mạc.',
      'Văn bản ký 25/2/2016 có hiệu lực.',
      'Ngày 25/2 năm 2016, hai nước nâng cấp quan hệ.',
    ],
  ],
  [
    '2023-03-05/2023-03-07',
    [
      'Chuyến thăm diễn ra từ ngày 5 đến 7/3/2023.',
      'Hội nghị họp từ 5-7/3/2023.',
      'Đoàn làm việc từ ngày 5/3 đến ngày 7/3/2023.',
      'Từ ngày 5 đến ngày 7 tháng 3 năm 2023, đoàn thăm Huế.',
      'Trong ba ngày 5, 6 và 7/3/2023, hội nghị thảo luận.',
      'Từ 5/3/2023 đến 7/3/2023, triển lãm mở cửa.',
    ],
  ],
  [
    'XXXX-11-24/XXXX-11-26',
    [
      'Chuyến thăm từ ngày 24 đến 26-11 theo lời mời.',
      'Thăm chính thức, 24 đến 26-11.',
      'Hội nghị họp 24-26/11 tại Hà Nội.',
      'Trong các ngày 24, 25 và 26/11, ủy ban làm việc.',
    ],
  ],
  ['XXXX-01-30/XXXX-02-02', ['Từ ngày 30/1 đến 2/2, ông thăm Lào.', 'Đoàn ở lại từ 30-1 đến ngày 2-2.']],
  ['XXXX-10-25/XXXX-10-26', ['Lễ ký vào ngày 25 và 26/10 tại Hà Nội.', 'Hai ngày 25-26/10, diễn đàn họp.']],
  [
    '2014-05',
    ['Ông nhậm chức tháng 5-2014.', 'Từ tháng 5/2014, dự án khởi động.', 'Tháng 5 năm 2014, bà về nước.'],
  ],
  [
    'XXXX-09',
    [
      'Hai bên gặp nhau hồi tháng 9 vừa qua.',
      'Cuối tháng 9, đoàn lên đường.',
      'Trong tháng Chín, hai nước họp.',
    ],
  ],
  ['2022-08/2022-10', ['Chiến dịch kéo dài từ tháng 8 đến tháng 10/2022.']],
  [
    '2013',
    [
      'Năm 2013, kim ngạch tăng mạnh.',
      'Cuối năm 2013, hai bên ký kết.',
      'Ngay từ đầu năm 2013, dự án đã xong.',
      'Trong năm 2013, nhiều đoàn qua lại.',
    ],
  ],
  [
    '2021/2026',
    [
      'Giai đoạn 2021-2026 là then chốt.',
      'Quốc hội nhiệm kỳ 2021 - 2026 họp.',
      'Từ năm 2021 đến năm 2026, hai nước mở rộng.',
    ],
  ],
  [
    '2011/..',
    ['Từ năm 2011 đến nay, hai nước trao đổi học bổng.', 'Kể từ 2011 trở lại đây, quan hệ phát triển.'],
  ],
  [
    '199X',
    [
      'Những năm 1990, quan hệ nối lại.',
      'Vào thập niên 90, hai nước bình thường hóa.',
      'Thập kỷ 1990 nhiều biến động.',
    ],
  ],
  ['19XX', ['Thế kỷ XX chứng kiến nhiều đổi thay.', 'Đầu thế kỷ 20, phong trào lan rộng.']],
  ['2023-33', ['Quý I/2023, kim ngạch tăng.', 'Trong quý 1 năm 2023, hai nước họp.']],
  ['2023-40', ['6 tháng đầu năm 2023, thương mại phục hồi.', 'Nửa đầu năm 2023, đầu tư tăng.']],
  ['XXXX-XX-28', ['Lễ ký sẽ diễn ra ngày 28.', 'Sáng 28, tại Bắc Kinh, hai bên họp.']],
]

/** Sentences that give no date, or none of that kind. */
export const UNDATED: readonly string[] = [
  'Hai bên họp lần thứ hai tại Huế.',
  'Người thứ ba phát biểu là đại biểu Lào.',
  'Ngày thứ hai của chuyến thăm diễn ra sôi nổi.',
  'Phó Thủ tướng Phạm Bình Minh chủ trì.',
  'Đội chủ nhà thắng 3-1 trên sân khách.',
  'Căn cứ Thông báo số 36/TB của ban tổ chức.',
  'Theo Nghị định 15/2021/NĐ-CP của Chính phủ.',
  'Quyết định số 12/3-QĐ được ban hành.',
  'Có 184/193 quốc gia thành viên tán thành.',
  'Nghị quyết cần 2/3 thành viên bỏ phiếu thuận.',
  'Hai bên huy động tối đa nguồn lực sáng tạo.',
  'Năm nước thành viên thường trực bỏ phiếu.',
  'Kim ngạch đạt 5-6 tỷ USD.',
  'Quá trình kéo dài trong hai ngày.',
  'Trong 6 tháng 5 đoàn đã sang thăm.',
  'Ông giữ chức 5 năm.',
  'Nghị quyết 22 của Bộ Chính trị được quán triệt.',
  'Tỷ lệ là 1/2 tổng số phiếu.',
  'Máy bay HD 981 hạ cánh.',
  'Giá trị 100.000 USD.',
  'Ông nói ba năm tới là quãng nước rút.',
  'Trong hai tháng tới, đoàn sẽ sang.',
  'Công việc của vài tuần tới rất nặng nề.',
]
