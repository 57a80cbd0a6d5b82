import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { houseSecret } from './house-secret.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trucot-secret-'))
})
afterAll(async () => await rm(folder, { recursive: true, force: true }))

test('is made once, stays, and is read by its owner alone', async () => {
  const file = join(folder, 'new', 'house-secret')
  const [one, two] = await Promise.all([houseSecret(file), houseSecret(file)])
  expect(one).toHaveLength(64)
  expect(two).toBe(one)
  expect(await houseSecret(file)).toBe(one)
  expect((await stat(file)).mode & 0o077).toBe(0)
})
