import { expect, test } from 'vitest'
import { rangesOf, spanOfRange } from './text-offsets.ts'

const text = 'Một hai ba.\nBốn năm.'

function column(): HTMLElement {
  const element = document.createElement('div')
  element.innerHTML =
    '<p data-start="0" data-end="11">Một <span>hai</span> ba.</p><p data-start="12" data-end="20">Bốn năm.</p>'
  document.body.append(element)
  return element
}

test.each([
  [4, 7, ['hai']],
  [0, 6, ['Một ha']],
  [5, 15, ['ai ba.', 'Bốn']],
  [8, 11, ['ba.']],
])('span %i–%i', (start, end, words) => {
  const ranges = rangesOf(column(), [{ start, end }])
  expect(ranges.map((range) => range.toString())).toEqual(words)
  expect(text.slice(start, end).replace('\n', '')).toBe(words.join(''))
})

test.each([
  [4, 7],
  [0, 6],
  [5, 15],
  [8, 11],
])('what is selected from %i to %i is that span', (start, end) => {
  const element = column()
  const ranges = rangesOf(element, [{ start, end }])
  const [first] = ranges
  const last = ranges.at(-1)
  if (!first || !last) throw new Error('nothing to select')
  const selected = document.createRange()
  selected.setStart(first.startContainer, first.startOffset)
  selected.setEnd(last.endContainer, last.endOffset)
  expect(spanOfRange(element, selected)).toEqual({ start, end })
})
