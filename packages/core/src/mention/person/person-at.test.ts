import { expect, test } from 'vitest'
import { namesIn } from '../../../test/one-paragraph.ts'

const people = (text: string): string[] => namesIn('person', text)

test.each([
  ['Phạm Bình Minh', 'Phó Thủ tướng Phạm Bình Minh chủ trì buổi làm việc.'],
  ['Tô Lâm', 'Phát biểu tại đây, Tô Lâm nhấn mạnh vai trò của đối ngoại.'],
  ['Tập Cận Bình', 'Chủ tịch Trung Quốc Tập Cận Bình đến Hà Nội.'],
  ['Vương Nghị', 'đồng chí Vương Nghị phát biểu'],
  ['Giàng A Chu', 'ông Giàng A Chu trả lời cử tri'],
  ["Điểu K'Ré", "ông Điểu K'Ré dự phiên họp"],
  ['Y Thanh Hà Niê Kđăm', 'đồng chí Y Thanh Hà Niê Kđăm chủ trì'],
  ['Thích Thiện Nhơn', 'Hòa thượng Thích Thiện Nhơn chúc mừng'],
  ['Limber Cruz', 'Bộ trưởng Bộ Nông nghiệp Limber Cruz ra đón.'],
  ['Ursula von der Leyen', 'Chủ tịch Ủy ban châu Âu Ursula von der Leyen cho biết'],
  ['Mohammed bin Salman', 'Thái tử Mohammed bin Salman tiếp đoàn'],
  ['Antony J. Blinken', 'Ngoại trưởng Mỹ Antony J. Blinken thăm'],
  ['Thoong-lun Xi-xu-lít', 'đồng chí Thoong-lun Xi-xu-lít đến chào'],
  ['X.V.Mi-khai-lốp', 'ngài X.V.Mi-khai-lốp cảm ơn'],
  ['Hun Sen', 'Samdech Techo Hun Sen thăm'],
  ['Park Jin', 'Ngoại trưởng Hàn Quốc Park Jin nói'],
  ['Kishida Fumio', 'Thủ tướng Nhật Bản Kishida Fumio tới'],
  ["Damien O'Connor", "Bộ trưởng Nông nghiệp Damien O'Connor dự"],
  ['Ban Ki-moon', 'ông Ban Ki-moon chúc mừng'],
  ['Mohammed VI', 'Quốc vương Mohammed VI bổ nhiệm'],
  ['Fidel Castro Ruz', 'viếng lãnh tụ Cuba Fidel Castro Ruz'],
  ['Joe Biden', 'Tổng thống Mỹ Joe Biden phát biểu'],
  ['Lê Văn Sáu', 'Anh Lê Văn Sáu kể lại.'],
  ['Besnik Krasniqi', '"Thủ tướng" Kosovo Besnik Krasniqi tới Brussels.'],
  ['Milan Savić', 'Thị trưởng Milan Savić tiếp đoàn.'],
  ['Osaka Ren', 'ông Osaka Ren cảm ơn'],
  ['Ông Thị Sáu', 'Đại sứ Ông Thị Sáu trao tiền.'],
  ['Ông Văn Ba', 'Thứ trưởng Ông Văn Ba tiếp khách.'],
  ['Văn Ba', 'Cùng dự có ông Văn Ba.'],
  ['Omar al-Harbi', 'Đại sứ Omar al-Harbi trình Quốc thư.'],
  ['Abdel Fattah el-Sisi', 'Tổng thống Ai Cập Abdel Fattah el-Sisi thăm Nga.'],
  ['Nura binti Salleh', "Ngoại trưởng Malaysia Dato' Nura binti Salleh tới."],
  ['Hamzah Yusof', 'Bộ trưởng Quốc phòng Datuk Seri Hamzah Yusof dự.'],
  ['Lê Thị Hồng Gấm Anh', 'bà Lê Thị Hồng Gấm Anh, Vụ trưởng, phát biểu'],
  ['Lê Thị Hồng Vân', 'bà Lê Thị Hồng Vân Chủ tịch Hội'],
  ['Lê Thị Thanh Hải', 'bà Lê Thị Thanh Hải dự'],
])('%s', (name, phrase) => {
  expect(people(phrase)).toEqual([name])
})

test.each([
  ['a storm', 'Siêu bão Haiyan gây thiệt hại nặng nề.'],
  ['a rig', 'Vụ giàn khoan Hải Dương 981 làm quan hệ căng thẳng.'],
  ['a two-syllable word', 'Phó Thủ tướng Chính phủ dự lễ.'],
  ['a province', 'Thủ tướng thăm Hà Giang, Cao Bằng và Lào Cai.'],
  ['a body named for somebody', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tổ chức lễ ra quân.'],
  ['a delegation', 'Đoàn Trưởng Cơ quan đại diện Việt Nam ở nước ngoài đến chào.'],
  ['a picture credit', 'Hai bên ký biên bản (Ảnh: Nguyễn Hồng Hà/TTXVN).'],
  ['a street', 'Khách đi dọc đường Nguyễn Huệ.'],
  ['a street after a number', 'Lễ viếng tại nhà số 5, Trần Thánh Tông, Hà Nội.'],
  ['a lunar year', 'Kiều bào đón Tết Nhâm Thìn, mừng Xuân Giáp Tý.'],
  ['a delegation of a country', 'Đoàn Ấn Độ do một thứ trưởng dẫn đầu; Đoàn Lào do tỉnh trưởng dẫn đầu.'],
  ['what an award is called after', 'Trao Huân chương Hồ Chí Minh và Giải thưởng Tôn Đức Thắng.'],
  ['one of a people', 'Hội gặp gỡ các doanh nhân Thái và một chuyên gia Nhật.'],
  ['a road', 'Đường Trường Sơn là huyền thoại.'],
  ['a ship', 'tàu hộ vệ tên lửa 018 Trần Hưng Đạo'],
  ['an oil field', 'khai thác mỏ dầu Bạch Hổ'],
  ['a newspaper', 'Theo tờ Sydney Morning Herald, thỏa thuận đã đạt được.'],
  ['the next sentence run on', 'Thưa ông Nếu có thể thì sao? Thưa Bộ trưởng Tôi muốn hỏi.'],
  ["a country's short name", 'Tổng thống tặng quà cho Thủ tướng Ấn'],
  ['a hospital cut short', 'Theo Giám đốc BV. Ngoài ra còn nhiều việc.'],
  ['a company', 'Chủ tịch AmCham Hà Nội phát biểu.'],
])('%s is nobody', (_what, phrase) => {
  expect(people(phrase)).toEqual([])
})

test('names in a list need no form of address of their own', () => {
  expect(people('có các ông: Sun-thon Xay-nha-chắc, Khăm-bay Đăm-lắt và Chư Lơn Her.')).toEqual([
    'Sun-thon Xay-nha-chắc',
    'Khăm-bay Đăm-lắt',
    'Chư Lơn Her',
  ])
})

test.each(['tại Lào', 'tại buổi lễ', 'ở Pháp', 'của Hội', 'và đoàn'])(
  'a name may end in what begins a body: Phạm Văn Nam %s',
  (rest) => {
    expect(namesIn('person', `Chiều qua, ông Phạm Văn Nam ${rest} phát biểu.`)).toEqual(['Phạm Văn Nam'])
  },
)
