import { sql } from 'kysely'
import type { DatabaseExecutor } from './database.ts'

/** A page without its bytes. */
export interface PageSummary {
  id: number
  articleId: number
  importName: string
  url: string | null
  mediaType: string
  byteLength: number
  /** How the bytes are written, where that was looked at. */
  encoding: string | null
  /** Hexadecimal. */
  sha256: string
  importedAt: Date
  withdrawnAt: Date | null
  purgedAt: Date | null
  /** Whether it is the one its article is read from. */
  current: boolean
}

function summaries(db: DatabaseExecutor) {
  return db
    .selectFrom('page as p')
    .innerJoin('article as a', 'a.id', 'p.article_id')
    .select(['p.id', 'p.article_id as articleId', 'p.import_name as importName', 'p.url'])
    .select('p.encoding')
    .select(['p.media_type as mediaType', 'p.byte_length as byteLength', 'p.imported_at as importedAt'])
    .select(['p.withdrawn_at as withdrawnAt', 'p.purged_at as purgedAt'])
    .select(sql<string>`encode(p.sha256, 'hex')`.as('sha256'))
    .select(sql<boolean>`p.id is not distinct from a.current_page_id`.as('current'))
}

/** The distinct pages of an article, the latest first. */
export async function listPages(db: DatabaseExecutor, articleId: number): Promise<PageSummary[]> {
  return await summaries(db).where('p.article_id', '=', articleId).orderBy('p.id', 'desc').execute()
}

export async function findPage(db: DatabaseExecutor, id: number): Promise<PageSummary | undefined> {
  return await summaries(db).where('p.id', '=', id).executeTakeFirst()
}
