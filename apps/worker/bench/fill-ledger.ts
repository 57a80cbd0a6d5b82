import { createHash } from 'node:crypto'
import type { Database } from '@trucot/db/database'
import { sql } from 'kysely'
import { newspaper } from './newspaper.ts'

const ROWS = 1000
const OUTLETS = 12

/** Takes in so many pages at once, as if each had been imported and nothing read yet. Gives their characters. */
export async function fillLedger(db: Database, articles: number, longest: number): Promise<number> {
  let characters = 0
  let from = 0
  let rows: { n: number; outlet: string; text: string; sha: string }[] = []
  const write = async () => {
    await sql`
      with incoming as materialized (
        select n, outlet, text, decode(sha, 'hex') as sha
        from json_to_recordset(${JSON.stringify(rows)}::json) as row (n bigint, outlet text, text text, sha text)
      ),
      made as (
        insert into article (source_key, outlet)
        select 'https://' || outlet || '.example/' || n, outlet from incoming order by n
        returning id, source_key
      ),
      paged as (
        insert into page (article_id, import_name, media_type, sha256, input_sha256, byte_length, bytes)
        select m.id, 'made-' || i.n, 'text/plain', i.sha, i.sha, octet_length(i.text), convert_to(i.text, 'UTF8')
        from incoming i join made m on m.source_key = 'https://' || i.outlet || '.example/' || i.n
        returning id, article_id
      )
      insert into page_fetch (article_id, number, page_id, origin) select article_id, 1, id, 'bench' from paged`.execute(
      db,
    )
    rows = []
  }
  for (const made of newspaper(articles)) {
    const n = from++
    const end = made.indexOf('\n\n', longest)
    const text = end < 0 ? made : made.slice(0, end)
    characters += text.length
    const sha = createHash('sha256').update(`${n} ${text}`).digest('hex')
    rows.push({ n, outlet: `bao-${n % OUTLETS}`, text, sha })
    if (rows.length === ROWS) await write()
  }
  if (rows.length > 0) await write()
  await sql`update article a set current_page_id = p.id from page p where p.article_id = a.id`.execute(db)
  // Of what is filled alone: of a table that was found empty Postgres believes that it stays so, and reads through it.
  await sql`vacuum analyze article, page, page_fetch`.execute(db)
  return characters
}
