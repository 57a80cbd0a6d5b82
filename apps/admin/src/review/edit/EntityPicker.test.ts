import type { EntityRef } from '@trucot/core/review/portable-claim'
import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { i18n } from '../../i18n/i18n.ts'
import EntityPicker from './EntityPicker.vue'
import { entityChoices } from './entity-choices.ts'

const choices = entityChoices([
  { id: 'e1', type: 'person', name: 'Phạm Bình Minh', aliases: [], mentions: [{ start: 5, end: 19 }] },
  { id: 'e2', type: 'person', name: 'Hoàng Bình Quân', aliases: [], mentions: [{ start: 30, end: 45 }] },
  { id: 'e3', type: 'place', name: 'Quảng Bình', aliases: [], mentions: [{ start: 50, end: 60 }] },
])

function picker(modelValue: EntityRef | null = null) {
  return mount(EntityPicker, {
    props: { modelValue, types: ['person'], choices, label: 'Người' },
    global: { plugins: [i18n], stubs: { Icon: true } },
  })
}
const names = (wrapper: ReturnType<typeof picker>) =>
  wrapper.findAll('[role=option]').map((option) => option.text())
const picked = (wrapper: ReturnType<typeof picker>) => wrapper.emitted('update:modelValue')?.at(-1)?.[0]

test('finds without diacritics, only what may be picked, and offers the new name last', async () => {
  const wrapper = picker()
  await wrapper.get('input').setValue('binh')
  expect(names(wrapper)).toEqual(['Phạm Bình Minh', 'Hoàng Bình Quân', 'Tên mới: binh'])
})

test('arrows and Enter pick', async () => {
  const wrapper = picker()
  const input = wrapper.get('input')
  await input.setValue('binh')
  await input.trigger('keydown', { key: 'ArrowDown' })
  await input.trigger('keydown', { key: 'Enter' })
  expect(picked(wrapper)).toEqual(choices[1]?.ref)
})

test('a name the article does not have becomes an entity of the first type', async () => {
  const wrapper = picker()
  const input = wrapper.get('input')
  await input.setValue('Nguyễn Văn An')
  await input.trigger('keydown', { key: 'Enter' })
  expect(picked(wrapper)).toMatchObject({ type: 'person', name: 'Nguyễn Văn An' })
})

test('Escape puts back what stood there; an emptied field means nobody', async () => {
  const [minh] = choices
  const wrapper = picker(minh?.ref ?? null)
  const input = wrapper.get('input')
  await input.setValue('xyz')
  await input.trigger('keydown', { key: 'Escape' })
  expect(input.element.value).toBe('Phạm Bình Minh')
  await input.setValue('')
  await input.trigger('blur')
  expect(picked(wrapper)).toBeNull()
})
