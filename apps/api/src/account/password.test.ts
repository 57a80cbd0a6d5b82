import * as argon2 from '@node-rs/argon2'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { hashPassword, isPassword, randomPassword } from './password.ts'

vi.mock('@node-rs/argon2', { spy: true })
beforeEach(() => void vi.clearAllMocks())

describe('a password', () => {
  it('is known by its hash, which has a salt of its own', async () => {
    const [one, two] = [await hashPassword('bốn mùa'), await hashPassword('bốn mùa')]
    expect(one).not.toBe(two)
    expect(await isPassword(one, 'bốn mùa')).toBe(true)
    expect(await isPassword(one, 'bon mua')).toBe(false)
  })

  it('costs the same work where there is no account: one hash of the same cost', async () => {
    const hash = await hashPassword('bốn mùa')
    await isPassword(undefined, 'warm')
    vi.mocked(argon2.verify).mockClear()
    expect(await isPassword(hash, 'sai')).toBe(false)
    expect(await isPassword(undefined, 'sai')).toBe(false)
    const costs = vi.mocked(argon2.verify).mock.calls.map(([given]) => argon2.parseOptions(given))
    expect(costs).toHaveLength(2)
    expect(costs[1]).toEqual(costs[0])
  })

  it('is never right without an account, even the decoy’s', async () => {
    vi.mocked(argon2.verify).mockResolvedValueOnce(true)
    expect(await isPassword(undefined, 'đoán trúng')).toBe(false)
  })

  it('made at random differs each time and can be read out', () => {
    const passwords = Array.from({ length: 100 }, randomPassword)
    expect(new Set(passwords).size).toBe(100)
    for (const password of passwords) expect(password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/)
  })
})
