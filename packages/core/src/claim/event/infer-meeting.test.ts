import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('two who speak in a report with a headline, and of no meeting, have not met', () => {
  const told = readTold(
    'Phản ứng quốc tế về thỏa thuận ngừng bắn\n\n' +
      'Tổng thống Nga Ivan Petrov hoan nghênh thỏa thuận ngừng bắn vừa đạt được.\n\n' +
      'Thủ tướng Ấn Độ Ravi Sharma cho rằng các bên cần kiềm chế.\n',
  )
  expect(told.events.map((event) => event.split(' ')[0])).toEqual(['statement'])
})

test('two who hold office in the same country have not met by speaking', () => {
  const told = readTold(
    'Nga lên tiếng về đàm phán\n\n' +
      'Tổng thống Nga Ivan Petrov cho rằng hai bên cần kiềm chế.\n\n' +
      'Ngoại trưởng Nga Oleg Orlov nhấn mạnh đàm phán còn nhiều khó khăn.\n',
  )
  expect(told.events.map((event) => event.split(' ')[0])).toEqual(['statement'])
})
