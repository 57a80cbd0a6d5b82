import { expect, test } from 'vitest'
import { errorKind } from './error-kind.ts'

test.each([
  ['reading took longer than <n> s', 'slow'],
  ['reading took more than <n> MB', 'large'],
  ['the worker that read it was lost', 'lost'],
  ['the reader failed: TypeError: <text> is not a function', 'reader'],
  ['relation <text> does not exist', 'other'],
  ['no message', 'other'],
])('an error that says “%s” is of the kind %s', (message, kind) => {
  expect(errorKind(message)).toBe(kind)
})
