import { EventEmitter } from 'node:events'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openShutdown } from './shutdown.ts'

const log = pino({ level: 'silent' })

function host() {
  const exits: number[] = []
  const process = Object.assign(new EventEmitter(), { exit: (code: number) => void exits.push(code) })
  return { process, exits }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('taking a service down', () => {
  it('closes the last opened first, each after the one before, and leaves with 0', async () => {
    const { process, exits } = host()
    const shutdown = openShutdown({ log, deadlineMs: 1000, process })
    const closed: string[] = []
    shutdown.closing('database', () => closed.push('database'))
    shutdown.closing('server', async () => {
      await new Promise((done) => setTimeout(done, 50))
      closed.push('server')
    })
    process.emit('SIGTERM', 'SIGTERM')
    await vi.advanceTimersByTimeAsync(60)
    expect(closed).toEqual(['server', 'database'])
    expect(exits).toEqual([0])
  })

  it('goes on after a step that fails, and leaves with 1', async () => {
    const { process, exits } = host()
    const shutdown = openShutdown({ log, deadlineMs: 1000, process })
    const database = vi.fn()
    shutdown.closing('database', database)
    shutdown.closing('server', () => Promise.reject(new Error('stuck')))
    await shutdown.begin('a test', 0)
    expect(database).toHaveBeenCalledOnce()
    expect(exits).toEqual([1])
  })

  it('leaves at the deadline with a step still hanging', async () => {
    const { process, exits } = host()
    const shutdown = openShutdown({ log, deadlineMs: 1000, process })
    shutdown.closing('server', () => new Promise(() => undefined))
    process.emit('SIGINT', 'SIGINT')
    await vi.advanceTimersByTimeAsync(999)
    expect(exits).toEqual([])
    await vi.advanceTimersByTimeAsync(2)
    expect(exits).toEqual([1])
  })

  it('leaves at once on a second signal', () => {
    const { process, exits } = host()
    const shutdown = openShutdown({ log, deadlineMs: 1000, process })
    shutdown.closing('server', () => new Promise(() => undefined))
    process.emit('SIGINT', 'SIGINT')
    process.emit('SIGINT', 'SIGINT')
    expect(exits).toEqual([1])
  })

  it('begins once and keeps the exit code it was given', async () => {
    const { process, exits } = host()
    const shutdown = openShutdown({ log, deadlineMs: 1000, process })
    await Promise.all([shutdown.begin('Postgres is gone', 3), shutdown.begin('again', 0)])
    expect(exits).toEqual([3])
  })
})
