import { expect, test } from 'vitest'
import { addressesIn } from './addresses.ts'

test('takes each address once, whatever stands between them', () => {
  expect(addressesIn(' https://a.vn/1\nhttp://b.vn/2\thttps://a.vn/1 \n')).toEqual({
    addresses: ['https://a.vn/1', 'http://b.vn/2'],
    wrong: null,
  })
})

test.each(['baidu', 'ftp://a.vn/1', 'javascript:alert(1)', '//a.vn'])('takes no %s', (line) => {
  expect(addressesIn(`https://a.vn/1\n${line}`).wrong).toBe(line)
})

test('nothing typed is nothing wrong', () => {
  expect(addressesIn(' \n ')).toEqual({ addresses: [], wrong: null })
})
