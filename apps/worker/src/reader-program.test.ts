import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { digestOf, loadBuild, readerProgram } from './reader-program.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trucot-program-'))
  await mkdir(join(folder, 'rules'))
  await write('rules/office.ts', 'export const OFFICE = 1')
  await write('rules/office.test.ts', 'it()')
  await write('versions.yaml', 'a: 1')
})
afterEach(() => rm(folder, { recursive: true }))

const write = (name: string, text: string) => writeFile(join(folder, name), text)
const program = () => ({ folders: [join(folder, 'rules')], files: [join(folder, 'versions.yaml')] })

it('is another build once a rule, a name, or a version is another', async () => {
  const digests = [digestOf(program())]
  const changed = async (name: string, text: string) => {
    await write(name, text)
    digests.push(digestOf(program()))
  }
  await changed('rules/office.ts', 'export const OFFICE = 2')
  await changed('rules/event.ts', '')
  await changed('rules/words.json', '["mới"]')
  await changed('versions.yaml', 'a: 2')
  expect(new Set(digests).size).toBe(5)
})

it('is the same build in another folder, and whatever its tests say', async () => {
  const before = digestOf(program())
  await write('rules/office.test.ts', 'it("otherwise")')
  expect(digestOf(program())).toBe(before)
})

it('takes in the rules, the opening of files, and the versions installed', () => {
  const own = readerProgram()
  expect(own?.folders.map((path) => path.split('/').slice(-2).join('/'))).toEqual(['core/src', 'intake/src'])
  expect(own?.files.map((path) => path.split('/').at(-1))).toEqual(['record-codec.ts', 'pnpm-lock.yaml'])
})

it('is no build that was changed while it was loaded', async () => {
  const load = async () => await write('rules/office.ts', 'export const OFFICE = 3')
  expect((await loadBuild(load, program())).build).toBeNull()
  expect((await loadBuild(async () => 7, program())).build).toMatch(/^[0-9a-f]{64}$/u)
  expect((await loadBuild(async () => 7, null)).build).toBeNull()
})
