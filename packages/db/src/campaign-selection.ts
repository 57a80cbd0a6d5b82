import { readerName } from '@trucot/core/claim/reader-name'
import { nameKey } from '@trucot/core/text/name-key'
import { type RawBuilder, sql } from 'kysely'
import type { CampaignMode, CampaignSelection } from './campaign-tables.ts'
import type { DatabaseExecutor } from './database.ts'
import { escapeLike } from './escape-like.ts'
import { wordsQuery } from './words-query.ts'
import type { ReadingOptions } from './work-tables.ts'

/** Which articles a campaign reads, and how. */
export interface CampaignScope {
  selection: CampaignSelection
  mode: CampaignMode
  options: ReadingOptions
}

type Condition = RawBuilder<boolean>
const ZONE = sql.lit('Asia/Ho_Chi_Minh')
const FAILED: Condition = sql`exists (select from reading_task t where t.article_id = a.id and t.state = 'failed')`

/** A source key that begins so, whether or not the scheme and "www." are said. */
function fromSource(source: string): Condition {
  const begins = ['', 'https://', 'http://', 'https://www.', 'http://www.'].map(
    (opening) => `${opening}${escapeLike(source)}%`,
  )
  return sql`a.source_key like any (${begins}::text[])`
}

/** Days, months and years of publication compare by as much as both say. */
function publishedBetween(from: string | undefined, to: string | undefined): Condition[] {
  if (!from && !to) return []
  const dated: Condition = sql`a.published_on ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'`
  const since: Condition[] = from ? [sql`a.published_on >= left(${from}::text, length(a.published_on))`] : []
  const until: Condition[] = to ? [sql`a.published_on <= left(${to}::text, length(a.published_on))`] : []
  return [dated, ...since, ...until]
}

function arrivedBetween(from: string | undefined, to: string | undefined): Condition[] {
  const start = (day: string) => sql`(${day}::date)::timestamp at time zone ${ZONE}`
  return [
    ...(from ? [sql<boolean>`a.arrived_at >= ${start(from)}`] : []),
    ...(to ? [sql<boolean>`a.arrived_at < ${start(to)} + interval '1 day'`] : []),
  ]
}

function readBy(reader: string): Condition {
  return sql`exists (select from reading_seen s where s.reading_id = a.current_reading_id and s.reader = ${reader})`
}

/** The present reader has not come to the current reading, or that is of another page. */
function unreadBy(reader: string): Condition {
  return sql`not exists (
    select from reading_seen s
    join reading r on r.id = s.reading_id
    join article_text t on t.id = r.article_text_id
    where s.reading_id = a.current_reading_id and s.reader = ${reader} and t.page_id = a.current_page_id)`
}

/** Words of the report, or of the title, which is there before anything was read. */
function withWords(text: string): Condition {
  const inTitle = text
    .split(/[\s"“”]+/u)
    .filter((word) => word !== '')
    .map((word) => sql<boolean>`t.search like '%' || search_key(${escapeLike(word)}) || '%'`)
  const titled = inTitle.length === 0 ? sql`false` : sql.join(inTitle, sql` and `)
  return sql`a.id in (
    select w.article_id from article_words w where w.words @@ ${wordsQuery(text) ?? ''}::tsquery
    union all select t.id from article t where ${titled})`
}

function selected(selection: CampaignSelection): Condition[] {
  const { source, outlet, text, entity, readerVersion, neverProcessed, failed, errorsOf, ids } = selection
  return [
    ...(source ? [fromSource(source)] : []),
    ...(outlet ? [sql<boolean>`${OUTLET} = ${outlet}`] : []),
    ...publishedBetween(selection.publishedFrom, selection.publishedTo),
    ...arrivedBetween(selection.arrivedFrom, selection.arrivedTo),
    ...(text ? [withWords(text)] : []),
    ...(entity
      ? [
          sql<boolean>`a.id in (
            select article_id from local_entity where name_key = ${nameKey(entity)} and to_switch is null)`,
        ]
      : []),
    ...(readerVersion ? [readBy(readerVersion)] : []),
    ...(neverProcessed ? [sql<boolean>`a.current_reading_id is null`] : []),
    ...(failed ? [FAILED] : []),
    ...(errorsOf
      ? [
          sql<boolean>`a.id in (
            select article_id from campaign_item where campaign_id = ${errorsOf}::bigint and state = 'failed')`,
        ]
      : []),
    ...(ids ? [sql<boolean>`a.id = any (${ids}::bigint[])`] : []),
  ]
}

/** Whose article `a` is: the outlet it names, else the host it came from, else nobody's. */
export const OUTLET: RawBuilder<string> = sql`coalesce(nullif(a.outlet, ''), substring(a.source_key from '^https?://(?:www\.)?([^/:]+)'), '')`

/** What a campaign asks of an article `a`. The selection names no `last` and no days counted back any more. */
export function scopeCondition({ selection, mode, options }: CampaignScope): Condition {
  const modes: Record<CampaignMode, Condition[]> = {
    all: [],
    failed: [FAILED],
    missing: [unreadBy(readerName(options.without))],
  }
  return sql.join(
    [sql`a.current_page_id is not null`, ...modes[mode], ...selected(selection)],
    sql` and `,
  ) as Condition
}

/** The selection with what is relative in it settled as of now; undefined where it names a campaign that there is not. */
export async function settleSelection(
  db: DatabaseExecutor,
  { errorsOf, arrivedWithinDays, ...selection }: CampaignSelection,
): Promise<CampaignSelection | undefined> {
  const { rows } = await sql<{ failing: number | null; since: string | null }>`
    select
      ${
        errorsOf === 'last'
          ? sql`(select max(campaign_id) from campaign_tally where failed > 0)`
          : sql`(select id from campaign where id = ${errorsOf ?? null}::bigint)`
      } as failing,
      to_char((now() at time zone ${ZONE})::date - ${arrivedWithinDays ?? null}::int, 'YYYY-MM-DD') as since`.execute(
    db,
  )
  const { failing = null, since = null } = rows[0] ?? {}
  if (errorsOf !== undefined && failing === null) return undefined
  const latest = [selection.arrivedFrom, since ?? undefined]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  return {
    ...selection,
    ...(failing === null ? {} : { errorsOf: failing }),
    ...(latest === undefined ? {} : { arrivedFrom: latest }),
  }
}

/** How many articles a campaign of this scope would read if it were made now. */
export async function countScope(db: DatabaseExecutor, scope: CampaignScope): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from article a where ${scopeCondition(scope)}`.execute(db)
  return rows[0]?.count ?? 0
}

/** Outlets by how many articles each has, the largest first, and the reader versions that current readings are of. */
export async function scopeChoices(
  db: DatabaseExecutor,
): Promise<{ outlets: { outlet: string; articles: number }[]; readerVersions: string[] }> {
  const { rows: outlets } = await sql<{ outlet: string; articles: number }>`
    select ${OUTLET} as outlet, count(*) as articles from article a
    where a.current_page_id is not null group by 1 order by 2 desc, 1 limit 500`.execute(db)
  const { rows: readers } = await sql<{
    reader: string
  }>`select distinct reader from reading_seen order by 1`.execute(db)
  return { outlets, readerVersions: readers.map(({ reader }) => reader) }
}
