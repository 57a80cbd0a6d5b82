import type { RecordType } from '@trucot/core/record/record-type'
import type { Holder } from '@trucot/core/record/tenure/tenure'
import { loadDossier } from '@trucot/db/record/dossier/load-dossier'
import { findRecords } from '@trucot/db/record/find-records'
import { holders } from '@trucot/db/record/holders'
import { withLedger } from '../ledger/with-ledger.ts'
import { formatDossier } from '../show/format-dossier.ts'
import { CliError } from '../terminal/cli-error.ts'
import { printLine } from '../terminal/print.ts'

export interface ShowOptions {
  asKnownOn?: string
  /** For an office: the day on which somebody held it. */
  on?: string
  json?: boolean
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u

function check(day: string | undefined): string | undefined {
  if (day !== undefined && (!DAY.test(day) || Number.isNaN(Date.parse(`${day}T00:00:00Z`))))
    throw new CliError(`${day}: not a day (2023-03-01)`)
  return day
}

function holderLine({ person, basis, tenure }: Holder): string {
  const quote = tenure.sightings.flatMap(({ evidence }) => evidence.flatMap(({ quotes }) => quotes))[0]
  const words = quote ? `: “${quote.replace(/\s+/gu, ' ').slice(0, 100)}”` : ''
  return `${basis === 'seen' ? 'seen' : `inferred (${basis})`}  ${person.name}  supported ${tenure.supported ?? '-'}, possible ${tenure.possible}${words}`
}

/** Prints the dossiers of the records that bear a name (or an id, "#12"); for an office on a day, who held it. */
export async function show(type: RecordType, name: string, options: ShowOptions): Promise<void> {
  const [asKnownOn, on] = [check(options.asKnownOn), check(options.on)]
  if (on !== undefined && type !== 'office') throw new CliError('--on is for offices')
  await withLedger(async (db) => {
    const id = /^#(\d{1,15})$/u.exec(name)?.[1]
    const found = id === undefined ? await findRecords(db, type, name) : [{ id: Number(id), type, name }]
    const shown = []
    for (const record of found.slice(0, 5)) {
      const dossier = await loadDossier(db, record.id, asKnownOn)
      if (!dossier || dossier.type !== type) continue
      if (on === undefined) shown.push({ json: dossier, text: formatDossier(dossier) })
      else {
        const held = await holders(db, dossier.head.id, on, asKnownOn)
        const lines = held.length > 0 ? held.map(holderLine) : ['nobody is known to have held it']
        shown.push({
          json: { office: dossier.head, on, asKnownOn: asKnownOn ?? null, holders: held },
          text: [
            `${dossier.head.name} on ${on}${asKnownOn ? `, as known on ${asKnownOn}` : ''}`,
            ...lines,
          ].join('\n'),
        })
      }
    }
    if (shown.length === 0)
      throw new CliError(`${name}: no ${type} of that name (do records follow? trucot assemble)`)
    for (const { json, text } of shown) await printLine(options.json ? JSON.stringify(json) : `${text}\n`)
    if (found.length > shown.length)
      process.stderr.write(`${found.length - shown.length} more bear the name\n`)
  })
}
