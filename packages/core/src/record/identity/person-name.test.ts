import { expect, test } from 'vitest'
import { personName } from './person-name.ts'

test.each(['Jan Lipavský', 'Vê-rô-ni-ca Ma-ca-mô', 'Frano Matušić', 'Bun-nhăng Vo-la-chít'])(
  'no Vietnamese is called %s',
  (name) => expect(personName(name).foreign).toBe(true),
)

test.each([
  'Nguyễn Phú Trọng',
  'Hầu A Lềnh',
  'Y Thanh Hà Niê Kđăm',
  'Ksor Phước',
  'Giàng Páo Mỷ',
  'K’Sor Nham',
  'Tòng Thị Phóng'.normalize('NFD'),
  'Vương Nghị',
])('%s may be Vietnamese by the name', (name) => expect(personName(name).foreign).toBe(false))
