import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ArticleRecord } from '@trucot/core/claim/article-record'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runTrucot } from '../test/run-trucot.ts'

const examplePage = join(import.meta.dirname, '../../../examples/09-dien-mung-lanh-dao-lao.txt')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trucot-cli-'))
  writeFileSync(join(folder, 'b.txt'), 'Ngày 25/2, tại Hà Nội, ông Phạm Bình Minh tiếp khách.\n')
  writeFileSync(
    join(folder, 'a.html'),
    '<html><body><h1>Một tin</h1><p>Bà Lê Thị A thăm Lào.</p></body></html>',
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('extract', () => {
  it('prints one article record a line, in name order, and nothing else', () => {
    const { code, lines, complaints } = runTrucot(['extract', folder])
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
    const records = lines.map((line) => ArticleRecord.parse(JSON.parse(line)))
    expect(records.map((record) => record.file)).toEqual(['a.html', 'b.txt'])
  })

  it('prints a table for people', () => {
    const { code, lines } = runTrucot(['extract', join(folder, 'b.txt'), '--format', 'table'])
    expect(code).toBe(0)
    expect(lines[0]).toContain('b.txt: ')
    expect(lines.join('\n')).toContain('Phạm Bình Minh')
  })

  it('names the bodies that take part in an event', () => {
    const example = join(import.meta.dirname, '../../../examples/01-ky-quy-che-phoi-hop.txt')
    const { lines } = runTrucot(['extract', example, '--format', 'table'])
    const signing = lines.find((line) => line.includes('event      signing'))
    expect(signing).toContain('Bộ Ngoại giao, Ban Đối ngoại Trung ương; Quy chế phối hợp công tác')
  })
})

describe('explain', () => {
  it('says what each rule consumed, in order, in the words of the page', () => {
    const { code, lines, complaints } = runTrucot(['explain', join(folder, 'b.txt')])
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
    expect(lines[0]).toMatch(/^b\.txt, read by /u)
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}0-9 +date +time\/\S+ +“Ngày 25\/2” → XXXX-02-25$/u),
    )
    expect(lines).toContainEqual(expect.stringMatching(/person +person\/\S+ +“Phạm Bình Minh” → e\d$/u))
  })

  it('goes through the stages of reading to the claims', () => {
    const { lines } = runTrucot(['explain', examplePage])
    const headings = ['Stretches of the page', 'Names, offices and dates', 'Joined into entities', 'Claims']
    expect(lines.filter((line) => headings.includes(line))).toEqual(headings)
  })

  it('keeps to an offset, as JSON where asked', () => {
    const { lines } = runTrucot(['explain', join(folder, 'b.txt'), '--at', '17', '--json'])
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '').mentions).toMatchObject([{ words: 'Hà Nội', type: 'place' }])
  })
})

describe('eval', () => {
  const gold = {
    file: 'b.txt',
    title: null,
    persons: [{ name: 'Phạm Bình Minh' }],
    places: [{ name: 'Hà Nội' }],
  }

  it('lists errors and scores, and compares with an earlier run', () => {
    writeFileSync(join(folder, 'b.gold.json'), JSON.stringify({ ...gold, persons: [{ name: 'Ai Đó' }] }))
    const saved = join(folder, 'run.json')
    const first = runTrucot(['eval', folder, '--save', saved])
    expect(first.code).toBe(0)
    expect(first.lines).toContain('b.txt\tperson\tmissed Ai Đó')
    expect(first.lines.at(-1)).toMatch(/^macro F1 +\d/u)
    writeFileSync(join(folder, 'b.gold.json'), JSON.stringify(gold))
    const second = runTrucot(['eval', folder, '--against', saved, '--no-errors'])
    expect(second.lines[0]).toMatch(/^better: b\.txt/u)
    expect(second.lines.some((line) => line.includes('missed Ai Đó'))).toBe(true)
    expect(JSON.parse(readFileSync(saved, 'utf8')).schema).toBe('trucot/eval-run@1')
  })

  it('prints one JSON object where asked', () => {
    writeFileSync(join(folder, 'b.gold.json'), JSON.stringify(gold))
    const { lines } = runTrucot(['eval', folder, '--json'])
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      articles: 1,
      f1: { person: { fn: 0 } },
      missingRecords: 0,
    })
  })
})

describe('what cannot be used', () => {
  it.each([
    [['extract', 'nowhere'], /nowhere: no such file or folder\n$/u],
    [['extract'], /missing required argument 'path'/u],
    [['extract', '--format', 'xml', 'x'], /Allowed choices are jsonl, table/u],
    [['explain', 'nowhere.txt'], /nowhere\.txt: ENOENT\n$/u],
    [['explain', examplePage, '--at', '-3'], /--at -3: not an offset of the text/u],
    [['explain', examplePage, '--at', '99999'], /--at 99999: not an offset of the text, which ends at \d+/u],
    [['forget'], /unknown command 'forget'/u],
    [['eval', 'nowhere'], /nowhere: no folder that can be read\n$/u],
    [['reread'], /say which articles/u],
    [['reread', 'x1'], /x1: not the id of an article/u],
    [['import', 'nowhere'], /nowhere: no such file or folder/u],
  ])('%j ends with code 2 and says why', (args, why) => {
    const { code, lines, complaints } = runTrucot(args)
    expect({ code, lines }).toEqual({ code: 2, lines: [] })
    expect(complaints).toMatch(why)
    expect(complaints).not.toContain('    at ')
  })

  it('says where a database would come from', () => {
    const { code, complaints } = runTrucot(['import', folder])
    expect(code).toBe(2)
    expect(complaints).toContain('npm start')
  })

  it('names the broken gold file and its field', () => {
    writeFileSync(join(folder, 'b.gold.json'), '{"file":"b.txt","persons":[{"nom":"A"}]}')
    const { code, complaints } = runTrucot(['eval', folder])
    expect(code).toBe(2)
    expect(complaints).toMatch(/b\.gold\.json: persons\.0\.name: /u)
  })
})
