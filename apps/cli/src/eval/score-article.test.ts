import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ArticleRecord } from '@trucot/core/claim/article-record'
import { describe, expect, it } from 'vitest'
import { predictionFromGold } from '../../test/prediction-from-gold.ts'
import { sayWhenMissing, sharedFolder } from '../../test/shared-folder.ts'
import { randomFrom, spoilRecord } from '../../test/spoil-record.ts'
import { readPageFile } from '../input/page-file.ts'
import { readPage } from '../input/read-page.ts'
import { summarise } from './eval-run.ts'
import { GoldArticle } from './gold-article.ts'
import { readGoldFolder } from './gold-folder.ts'
import { scoreArticle } from './score-article.ts'

/** Errors as printed lines: a quoted stretch of text may hold line breaks. */
const written = (errors: readonly string[]) =>
  errors.flatMap((error) => error.split('\n')).filter((line) => line !== '')

/** What the reference scorer says of a set of records: its report and its list of errors. */
function referenceScore(folder: string, records: readonly ArticleRecord[]) {
  const work = mkdtempSync(join(tmpdir(), 'trucot-score-'))
  try {
    const file = join(work, 'records.jsonl')
    writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'))
    const scorer = join(sharedFolder ?? '', 'eval/score.mjs')
    const options = ['--gold', folder, '--pred', file, '--json', '--errors']
    const output = execFileSync(process.execPath, [scorer, ...options], { encoding: 'utf8', maxBuffer: 1e8 })
    const [report = '', ...errors] = output.split('\n')
    // The reference writes a body that the gold leaves open in two ways.
    return {
      report: JSON.parse(report),
      errors: written(errors.map((line) => line.replace(/@ undefined$/u, '@ null'))),
    }
  } finally {
    rmSync(work, { recursive: true })
  }
}

function ourScore(folder: string, records: readonly ArticleRecord[]) {
  const byFile = new Map(records.map((record) => [record.file, record]))
  const articles = readGoldFolder(folder).map(({ gold, page }) =>
    scoreArticle(gold, readFileSync(page, 'utf8'), byFile.get(gold.file) ?? null),
  )
  const errors = articles.flatMap((article) =>
    article.errors.map((e) => `${article.file}\t${e.kind}\t${e.what}`),
  )
  return { report: JSON.parse(JSON.stringify(summarise({ articles }))), errors: written(errors) }
}

const SPOILT_SETS = 12
sayWhenMissing('the scorer against the reference scorer')

describe.runIf(sharedFolder)('the scorer, against the reference scorer', () => {
  for (const set of ['seeds', 'dev']) {
    const folder = join(sharedFolder ?? '', 'gold', set)

    it(`scores what the reader finds in ${set} alike`, () => {
      const records = readGoldFolder(folder).map(({ page }) => readPage(readPageFile(page)).record)
      expect(ourScore(folder, records)).toEqual(referenceScore(folder, records))
    })

    it(`scores records with every kind of fault in ${set} alike`, () => {
      const perfect = readGoldFolder(folder).map(({ gold, page }) =>
        predictionFromGold(gold, readFileSync(page, 'utf8')),
      )
      expect(ourScore(folder, perfect)).toEqual(referenceScore(folder, perfect))
      for (let seed = 1; seed <= SPOILT_SETS; seed++) {
        const random = randomFrom(seed)
        const spoilt = perfect.filter(() => random() > 0.1).map((record) => spoilRecord(record, random))
        expect(ourScore(folder, spoilt)).toEqual(referenceScore(folder, spoilt))
      }
    })
  }
})

const TEXT =
  'Bộ trưởng A Văn Bê tiếp khách\n\nNgày 1/2, tại Huế, ông A Văn Bê tiếp khách.\nXem thêm: C Văn Dê\n'
const GOLD = GoldArticle.parse({
  file: 'a.txt',
  title: 'Bộ trưởng A Văn Bê tiếp khách',
  noiseLines: [[4, 4]],
  persons: [{ name: 'A Văn Bê', offices: [{ title: 'Bộ trưởng', organization: null }] }],
  places: [{ name: 'Huế' }],
  events: [
    { main: true, types: ['meeting'], dates: ['XXXX-02-01'], place: 'Huế', participants: ['A Văn Bê'] },
  ],
  notEntities: ['C Văn Dê'],
})

describe('scoring one article', () => {
  it('finds nothing wrong with what the gold says', () => {
    const { tally, errors } = scoreArticle(GOLD, TEXT, predictionFromGold(GOLD, TEXT))
    expect(errors).toEqual([])
    expect(tally.tasks).toMatchObject({
      person: { tp: 1, fp: 0, fn: 0 },
      office: { tp: 1, fp: 0, fn: 0 },
      event: { tp: 1, fp: 0, fn: 0 },
      participant: { tp: 1, fp: 0, fn: 0 },
      line: { tp: 2, fp: 0, fn: 0 },
    })
  })

  it('counts a missing record as everything missed', () => {
    const { tally } = scoreArticle(GOLD, TEXT, null)
    expect(tally.missingRecords).toBe(1)
    expect(tally.tasks.person).toEqual({ tp: 0, fp: 0, fn: 1 })
    expect(tally.tasks.line).toEqual({ tp: 0, fp: 0, fn: 2 })
  })

  it('notices a name taken out of page noise', () => {
    const record = predictionFromGold(GOLD, TEXT)
    const start = TEXT.indexOf('C Văn Dê')
    record.entities.push({
      id: 'x',
      type: 'person',
      name: 'C Văn Dê',
      aliases: [],
      mentions: [{ start, end: start + 8 }],
    })
    const { tally, errors } = scoreArticle(GOLD, TEXT, record)
    expect(tally.pageNoiseTakenForEntity).toBe(1)
    expect(errors).toContainEqual({ kind: 'hygiene', what: 'page noise taken for person: C Văn Dê' })
  })
})
