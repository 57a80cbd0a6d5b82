import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { defineComponent, h } from 'vue'
import { i18n } from '../i18n/i18n.ts'
import { useRecordName } from './record-name.ts'

function nameOf(type: 'event' | 'document', name: string): string {
  const Screen = defineComponent(() => {
    const recordName = useRecordName()
    return () => h('p', recordName({ type, name }))
  })
  return mount(Screen, { global: { plugins: [i18n] } }).text()
}

test.each([
  ['award 2016-02-25: Hoàng Bình Quân', 'Trao tặng, 25 tháng 2, 2016: Hoàng Bình Quân'],
  ['phone_call: Joe Biden', 'Điện đàm: Joe Biden'],
  ['visit XXXX-03:', 'Chuyến thăm, tháng 3, không rõ năm'],
  ['Lễ ký: Quy chế phối hợp', 'Lễ ký: Quy chế phối hợp'],
])('an event called %s', (name, words) => {
  expect(nameOf('event', name)).toBe(words)
})

test('other records keep their names', () => {
  expect(nameOf('document', 'award 2016: x')).toBe('award 2016: x')
})
