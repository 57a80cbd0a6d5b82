import { expect, it } from 'vitest'
import { announce } from './announce.ts'

const facts = {
  address: 'http://127.0.0.1:4600',
  madeAccounts: [],
  examples: 0,
  examplesRead: true,
  dataFolder: '/clone/.trucot/postgres',
  logFolder: '/clone/.trucot/logs',
  queue: 'Postgres' as const,
  seconds: 3.21,
}

it('shows log-ins on the first start alone', () => {
  const first = announce({
    ...facts,
    madeAccounts: [{ role: 'curator', email: 'curator@trucot.local', password: 'abcde-fghij' }],
  })
  expect(first).toContain('curator   curator@trucot.local  abcde-fghij')
  expect(announce(facts)).not.toContain('log-ins')
})

it('says where everything is and how to stop', () => {
  const text = announce({ ...facts, examples: 12 })
  expect(text).toContain('ready at http://127.0.0.1:4600 (3.2 s)')
  expect(text).toContain('12 example articles were read')
  expect(text).toContain('/clone/.trucot/postgres')
  expect(text.split('\n').at(-1)).toBe('Stop with Ctrl-C.')
})
