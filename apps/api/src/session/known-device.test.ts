import { describe, expect, it } from 'vitest'
import { knownDevice, newDevice } from './known-device.ts'

const account = {
  id: 1,
  email: 'a@example.test',
  name: 'A',
  role: 'curator' as const,
  createdAt: new Date(),
  disabledAt: null,
  passwordHash: '$argon2id$one',
}

describe('a device', () => {
  const device = newDevice(account)

  it('is known to the account it was made for', () => {
    expect(knownDevice(account, device)).toMatch(/^[\w-]{22}$/)
  })

  it('is a stranger to any other, and to the same one after a new password', () => {
    expect(knownDevice({ ...account, id: 2 }, device)).toBeNull()
    expect(knownDevice({ ...account, passwordHash: '$argon2id$two' }, device)).toBeNull()
    expect(knownDevice(undefined, device)).toBeNull()
  })

  it.each([undefined, '', 'x.y', 'x'.repeat(66), `${'a'.repeat(22)}.${'b'.repeat(43)}`])(
    'cannot be made up: %s',
    (value) => {
      expect(knownDevice(account, value)).toBeNull()
    },
  )
})
