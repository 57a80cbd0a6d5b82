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
