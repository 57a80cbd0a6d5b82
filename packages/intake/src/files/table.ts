import type { PageMeta } from '@trucot/core/article/article-input'
import { decodePage } from '@trucot/core/page/decode-page'
import { type CsvError, parse } from 'csv-parse/sync'
import { LONGEST_TEXT, MOST_PAGES } from './limits.ts'
import type { Offer } from './offered-page.ts'
import { Refused } from './refusal.ts'

/** What columns and fields may be called, folded: the first name that is there counts. */
const NAMES = {
  id: ['id', 'name', 'key', 'ma', 'ten tep'],
  url: ['url', 'link', 'href', 'dia chi', 'duong dan'],
  title: ['title', 'headline', 'tieu de', 'tua de'],
  text: ['text', 'content', 'body', 'noi dung', 'van ban'],
  html: ['html', 'content_html'],
  published: [
    'published',
    'published_at',
    'date',
    'pubdate',
    'date_published',
    'ngay',
    'ngay dang',
    'thoi gian',
  ],
  outlet: ['outlet', 'source', 'site', 'bao', 'nguon'],
} as const
type Field = keyof typeof NAMES

/** One article of a table, and where it stands. */
export interface TableRow {
  name: string
  /** Null where the row holds no article; `reason` says so. */
  offer: (Offer & { mediaType: 'text/plain' | 'text/html' }) | null
  reason?: string
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').trim().toLowerCase()
}

function fieldsOf(record: Record<string, unknown>): Partial<Record<Field, string>> {
  const folded = new Map(Object.entries(record).map(([name, value]) => [fold(name), value]))
  const fields: Partial<Record<Field, string>> = {}
  for (const field of Object.keys(NAMES) as Field[]) {
    for (const name of NAMES[field]) {
      const value = folded.get(name)
      const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
      if (text.trim() !== '') fields[field] ??= text
    }
  }
  return fields
}

function rowOf(table: string, record: Record<string, unknown>, number: number): TableRow {
  const { id, url, title, text, html, published, outlet } = fieldsOf(record)
  const name = `${table}#${(id ?? String(number)).trim().slice(0, 200)}`
  const body = html ?? text
  if (body === undefined) return { name, offer: null, reason: 'the row has neither text nor html' }
  const address = url === undefined ? null : URL.parse(url.trim())
  const isWeb = address?.protocol === 'http:' || address?.protocol === 'https:'
  const meta: PageMeta = {
    ...(title === undefined ? {} : { title: title.trim() }),
    ...(published === undefined ? {} : { published: published.trim() }),
    ...(outlet === undefined ? {} : { outlet: outlet.trim() }),
  }
  return {
    name,
    offer: {
      name,
      mediaType: html === undefined ? 'text/plain' : 'text/html',
      bytes: new TextEncoder().encode(body),
      ...(isWeb ? { url: address.href } : {}),
      ...(Object.keys(meta).length === 0 ? {} : { meta }),
    },
  }
}

/** The mark that parts the columns: the one that stands most often in the first line. */
function delimiterOf(text: string): string {
  const first = text.slice(0, Math.min(10_000, (text.indexOf('\n') + 1 || text.length) - 1))
  const marks = [',', ';', '\t', '|'].map((mark) => ({ mark, times: first.split(mark).length }))
  return marks.reduce((best, one) => (one.times > best.times ? one : best)).mark
}

function csvRecords(text: string): Record<string, unknown>[] {
  try {
    return parse<Record<string, string>>(text, {
      bom: true,
      columns: true,
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      skipEmptyLines: true,
      maxRecordSize: LONGEST_TEXT,
      to: MOST_PAGES + 1,
    })
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? (cause as CsvError).code : ''
    if (code === 'CSV_MAX_RECORD_SIZE') throw new Refused('too_large', 'a row is too long for an article')
    throw new Refused('broken', 'this is no table of comma-separated values', { cause })
  }
}

function jsonRecords(text: string): (Record<string, unknown> | string)[] {
  const records: (Record<string, unknown> | string)[] = []
  for (const line of text.replace(/^\ufeff/u, '').split('\n')) {
    if (line.trim() === '') continue
    if (records.length > MOST_PAGES) break
    records.push(jsonRecord(line))
  }
  return records
}

/** One object, or what is wrong with the line. */
function jsonRecord(line: string): Record<string, unknown> | string {
  if (line.length > LONGEST_TEXT) return 'the line is too long for an article'
  try {
    const value: unknown = JSON.parse(line)
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      return 'the line is no JSON object'
    return value as Record<string, unknown>
  } catch {
    return 'the line is no JSON'
  }
}

/**
 * The articles of a table, a row each: comma-separated with a line of column names (url, title, text or html, published,
 * outlet, id; the Vietnamese names do too), or a JSON object a line with such fields. Throws Refused.
 */
export function readTable({ name, mediaType, bytes }: Offer): TableRow[] {
  const { text } = decodePage(bytes)
  const records = mediaType === 'text/csv' ? csvRecords(text) : jsonRecords(text)
  if (records.length > MOST_PAGES) throw new Refused('too_many', `the table has more than ${MOST_PAGES} rows`)
  if (records.length === 0) throw new Refused('no_text', 'the table has no rows')
  return records.map((record, index) =>
    typeof record === 'string'
      ? { name: `${name}#${index + 1}`, offer: null, reason: record }
      : rowOf(name, record, index + 1),
  )
}
