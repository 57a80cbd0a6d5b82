import { withDatabase } from '@trucot/db/testing/with-database'
import { beforeEach, describe, expect, it } from 'vitest'
import { addressGroup, MOST_FOR_ACCOUNT, MOST_FOR_ADDRESS, openSignInLimits } from './sign-in-limits.ts'

const database = withDatabase()
const attempt = { email: 'a@example.test', address: '203.0.113.5', device: null }
const at = (now: number) => openSignInLimits(database.db, () => now)

beforeEach(async () => {
  await database.db.deleteFrom('sign_in_count').execute()
})

async function inTurn<Answer>(times: number, once: (index: number) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let index = 0; index < times; index++) answers.push(await once(index))
  return answers
}

describe('sign-in limits', () => {
  it('count an attempt before its password is known, so that many at once gain nothing', async () => {
    const limits = at(0)
    const answers = await Promise.all(Array.from({ length: 20 }, () => limits.take(attempt)))
    expect(answers.filter((wait) => wait === null)).toHaveLength(MOST_FOR_ACCOUNT)
    expect(answers.find((wait) => wait !== null)).toBe(900)
  })

  it('forget after a quarter of an hour', async () => {
    await inTurn(20, () => at(0).take(attempt))
    expect(await at(15 * 60_000 - 1).take(attempt)).toBe(1)
    expect(await at(15 * 60_000).take(attempt)).toBeNull()
  })

  it('forget wrong passwords once the right one came', async () => {
    for (let round = 0; round < 3; round++) {
      const answers = await inTurn(MOST_FOR_ACCOUNT, () => at(0).take(attempt))
      expect(new Set(answers)).toEqual(new Set([null]))
      await at(0).forgive(attempt)
    }
  })

  it('stop one address that tries account after account', async () => {
    const tries = await inTurn(60, (i) => at(0).take({ ...attempt, email: `u${i}@example.test` }))
    expect(tries.filter((wait) => wait === null)).toHaveLength(MOST_FOR_ADDRESS)
  })

  it('let nobody use up an address by hammering at one account', async () => {
    await inTurn(100, () => at(0).take(attempt))
    expect(await at(0).take({ ...attempt, email: 'b@example.test' })).toBeNull()
  })

  it('know an account in any spelling', async () => {
    await inTurn(MOST_FOR_ACCOUNT, () => at(0).take(attempt))
    expect(await at(0).take({ ...attempt, email: ' A@Example.Test' })).not.toBeNull()
  })

  it('keep a known device apart from strangers, and limit it too', async () => {
    await inTurn(MOST_FOR_ACCOUNT, () => at(0).take(attempt))
    const answers = await inTurn(MOST_FOR_ACCOUNT + 1, () => at(0).take({ ...attempt, device: 'x' }))
    expect(answers.indexOf(900)).toBe(MOST_FOR_ACCOUNT)
  })

  it('are the same for every process', async () => {
    await inTurn(MOST_FOR_ACCOUNT, () => openSignInLimits(database.db, () => 0).take(attempt))
    expect(await openSignInLimits(database.db, () => 0).take(attempt)).toBe(900)
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
