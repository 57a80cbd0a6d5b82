import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const LEAD = 'Nhân dịp Quốc khánh Lào, Đại sứ Việt Nam tại Lào Nguyễn Bá Hùng đã trả lời phỏng vấn báo chí.'
const said = (lines: readonly string[], gap = '\n\n') =>
  readTold(`Nhìn lại một năm hợp tác\n\n${[LEAD, ...lines].join(gap)}\n`).said

test.each(['\n\n', '\n'])(
  'what is asked was said by nobody, what is answered by whom the label names (%j)',
  (gap) => {
    expect(
      said(
        [
          'PV: Xin Đại sứ cho biết ý nghĩa của chuyến thăm?',
          'Đại sứ Nguyễn Bá Hùng: Chuyến thăm có ý nghĩa rất quan trọng với hai nước.',
          'PV: Đại sứ đánh giá thế nào về hợp tác kinh tế?',
          'Đại sứ Nguyễn Bá Hùng: Kim ngạch năm nay tăng 15%. Hai bên rất hài lòng.',
          'PV: Xin trân trọng cảm ơn Đại sứ!',
        ],
        gap,
      ),
    ).toEqual(['Nguyễn Bá Hùng: Chuyến thăm có ý', 'Nguyễn Bá Hùng: Kim ngạch năm nay'])
  },
)

test('labels on lines of their own, answers behind dashes, first person further down', () => {
  expect(
    said([
      'Phóng viên:',
      '- Xin Đại sứ cho biết ý nghĩa của chuyến thăm?',
      'Đại sứ Nguyễn Bá Hùng:',
      '- Đây là chuyến thăm đầu tiên sau mười lăm năm.',
      'Kim ngạch hai chiều cũng tăng nhanh trong giai đoạn ấy.',
      'Tôi tin rằng chuyến thăm sẽ mở ra giai đoạn mới.',
    ]),
  ).toEqual(['Nguyễn Bá Hùng: Đây là chuyến thăm', 'Nguyễn Bá Hùng: chuyến thăm sẽ mở'])
})

test.each([
  [
    'questions without labels',
    'Quan hệ hai nước hiện ra sao, thưa Đại sứ?',
    'Quan hệ đang ở giai đoạn tốt nhất.',
  ],
  ['asterisk and dash', '* Đại sứ có kỳ vọng gì?', '- Quan hệ đang ở giai đoạn tốt nhất.'],
  ['question and answer', 'Hỏi: Đại sứ có kỳ vọng gì?', 'Đáp: Quan hệ đang ở giai đoạn tốt nhất.'],
  ['initials', 'PV: Đại sứ có kỳ vọng gì?', 'NBH: Quan hệ đang ở giai đoạn tốt nhất.'],
  ['an outlet asks', 'VOV: Đại sứ có kỳ vọng gì?', 'Quan hệ đang ở giai đoạn tốt nhất.'],
])('%s', (_, question, answer) => {
  expect(
    said([question, answer, 'Còn trong lĩnh vực giáo dục thì sao?', '- Mỗi năm có một nghìn suất học bổng.']),
  ).toEqual(['Nguyễn Bá Hùng: Quan hệ đang ở', 'Nguyễn Bá Hùng: Mỗi năm có một'])
})

test('two guests', () => {
  expect(
    said([
      'Phóng viên: Hai vị nhìn nhận ra sao về cơ chế này?',
      'Đại sứ Nguyễn Bá Hùng: Cơ chế hiện nay cần linh hoạt hơn.',
      'Giáo sư Carl Thayer: Tôi đồng ý và cho rằng ASEAN phải giữ vai trò trung tâm.',
      'Người dẫn chương trình: Xin cảm ơn hai vị khách mời.',
    ]),
  ).toEqual(['Nguyễn Bá Hùng: Cơ chế hiện nay', 'Carl Thayer: Tôi đồng ý và'])
})

test('what somebody else said within an answer is his', () => {
  expect(
    said([
      'PV: Bước tiếp theo là gì, thưa Đại sứ?',
      '- Tuần trước, Bộ trưởng Giao thông Lào Ngampasong Muongmany nói rằng phía bạn sẽ sớm chọn nhà thầu.',
    ]),
  ).toEqual(['Nguyễn Bá Hùng: Tuần trước, Bộ trưởng', 'Ngampasong Muongmany: phía bạn sẽ sớm'])
})

test.each([
  'Liệu hai bên có kịp hoàn thành?',
  'Chương trình gồm hai phần: lễ khai mạc và phần biểu diễn.',
  'Tôi yêu Hà Nội là tên cuốn sách mới ra mắt.',
])('a report in which nobody is asked: %s', (sentence) => {
  expect(said([sentence, 'Công trình sẽ khánh thành trong năm tới.'])).toEqual([])
})

test('what the editors say below the last answer is no answer', () => {
  expect(
    said([
      'PV: Xin Đại sứ cho biết ý nghĩa của chuyến thăm?',
      'Đại sứ Nguyễn Bá Hùng: Chuyến thăm có ý nghĩa rất quan trọng với hai nước.',
      'PV: Xin trân trọng cảm ơn Đại sứ!',
      '* Tiêu đề do tòa soạn đặt.',
    ]),
  ).toEqual(['Nguyễn Bá Hùng: Chuyến thăm có ý'])
})

test.each([
  '* Bài viết thể hiện quan điểm riêng của tác giả.',
  '* Tít do Tòa soạn đặt.',
  '(*) Chú thích: ABAC là Hội đồng Tư vấn Kinh doanh.',
])('what stands below an interview is no answer: %s', (note) => {
  expect(
    said([
      'PV: Xin Đại sứ cho biết ý nghĩa của chuyến thăm?',
      'Đại sứ Nguyễn Bá Hùng: Chuyến thăm có ý nghĩa rất quan trọng.',
      'PV: Đại sứ đánh giá thế nào về hợp tác kinh tế?',
      'Đại sứ Nguyễn Bá Hùng: Kim ngạch năm nay tăng 15%.',
      note,
    ]),
  ).toHaveLength(2)
})
