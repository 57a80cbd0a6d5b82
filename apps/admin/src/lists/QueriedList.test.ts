import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { ref } from 'vue'
import { i18n } from '../i18n/i18n.ts'
import QueriedList from './QueriedList.vue'

/** Of the notice it counts here that it stands there and what it asks for. */
const NOTICE = { emits: ['retry'], template: '<button role="alert" @click="$emit(`retry`)" />' }

const list = (state: 'pending' | 'error' | 'success', count: number, empty?: string) => {
  let asked = 0
  const query = {
    isError: ref(state === 'error'),
    isSuccess: ref(state === 'success'),
    error: ref(new TypeError('Failed to fetch')),
    refetch: () => asked++,
  }
  const wrapper = mount(QueriedList, {
    props: { query, count, ...(empty === undefined ? {} : { empty }) },
    slots: { default: '<ul><li>một</li></ul>' },
    global: { plugins: [i18n], stubs: { TroubleNotice: NOTICE } },
  })
  return { wrapper, asked: () => asked }
}

test('shows the list where there is something to show, also when it could not be asked for again', () => {
  for (const state of ['success', 'error'] as const) {
    const { wrapper } = list(state, 1, 'Không có gì.')
    expect(wrapper.find('ul').exists()).toBe(true)
    expect(wrapper.find('[role=alert], [role=status]').exists()).toBe(false)
  }
})

test('says that there is nothing only once that is known', () => {
  expect(list('success', 0, 'Không có gì.').wrapper.get('[role=status]').text()).toBe('Không có gì.')
  expect(list('pending', 0, 'Không có gì.').wrapper.text()).toBe('')
  expect(list('success', 0).wrapper.text()).toBe('')
})

test('says why it did not come, and asks again', async () => {
  const { wrapper, asked } = list('error', 0, 'Không có gì.')
  expect(wrapper.find('[role=status]').exists()).toBe(false)
  await wrapper.get('[role=alert]').trigger('click')
  expect(asked()).toBe(1)
})
