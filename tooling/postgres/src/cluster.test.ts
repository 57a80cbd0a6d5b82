import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastComplaint } from './cluster.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trucot-complaints-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function complaintIn(...lines: string[]): Promise<string> {
  const log = join(folder, 'postgres.log')
  await writeFile(log, lines.join('\n'))
  return await lastComplaint(log)
}

describe('lastComplaint', () => {
  const full = 'FATAL:  could not extend file "base/1/2691": No space left on device'

  it('names the full disk rather than what broke because of it', async () => {
    expect(
      await complaintIn(
        '2026-01-02 03:04:05.000 UTC [11] FATAL:  the database system is starting up',
        `running bootstrap script ... 2026-01-02 03:04:06.000 UTC [12] ${full}`,
        '2026-01-02 03:04:06.000 UTC [12] HINT:  Check free disk space.',
        '2026-01-02 03:04:06.000 UTC [12] PANIC:  cannot abort transaction 1, it was already committed',
        'Aborted',
      ),
    ).toBe(full)
  })

  it('leaves what another process complained of earlier alone', async () => {
    expect(
      await complaintIn(
        `2026-01-02 03:04:06.000 UTC [12] ${full}`,
        '2026-01-03 03:04:06.000 UTC [13] FATAL:  lock file "postmaster.pid" already exists',
      ),
    ).toBe('FATAL:  lock file "postmaster.pid" already exists')
  })

  it('says so where there is none', async () => {
    expect(await complaintIn('LOG:  database system is ready')).toBe('it left no word')
    expect(await lastComplaint(join(folder, 'no-such.log'))).toBe('it left no word')
  })
})
