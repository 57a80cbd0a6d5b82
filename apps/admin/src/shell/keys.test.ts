import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { letterKeys, useKeys } from './keys.ts'

const run = { a: vi.fn(), A: vi.fn(), Escape: vi.fn(), Enter: vi.fn() }

const Screen = defineComponent(() => {
  useKeys(() => [
    { key: 'a', also: ['ArrowDown'], label: 'a', run: run.a },
    { key: 'A', label: 'A', run: run.A },
    { key: 'Escape', label: 'Esc', run: run.Escape, whileTyping: true },
    { key: 'Enter', label: 'Enter', run: run.Enter },
  ])
  return () =>
    h('div', [
      h('input'),
      h('input', { type: 'radio', id: 'radio' }),
      h('button'),
      h('dialog', [h('p', { id: 'inside' })]),
    ])
})

let screen: ReturnType<typeof mount>
beforeEach(() => {
  for (const mock of Object.values(run)) mock.mockClear()
  letterKeys.value = true
  screen = mount(Screen, { attachTo: document.body })
})
afterEach(() => screen.unmount())

function press(key: string, on = 'div', more: KeyboardEventInit = {}): void {
  screen
    .get(on)
    .element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
}

describe('keys of the moment', () => {
  test('run what they are bound to, Shift apart from the letter', () => {
    press('a')
    press('ArrowDown')
    press('A', 'div', { shiftKey: true })
    expect([run.a, run.A].map((mock) => mock.mock.calls.length)).toEqual([2, 1])
  })

  test('leave typing alone, but for Escape', () => {
    press('a', 'input')
    press('Escape', 'input')
    expect(run.a).not.toHaveBeenCalled()
    expect(run.Escape).toHaveBeenCalledOnce()
  })

  test('work past what is ticked, whose own keys they leave alone', () => {
    press('a', '#radio')
    expect(run.a).toHaveBeenCalledOnce()
    press('ArrowDown', '#radio')
    expect(run.a).toHaveBeenCalledOnce()
  })

  test('leave dialogs, the browser’s own keys and input methods alone', () => {
    press('a', '#inside')
    press('a', 'div', { ctrlKey: true })
    press('a', 'div', { isComposing: true })
    expect(run.a).not.toHaveBeenCalled()
  })

  test('Enter on a button is the button’s', () => {
    press('Enter', 'button')
    press('Enter')
    expect(run.Enter).toHaveBeenCalledOnce()
  })

  test('letters can be turned off; other keys stay', () => {
    letterKeys.value = false
    press('a')
    press('Escape')
    expect(run.a).not.toHaveBeenCalled()
    expect(run.Escape).toHaveBeenCalledOnce()
  })
})
