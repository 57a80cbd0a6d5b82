import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const people = (text: string) => readTold(`${text}\n`).people

test.each([
  [
    'who came along with a delegation',
    'Từ ngày 16 đến 20/5, Đoàn đại biểu Đảng Nhân dân Campuchia do bà Lê Thị Hoa, Phó Chủ tịch Đảng, dẫn đầu đã thăm và làm việc tại Việt Nam. Cùng đi có các đồng chí: Trần Văn Nam, Ủy viên Trung ương Đảng; Phạm Thị Lan, Chánh Văn phòng.',
    ['Lê Thị Hoa guest', 'Trần Văn Nam attendee', 'Phạm Thị Lan attendee'],
  ],
  [
    'two and a spouse who is named',
    'Nhận lời mời của Chủ tịch nước Trần Văn Bình, Tổng thống Phần Lan Alexander Stubb và Phu nhân Suzanne Stubb sẽ thăm cấp Nhà nước Việt Nam từ ngày 25 đến 27/5.',
    ['Alexander Stubb guest', 'Suzanne Stubb guest'],
  ],
  [
    'hosts with a spouse',
    'Sáng 20/5, tại Phủ Chủ tịch, Chủ tịch nước Trần Văn Bình và Phu nhân Nguyễn Thị Minh chủ trì lễ đón Tổng thống Phần Lan Alexander Stubb.',
    ['Trần Văn Bình host', 'Nguyễn Thị Minh host', 'Alexander Stubb guest'],
  ],
  [
    'a list parted by semicolons',
    'Chiều 20/5, tại Hà Nội, ông Trần Văn Nam, Phó Chủ tịch UBND thành phố; ông Lê Minh Hoàng - Giám đốc Sở Ngoại vụ; bà Phạm Thị Lan, Giám đốc Sở Du lịch làm việc với ông Pierre Martin, Thị trưởng thành phố Lyon.',
    ['Trần Văn Nam attendee', 'Lê Minh Hoàng attendee', 'Phạm Thị Lan attendee', 'Pierre Martin attendee'],
  ],
  [
    'two delegations',
    'Sáng 20/5, đoàn đại biểu Bộ Ngoại giao do Bộ trưởng Trần Văn Nam dẫn đầu và đoàn đại biểu Bộ Công an do Bộ trưởng Lê Minh Hoàng làm trưởng đoàn đã đến Đại sứ quán Lào đặt vòng hoa.',
    ['Trần Văn Nam leader', 'Lê Minh Hoàng attendee'],
  ],
  [
    'who reports to a congress and whom it elects',
    'Sáng 20/5, tại Hà Nội, Hội Hữu nghị Việt Nam - Bulgaria tổ chức Đại hội lần thứ VII. Báo cáo nhiệm kỳ do Phó Chủ tịch Hội Nguyễn Văn Hải trình bày. Đại hội đã bầu ông Trần Quang Minh làm Chủ tịch Hội.',
    ['Nguyễn Văn Hải speaker', 'Trần Quang Minh attendee'],
  ],
  [
    'who sat elsewhere',
    'Tối 20/5, Thứ trưởng Ngoại giao Lê Thị Thu chủ trì cuộc họp trực tuyến với các cơ quan đại diện. Tại điểm cầu Hà Nội có Cục trưởng Trần Văn Nam. Tại điểm cầu London có Đại sứ Lê Minh Hoàng và Tham tán Phạm Thị Lan.',
    ['Lê Thị Thu chair', 'Trần Văn Nam attendee', 'Lê Minh Hoàng attendee', 'Phạm Thị Lan attendee'],
  ],
  [
    'a principal and his delegation',
    'Sáng 20/5, Chủ tịch Quốc hội Trần Văn Nam và Đoàn đại biểu cấp cao Quốc hội Việt Nam đã hội kiến Tổng thống Thổ Nhĩ Kỳ Recep Erdogan tại Ankara.',
    ['Trần Văn Nam attendee', 'Recep Erdogan attendee'],
  ],
  [
    'an audience',
    'Tối 20/5, tại Nhà hát Lớn, Phó Thủ tướng Trần Văn Nam; Đại sứ Nhật Bản Ito Naoki cùng hơn 500 khán giả dự đêm nhạc hữu nghị.',
    ['Trần Văn Nam attendee', 'Ito Naoki attendee'],
  ],
  [
    'who shares the chair',
    'Chiều 20/5, tại Hà Nội, Bộ trưởng Trần Văn Nam đồng chủ trì với Bộ trưởng Ngoại giao Bồ Đào Nha Paulo Rangel cuộc họp báo chung.',
    ['Trần Văn Nam chair', 'Paulo Rangel chair'],
  ],
])('%s', (_what, text, whole) => {
  expect(people(text)).toEqual(whole)
})

test.each([
  [
    'another clause of another host',
    'Sáng 20/5, tại Hà Nội, Thủ tướng Trần Văn Nam tiếp Bộ trưởng Quốc phòng Pháp Pierre Martin; Phó Thủ tướng Lê Minh Hoàng tiếp Đại sứ Pháp Olivier Brochet.',
    ['Trần Văn Nam host', 'Pierre Martin guest'],
  ],
  [
    'a colleague who looks on',
    'Sáng 20/5, tại Hà Nội, Thủ tướng Trần Văn Nam tiếp Bộ trưởng Quốc phòng Pháp Pierre Martin; Bộ trưởng Lê Minh Hoàng cùng dự.',
    ['Trần Văn Nam host', 'Pierre Martin guest'],
  ],
  [
    'a guest who is here for something else',
    'Sáng 20/5, tại Hà Nội, Thường trực Ban Bí thư Trần Văn Nam đã tiếp Đoàn đại biểu Đảng Lao động do ông Pierre Martin, Chủ tịch Đảng, làm Trưởng đoàn đang ở thăm và làm việc tại Việt Nam.',
    ['Trần Văn Nam host', 'Pierre Martin leader'],
  ],
])('none but those: %s', (_what, text, whole) => {
  expect(people(text)).toEqual(whole)
})
