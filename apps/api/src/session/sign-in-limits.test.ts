import { describe, expect, it } from 'vitest'
import { addressGroup, MOST_FOR_ACCOUNT, MOST_FOR_ADDRESS, openSignInLimits } from './sign-in-limits.ts'

const attempt = { email: 'a@example.test', address: '203.0.113.5', device: null }

describe('sign-in limits', () => {
  it('count an attempt before its password is known, so that many at once gain nothing', () => {
    const limits = openSignInLimits(() => 0)
    const answers = Array.from({ length: 20 }, () => limits.take(attempt))
    expect(answers.filter((wait) => wait === null)).toHaveLength(MOST_FOR_ACCOUNT)
    expect(answers.at(-1)).toBe(900)
  })

  it('forget after a quarter of an hour', () => {
    let now = 0
    const limits = openSignInLimits(() => now)
    for (let i = 0; i < 20; i++) limits.take(attempt)
    now = 15 * 60_000
    expect(limits.take(attempt)).toBeNull()
  })

  it('forget wrong passwords once the right one came', () => {
    const limits = openSignInLimits(() => 0)
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < MOST_FOR_ACCOUNT; i++) expect(limits.take(attempt)).toBeNull()
      limits.forgive(attempt)
    }
  })

  it('stop one address that tries account after account', () => {
    const limits = openSignInLimits(() => 0)
    const tries = Array.from({ length: 60 }, (_, i) =>
      limits.take({ ...attempt, email: `u${i}@example.test` }),
    )
    expect(tries.filter((wait) => wait === null)).toHaveLength(MOST_FOR_ADDRESS)
  })

  it('know an account in any spelling', () => {
    const limits = openSignInLimits(() => 0)
    for (let i = 0; i < MOST_FOR_ACCOUNT; i++) limits.take(attempt)
    expect(limits.take({ ...attempt, email: ' A@Example.Test' })).not.toBeNull()
  })

  it('keep a known device apart from strangers, and limit it too', () => {
    const limits = openSignInLimits(() => 0)
    for (let i = 0; i < MOST_FOR_ACCOUNT; i++) limits.take(attempt)
    const known = { ...attempt, device: 'x' }
    const answers = Array.from({ length: MOST_FOR_ACCOUNT + 1 }, () => limits.take(known))
    expect(answers.indexOf(900)).toBe(MOST_FOR_ACCOUNT)
  })
})

describe('the group of an address', () => {
  it.each([
    ['203.0.113.5', '203.0.113.5'],
    ['::ffff:203.0.113.5', '203.0.113.5'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('of %s is %s', (address, group) => expect(addressGroup(address)).toBe(group))
})
