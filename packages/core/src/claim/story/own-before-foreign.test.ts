import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const OPENING =
  'Bên lề hội nghị, Chủ tịch Quốc hội gặp lãnh đạo các nước\n\n' +
  'Ngày 20/5, tại Jakarta, Chủ tịch Quốc hội Trần Văn Bình đã tiếp Chủ tịch Quốc hội Hàn Quốc Kim Jin-pyo.\n\n'

test('an office alone is our own holder’s where a foreigner who was named last holds one too', () => {
  const { said } = readTold(
    `${OPENING}Gặp Phó Chủ tịch Thượng viện Pháp Pierre Martin, Chủ tịch Quốc hội cảm ơn Pháp đã hỗ trợ nghiên cứu.\n`,
  )
  expect(said).toEqual(['Trần Văn Bình: Pháp đã hỗ trợ'])
})

test('in a paragraph about the foreigner it is his', () => {
  const { said } = readTold(
    `${OPENING}Chủ tịch Quốc hội Hàn Quốc Kim Jin-pyo khẳng định coi trọng Việt Nam. Chủ tịch Quốc hội cho biết hai bên sẽ mở đường bay.\n`,
  )
  expect(said).toEqual(['Kim Jin-pyo: coi trọng Việt Nam.', 'Kim Jin-pyo: hai bên sẽ mở'])
})

test('nobody whom the opening clause names is meant by the office after it', () => {
  const { said } = readTold(
    'Sáng 20/5, tại Hà Nội, Bộ trưởng Trần Văn Bình có các cuộc tiếp.\n\nTiếp Bộ trưởng Tư pháp Lào Khamla Vong, Bộ trưởng đề nghị hai bên mở rộng đào tạo.\n',
  )
  expect(said).toEqual(['Trần Văn Bình: hai bên mở rộng'])
})
