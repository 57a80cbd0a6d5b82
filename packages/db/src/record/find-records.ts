import { AT_HOME } from '@trucot/core/record/identity/office-holder'
import { officeIdentity } from '@trucot/core/record/identity/office-identity'
import type { RecordRef, RecordType } from '@trucot/core/record/record-type'
import { foldKey } from '@trucot/core/text/fold-key'
import { nameKey } from '@trucot/core/text/name-key'
import { sql } from 'kysely'
import type { DatabaseExecutor } from '../database.ts'
import { lexemes } from './search-entries.ts'

const MOST_FOUND = 50

interface FoundRow extends RecordRef {
  names: string[]
}

const alike = (one: string, other: string) => nameKey(one) === nameKey(other)
const folded = (one: string, other: string) => foldKey(one) === foldKey(other)

/** An office by title and body as people say it: "Trưởng Ban Đối ngoại Trung ương" is "Trưởng ban, Ban Đối ngoại Trung ương". */
async function findOffice(db: DatabaseExecutor, name: string): Promise<RecordRef[]> {
  const [title = '', ...body] = name.split(',')
  const { block } = officeIdentity(title.trim(), body.join(',').trim() || null, AT_HOME)
  if (block === null) return []
  const { rows } = await sql<RecordRef>`
    select id, type, coalesce(decided_name, name) as name from record
    where type = 'office' and block = ${block} and redirect_to is null`.execute(db)
  return rows
}

/** The records of a type that bear a name: as it is written, else written without diacritics; the much named first. */
export async function findRecords(
  db: DatabaseExecutor,
  type: RecordType,
  name: string,
): Promise<RecordRef[]> {
  const words = lexemes(name).filter((word) => !word.startsWith('='))
  if (words.length === 0) return []
  if (type === 'office') {
    const offices = await findOffice(db, name)
    if (offices.length > 0) return offices
  }
  const query = words.map((word) => `'${word.replaceAll("'", "''")}'`).join(' & ')
  const { rows } = await sql<FoundRow>`
    select r.id, r.type, coalesce(r.decided_name, r.name) as name, array[r.name, coalesce(r.decided_name, r.name)] || r.aliases as names
    from search_entry s join record r on r.id = s.ref
    where s.kind = ${type} and s.words @@ ${query}::tsquery and r.redirect_to is null
    order by s.weight desc, r.id limit ${MOST_FOUND * 4}`.execute(db)
  const refs = (test: (row: FoundRow) => boolean) =>
    rows
      .filter(test)
      .map(({ id, type: own, name: shown }) => ({ id, type: own, name: shown }))
      .slice(0, MOST_FOUND)
  const exact = refs(({ names }) => names.some((one) => alike(one, name)))
  if (exact.length > 0) return exact
  const loose = refs(({ names }) => names.some((one) => folded(one, name)))
  return loose.length > 0 ? loose : refs(() => true)
}
