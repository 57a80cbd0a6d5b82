import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Database, openDatabase } from './database.ts'

const FILE = join(import.meta.dirname, '../schema.sql')

interface Statement {
  name: string
  text: string
}

const ours = sql`
  select c.oid, c.relname, c.relkind from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relname not in ('migration', 'migration_pkey')`

const extensions = sql<Statement>`
  select extname as name, format('create extension %s;', extname) as text
  from pg_extension where extname <> 'plpgsql' order by 1`

const types = sql<Statement>`
  select t.typname as name, format('create type %I as enum (%s);', t.typname,
    (select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid)) as text
  from pg_type t where t.typnamespace = 'public'::regnamespace and t.typtype = 'e' order by 1`

/** What an extension brought is the extension's. */
const functions = sql<Statement>`
  select p.proname as name, rtrim(pg_get_functiondef(p.oid), E'\n') || ';' as text
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace
    and p.oid not in (select objid from pg_depend where deptype = 'e')
  order by 1`

const tables = sql<Statement>`
  with ours as (${ours}),
  columns as (
    select o.oid, a.attnum, format('  %I %s', a.attname, format_type(a.atttypid, a.atttypmod))
      || case when a.attcollation <> t.typcollation then ' collate ' || quote_ident(k.collname) else '' end
      || case
        when a.attidentity = 'a' then ' generated always as identity'
        when a.attgenerated = 's' then format(' generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid))
        when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid)
        else '' end
      || case when a.attnotnull then ' not null' else '' end as line
    from ours o
    join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    left join pg_collation k on k.oid = a.attcollation
    left join pg_attrdef d on d.adrelid = o.oid and d.adnum = a.attnum
    where o.relkind = 'r'
  ),
  constraints as (
    select o.oid, c.conname, format('  constraint %I %s', c.conname, pg_get_constraintdef(c.oid)) as line
    from ours o join pg_constraint c on c.conrelid = o.oid and c.contype in ('p', 'u', 'c')
  )
  select o.relname as name, format(E'create table %I (\n%s\n);', o.relname, concat_ws(E',\n',
    (select string_agg(line, E',\n' order by attnum) from columns where columns.oid = o.oid),
    (select string_agg(line, E',\n' order by conname) from constraints where constraints.oid = o.oid))) as text
  from ours o where o.relkind = 'r' order by 1`

const storage = sql<Statement>`
  with ours as (${ours})
  select o.relname as name, format('alter table %I alter column %I set storage %s;', o.relname, a.attname,
    case a.attstorage when 'e' then 'external' when 'm' then 'main' else 'extended' end) as text
  from ours o
  join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  where o.relkind = 'r' and a.attstorage <> t.typstorage
  union all
  select c.relname, format('alter table %I set (%s);', c.relname, array_to_string(c.reloptions, ', '))
  from ours o join pg_class c using (oid) where o.relkind = 'r' and c.reloptions is not null
  order by 1, 2`

const indexes = sql<Statement>`
  with ours as (${ours})
  select o.relname as name, pg_get_indexdef(o.oid) || ';' as text
  from ours o
  join pg_index i on i.indexrelid = o.oid
  where not exists (select from pg_constraint c where c.conindid = o.oid and c.contype in ('p', 'u'))
  order by 1`

const foreignKeys = sql<Statement>`
  with ours as (${ours})
  select c.conname as name,
    format('alter table %I add constraint %I %s;', o.relname, c.conname, pg_get_constraintdef(c.oid)) as text
  from ours o join pg_constraint c on c.conrelid = o.oid and c.contype = 'f' order by 1`

const triggers = sql<Statement>`
  with ours as (${ours})
  select o.relname || ' ' || g.tgname as name, pg_get_triggerdef(g.oid) || ';' as text
  from ours o join pg_trigger g on g.tgrelid = o.oid and not g.tgisinternal order by 1`

/** The schema as Postgres has it, in the order of names: what the migrations come to, as SQL that makes it again. */
export async function dumpSchema(db: Database): Promise<string> {
  const parts = [extensions, types, functions, tables, storage, indexes, foreignKeys, triggers]
  let text = '-- Made from the catalogue by dump-schema.ts; the migrations are what counts.\n'
  for (const part of parts) {
    const { rows } = await part.execute(db)
    text += `\n${rows.map((row) => row.text).join(part === tables ? '\n\n' : '\n')}\n`
  }
  return text
}

if (import.meta.main) {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL must name a migrated database')
  const db = openDatabase(url)
  await writeFile(FILE, await dumpSchema(db))
  await db.destroy()
}
