import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { StartFault } from './start-fault.ts'
import { tellFault, tellInOneLine } from './tell-fault.ts'

describe('telling a fault', () => {
  it('tells a port that is really taken', async () => {
    const first = createServer()
    const { promise, resolve } = Promise.withResolvers<unknown>()
    first.listen(0, '127.0.0.1', () => {
      const address = first.address()
      const port = typeof address === 'object' ? address?.port : undefined
      createServer().on('error', resolve).listen(port, '127.0.0.1')
    })
    const lines = tellFault(await promise)
    first.close()
    expect(lines).toHaveLength(1)
    expect(lines?.[0]).toMatch(/^Port \d+ on 127\.0\.0\.1 is taken/)
  })

  it.each([
    [{ code: 'ECONNREFUSED', message: 'x', address: '127.0.0.1', port: 5432 }, '127.0.0.1:5432'],
    [{ code: 'ENOSPC', message: 'x' }, 'disk is full'],
    [{ code: '28P01', message: 'password authentication failed' }, 'DATABASE_URL'],
    [new AggregateError([{ code: 'ECONNREFUSED', message: 'x', address: '::1', port: 5432 }]), '::1:5432'],
    [new Error('outer', { cause: { code: '3D000', message: 'no database' } }), 'does not exist'],
    [new StartFault(['DATABASE_URL is missing.']), 'missing'],
  ])('tells %j in one line', (fault, words) => {
    const lines = tellFault(fault)
    expect(lines).toHaveLength(1)
    expect(lines?.[0]).toContain(words)
  })

  it('leaves what it does not know to the stack', () => {
    expect(tellFault(new TypeError('undefined is not a function'))).toBeNull()
    expect(tellFault('a string')).toBeNull()
  })

  it('tells anything in one line where it must', () => {
    expect(tellInOneLine({ code: 'ENOSPC', message: 'x' })).toBe('The disk is full.')
    expect(tellInOneLine(new Error('timeout'))).toBe('timeout')
    expect(tellInOneLine(undefined)).toBe('no answer')
  })
})
