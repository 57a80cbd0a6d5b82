import { expect, it } from 'vitest'
import { sealWith } from './sealed.ts'

const secret = Buffer.from('một bí mật')
const seal = sealWith('x'.repeat(32))

it('gives back what was sealed, and never seals alike twice', () => {
  const [one, two] = [seal.seal(1, secret), seal.seal(1, secret)]
  expect(one.equals(two)).toBe(false)
  expect(seal.open(1, one)?.equals(secret)).toBe(true)
  expect(one.includes(secret)).toBe(false)
})

it('opens nothing for another account, with another key, or once a byte differs', () => {
  const sealed = seal.seal(1, secret)
  expect(seal.open(2, sealed)).toBeNull()
  expect(sealWith('y'.repeat(32)).open(1, sealed)).toBeNull()
  for (const at of [0, 13, sealed.length - 1]) {
    const broken = Buffer.from(sealed)
    broken[at] = (broken[at] ?? 0) ^ 1
    expect(seal.open(1, broken)).toBeNull()
  }
  expect(seal.open(1, Buffer.alloc(5))).toBeNull()
})
