import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findRunningInstance, removeRunningInstance, writeRunningInstance } from './running-instance.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trucot-instance-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const instance = {
  address: 'http://127.0.0.1:4600',
  databaseUrl: 'postgres://x@127.0.0.1:5432/trucot',
  redisUrl: null,
}

it('finds nothing where nothing was written, and nothing again after it was removed', () => {
  expect(findRunningInstance(folder)).toBeNull()
  writeRunningInstance({ ...instance, pid: process.pid }, folder)
  expect(statSync(join(folder, 'running.json')).mode & 0o077).toBe(0)
  removeRunningInstance(folder)
  removeRunningInstance(folder)
  expect(findRunningInstance(folder)).toBeNull()
})

it('takes what a killed start left behind, or a stranger with its process id, for nothing', () => {
  writeRunningInstance({ ...instance, pid: 2 ** 22 + 1 }, folder)
  expect(findRunningInstance(folder)).toBeNull()
})
