import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('an award told from the giver and from the receiver is one', () => {
  const told = readTold(
    'Tổng thống Peru trao huân chương cho Đại sứ Việt Nam\n\n' +
      'Tổng thống Peru Dina Boluarte trao Huân chương Mặt trời. Ảnh: TTXVN\n\n' +
      'Ngày 20/5, tại Lima, Đại sứ Việt Nam tại Peru Lê Thị Hoa đã được Tổng thống Peru Dina Boluarte trao tặng Huân chương Mặt trời.\n',
  )
  expect(told.events).toEqual(['award reported 2024-05-20 @Lima'])
  expect(told.people.toSorted()).toEqual(['Dina Boluarte giver', 'Lê Thị Hoa recipient'])
})

test('who gives in the name of somebody gives', () => {
  const told = readTold(
    'Ngày 20/5, tại Hà Nội, Thứ trưởng Bộ Ngoại giao Đỗ Văn Thành đã thay mặt Chủ tịch nước Trần Văn Bình trao tặng Huân chương Hữu nghị cho Đại sứ Peru tại Việt Nam Patricia Raez.\n',
  )
  expect(told.people).toEqual(['Đỗ Văn Thành giver', 'Patricia Raez recipient'])
})

test('empowered by another before naming oneself', () => {
  const told = readTold(
    'Việt Nam trao huân chương cho Đại sứ Peru\n\n' +
      'Ngày 20/5, tại Hà Nội, thừa ủy quyền Chủ tịch nước, Bộ trưởng Ngoại giao Lê Văn Minh tiếp và trao Huân chương Hữu nghị tặng Đại sứ Peru tại Việt Nam Patricia Raez.\n',
  )
  expect(told.people.toSorted()).toEqual(['Lê Văn Minh giver', 'Patricia Raez recipient'])
})

test('two awards to two in one breath are two events', () => {
  const { events, people, objects } = readTold(
    'Ngày 20/5, tại Hà Nội, Bộ trưởng Lê Văn Minh trao Huân chương Hữu nghị tặng ông Pierre Martin và Huy chương Hữu nghị tặng bà Anne Dupont.\n',
  )
  expect(events).toEqual(['award reported 2024-05-20 @Hà Nội', 'award reported 2024-05-20 @Hà Nội'])
  expect(people).toEqual(['Lê Văn Minh giver', 'Pierre Martin recipient'])
  expect(objects).toEqual(['Huân chương Hữu nghị'])
})

test('two awards to one are one event', () => {
  const { events } = readTold(
    'Ngày 20/5, tại Hà Nội, Bộ trưởng Lê Văn Minh trao Huân chương Hữu nghị và Huy chương Hữu nghị tặng ông Pierre Martin.\n',
  )
  expect(events).toEqual(['award reported 2024-05-20 @Hà Nội'])
})
