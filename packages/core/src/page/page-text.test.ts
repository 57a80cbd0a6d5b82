import { expect, test } from 'vitest'
import { FLATTENER_VERSION } from './flatten-html.ts'
import { readPageText } from './page-text.ts'

const bytes = Uint8Array.from('<p>Tin A</p>\n', (character) => character.charCodeAt(0))

test('plain text is the text as it came', () => {
  expect(readPageText(bytes, 'text/plain')).toEqual({
    text: '<p>Tin A</p>\n',
    flattener: 'plain@1',
    head: {},
    captions: [],
    encoding: 'UTF-8',
  })
})

test('HTML is flattened and names the flattener', () => {
  expect(readPageText(bytes, 'text/html')).toEqual({
    text: 'Tin A',
    flattener: FLATTENER_VERSION,
    head: {},
    captions: [],
    encoding: 'UTF-8',
  })
})
