import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { en } from './en/en.ts'
import { vi } from './vi/vi.ts'

const sources = join(import.meta.dirname, '..')

function leaves(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]])
  const found = new Map<string, string>()
  if (typeof value !== 'object' || value === null) return found
  for (const [key, child] of Object.entries(value)) {
    for (const leaf of leaves(child, path === '' ? key : `${path}.${key}`)) found.set(...leaf)
  }
  return found
}

const slots = (message: string) => [...message.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort()
/** Sentence frames are lists that each language orders for itself. */
const listed = (key: string) => /^sentence\.(?:office|event|statement)\./u.test(key)

test('both languages have the same keys', () => {
  const plain = (messages: unknown) => [...leaves(messages).keys()].filter((key) => !listed(key)).sort()
  expect(plain(en)).toEqual(plain(vi))
})

test('both languages fill the same slots', () => {
  const english = leaves(en)
  const apart = [...leaves(vi)].filter(
    ([key, message]) => !listed(key) && slots(message).join() !== slots(english.get(key) ?? '').join(),
  )
  expect(apart).toEqual([])
})

test('no message is empty', () => {
  for (const messages of [vi, en])
    expect([...leaves(messages)].filter(([, text]) => text.trim() === '')).toEqual([])
})

test('every key that a screen names exists', () => {
  const known = leaves(vi)
  const missing: string[] = []
  for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:vue|ts)$/u.test(file) || file.includes('.test.')) continue
    const source = readFileSync(join(sources, file), 'utf8')
    for (const [, key] of source.matchAll(/\bt\(\s*'([\w.]+)'/gu)) {
      if (key !== undefined && !known.has(key)) missing.push(`${file}: ${key}`)
    }
  }
  expect(missing).toEqual([])
})
