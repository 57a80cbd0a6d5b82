import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const SPOKESPERSON = 'Người phát ngôn Bộ Ngoại giao Lê Thu Hà'

test.each([
  `Chiều 20/5, tại họp báo thường kỳ, trả lời câu hỏi của phóng viên, ${SPOKESPERSON} nêu rõ Việt Nam có đầy đủ cơ sở pháp lý.`,
  `${SPOKESPERSON} nói Việt Nam kiên quyết phản đối.\nTại họp báo thường kỳ chiều 20/5, nhiều phóng viên hỏi về vụ tàu cá.\n`,
  `Chiều 20/5, Bộ Ngoại giao tổ chức họp báo thường kỳ. Tại họp báo, ${SPOKESPERSON} cho biết Việt Nam hết sức quan ngại.`,
  `Tại cuộc họp báo chiều 20/5, ${SPOKESPERSON} khẳng định lập trường nhất quán của Việt Nam.`,
])('who speaks at a briefing is its speaker: %s', (text) => {
  expect(readTold(text).people).toEqual(['Lê Thu Hà speaker'])
})

test('all who spoke there did, and nobody who wrote on another day', () => {
  const { people, events } = readTold(
    [
      'Việt Nam lên tiếng về vụ tàu cá bị tấn công',
      `Tại họp báo thường kỳ chiều 20/5, ${SPOKESPERSON} nêu rõ lập trường của Việt Nam.`,
      'Cũng tại họp báo, Phó Vụ trưởng Vụ Thông tin Báo chí Đoàn Quang Minh thông báo Hội nghị sẽ khai mạc ngày 3/6.',
      'Trước đó, ngày 18/5, Chủ tịch Hội Nghề cá Việt Nam Nguyễn Văn Tư khẳng định ngư dân sẽ bám biển.',
    ].join('\n\n'),
  )
  expect(people.toSorted()).toEqual(['Lê Thu Hà speaker', 'Đoàn Quang Minh speaker'])
  expect(events[0]).toMatch(/^statement reported/u)
})

test('two who speak to one another have met, where no briefing is told', () => {
  const { events } = readTold(
    'Bộ trưởng Công Thương Lê Văn Nam đề nghị Peru mở cửa thị trường.\n\nĐại sứ Peru Patricia Raez cho biết hai bên sẽ sớm họp.\n',
  )
  expect(events[0]).toMatch(/^meeting/u)
})
