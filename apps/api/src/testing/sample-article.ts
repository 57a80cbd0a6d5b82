import { randomUUID } from 'node:crypto'
import { ARTICLE_RECORD_SCHEMA, type ArticleRecord } from '@trucot/core/claim/article-record'
import type { OfficeClaim } from '@trucot/core/claim/claim'
import { fingerprintClaim } from '@trucot/core/claim/fingerprint'
import type { Entity } from '@trucot/core/mention/entity'
import type { Database } from '@trucot/db/database'
import { importPage } from '@trucot/db/page'
import { textSha256 } from '@trucot/db/record-codec'
import { storeReading } from '@trucot/db/store-reading'

const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà tại Hà Nội.'
const BY = { accountId: null, name: 'test', origin: 'test' }

function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

function person(id: string, name: string): Entity {
  return { id, type: 'person', name, aliases: [], mentions: [spanOf(name)] }
}

/** A reading of the sample text with an office for each of its two people. */
function sampleRecord(text: string): ArticleRecord {
  const entities = [person('e1', 'Trần Văn Minh'), person('e2', 'Lê Thu Hà')]
  const office = (id: string, holder: string, title: string, quote: string): OfficeClaim => ({
    id,
    type: 'office',
    fingerprint: '',
    confidence: 0.9,
    evidence: [spanOf(quote)],
    person: holder,
    title,
    organization: null,
    asOf: null,
    former: false,
  })
  const named = (id: string) => {
    const entity = entities.find((one) => one.id === id)
    if (!entity) throw new Error(`no entity ${id}`)
    return entity
  }
  const claims = [
    office('c1', 'e1', 'Bộ trưởng', 'Bộ trưởng Trần Văn Minh'),
    office('c2', 'e2', 'Đại sứ', 'Đại sứ Lê Thu Hà'),
  ].map((claim) => ({ ...claim, fingerprint: fingerprintClaim(claim, TEXT, named) }))
  return {
    schema: ARTICLE_RECORD_SCHEMA,
    reader: 'sample',
    textSha256: textSha256(text).toString('hex'),
    title: null,
    published: null,
    authors: [],
    agencies: [],
    photographers: [],
    blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
    entities,
    claims,
    conflicts: [],
  }
}

/** A new article of its own words with the sample reading in force. */
export async function sampleArticle(
  db: Database,
): Promise<{ articleId: number; pageId: number; readingId: number }> {
  const id = randomUUID()
  const text = `${TEXT}\n${id}`
  return await db.transaction().execute(async (tx) => {
    const imported = await importPage(
      tx,
      { importName: `${id}.txt`, mediaType: 'text/plain', bytes: new TextEncoder().encode(text) },
      BY,
    )
    if (imported.outcome === 'refused') throw new Error(imported.reason)
    const { articleId, pageId } = imported
    const stored = await storeReading(tx, {
      articleId,
      pageId,
      flattener: 'sample',
      text,
      record: sampleRecord(text),
      cause: 'imported',
    })
    if (stored.outcome !== 'new') throw new Error(stored.outcome)
    return { articleId, pageId, readingId: stored.readingId }
  })
}
