import { expect, it } from 'vitest'
import { openLog } from './log.ts'

function linesOf(write: (log: ReturnType<typeof openLog>) => void): Record<string, unknown>[] {
  const lines: string[] = []
  write(openLog({ name: 'api', level: 'info', to: { write: (line: string) => void lines.push(line) } }))
  return lines.map((line) => JSON.parse(line))
}

it('writes one JSON object a line, from the level asked for', () => {
  const lines = linesOf((log) => {
    log.debug('unseen')
    log.info({ port: 4600 }, 'listening')
  })
  expect(lines).toMatchObject([{ name: 'api', level: 30, port: 4600, msg: 'listening' }])
})

it('hides what must not be written down', () => {
  const text = JSON.stringify(
    linesOf((log) =>
      log.info(
        { password: 'hunter2', input: { password: 'hunter2' }, req: { headers: { cookie: 'hunter2' } } },
        'in',
      ),
    ),
  )
  expect(text).not.toContain('hunter2')
  expect(text).toContain('(hidden)')
})

it('writes an error with its stack under err', () => {
  expect(linesOf((log) => log.error({ err: new Error('broken') }, 'failed'))).toMatchObject([
    { err: { message: 'broken', stack: expect.stringContaining('broken') } },
  ])
})
