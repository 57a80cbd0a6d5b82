import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findPageFiles, readPageFile } from './page-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trucot-pages-'))
  mkdirSync(join(folder, 'sub'))
  for (const name of ['b.txt', 'a.html', 'sub/c.HTM', 'a.meta.json', 'notes.md'])
    writeFileSync(join(folder, name), '{}')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('takes pages out of folders in name order, each once', () => {
  const pages = findPageFiles([join(folder, 'b.txt'), folder])
  expect(pages.map((page) => page.slice(folder.length + 1))).toEqual(['b.txt', 'a.html', 'sub/c.HTM'])
})

it('refuses what is no page, with its place', () => {
  expect(() => findPageFiles([join(folder, 'notes.md')])).toThrow('notes.md: not a page')
  expect(() => findPageFiles([join(folder, 'nothing')])).toThrow('nothing: no such file or folder')
  mkdirSync(join(folder, 'empty'))
  expect(() => findPageFiles([join(folder, 'empty')])).toThrow('empty: holds no .txt or .html')
})

it('reads what the fetcher knew from beside the page', () => {
  writeFileSync(join(folder, 'a.meta.json'), '{"published":"2023-02-24","fetcher":"x"}')
  expect(readPageFile(join(folder, 'a.html'))).toMatchObject({
    name: 'a.html',
    mediaType: 'text/html',
    meta: { published: '2023-02-24' },
  })
  expect(readPageFile(join(folder, 'b.txt'))).not.toHaveProperty('meta')
})

it('names the file and field where that is broken', () => {
  writeFileSync(join(folder, 'a.meta.json'), '{"published":2023}')
  expect(() => readPageFile(join(folder, 'a.html'))).toThrow(/a\.meta\.json: published: /)
  writeFileSync(join(folder, 'a.meta.json'), '{')
  expect(() => readPageFile(join(folder, 'a.html'))).toThrow(/a\.meta\.json: /)
})
