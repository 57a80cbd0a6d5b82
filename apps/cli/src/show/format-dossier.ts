import type { RecordEvidence } from '@trucot/core/record/evidence'
import type { Bound, OfficeAlarm, Tenure } from '@trucot/core/record/tenure/tenure'
import type { Dossier } from '@trucot/db/record/dossier/load-dossier'
import type { EventLine } from '@trucot/db/record/dossier/record-events'

const MOST_LINES = 25
const MOST_QUOTES = 2

const clip = (text: string, length = 110) => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}

function sources(evidence: readonly RecordEvidence[]): string {
  const articles = new Set(evidence.map(({ articleId }) => articleId))
  return `article ${[...articles].slice(0, 6).join(', ')}${articles.size > 6 ? ', …' : ''}`
}

function quotes(evidence: readonly RecordEvidence[]): string[] {
  const all = [
    ...new Set(evidence.flatMap((one) => one.quotes.map((quote) => `${one.articleId}: “${clip(quote)}”`))),
  ]
  return all.slice(0, MOST_QUOTES).map((quote) => `      ${quote}`)
}

const boundWords = (bound: Bound | null) =>
  bound ? `${bound.because}${bound.person ? ` ${bound.person.name}` : ''} ${bound.date}` : 'nothing'

function tenureLines(tenure: Tenure, name: string): string[] {
  const seen = tenure.supported ?? 'former only'
  const bounds = `possible ${tenure.possible} (from ${boundWords(tenure.from)}, until ${boundWords(tenure.until)})`
  const evidence = tenure.sightings.flatMap((sighting) => sighting.evidence)
  const sightings = tenure.sightings.length + (tenure.sightingsLeft ?? 0)
  return [
    `  ${seen}  ${name}`,
    `      ${bounds}; ${sightings} sightings, ${tenure.independentSources} independent sources`,
    ...quotes(evidence),
  ]
}

function eventLine({
  record,
  eventType,
  edtf,
  place,
  participants,
  objects,
  independentSources,
}: EventLine): string {
  const names = [...participants, ...objects].map(({ name }) => name).join(', ')
  return `  ${edtf ?? '?'}  #${record.id} ${eventType}${place ? ` @ ${place.name}` : ''}: ${clip(names)} (${independentSources})`
}

const alarmLine = ({ kind, span, people, evidence }: OfficeAlarm) =>
  `  ${kind} ${span}: ${people.map(({ name }) => name).join(' / ')} (${sources(evidence)})`

const officesLeft = ({ officesLeft: left }: { officesLeft: number }) =>
  left > 0 ? [`  … ${left} more offices, named less often`] : []

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const more = lines.length > MOST_LINES * 4 ? [`  … ${lines.length - MOST_LINES * 4} more`] : []
  return ['', title, ...lines.slice(0, MOST_LINES * 4), ...more]
}

function parts(dossier: Dossier): string[] {
  switch (dossier.type) {
    case 'person':
      return [
        ...section(
          'offices',
          dossier.offices.flatMap((tenure) => tenureLines(tenure, tenure.office.name)),
        ),
        ...officesLeft(dossier),
        ...section(
          'other titles',
          dossier.otherTitles.map(
            ({ title, edtf, former }) => `  ${edtf ?? '?'}  ${former ? 'nguyên ' : ''}${title}`,
          ),
        ),
        ...section('events', dossier.events.slice(0, MOST_LINES).map(eventLine)),
        ...section(
          'met',
          dossier.meetings.nodes.slice(1, MOST_LINES).map(({ name, meetings }) => `  ${meetings} × ${name}`),
        ),
        ...section(
          'said',
          dossier.statements
            .slice(0, MOST_LINES)
            .map(({ knownOn, words }) => `  ${knownOn?.date ?? '?'}  ${clip(words)}`),
        ),
      ]
    case 'office':
      return [
        ...section(
          dossier.singleSeat ? 'holders (one seat)' : 'holders (several seats)',
          dossier.holders.flatMap((tenure) => tenureLines(tenure, tenure.person.name)),
        ),
        ...section('alarms', dossier.alarms.map(alarmLine)),
      ]
    case 'organization':
      return [
        ...dossier.offices.flatMap(({ office, tenures }) =>
          section(
            office.name,
            tenures.map(
              ({ supported, possible, person }) =>
                `  ${supported ?? 'former only'}  ${person.name}  (possible ${possible})`,
            ),
          ),
        ),
        ...officesLeft(dossier),
        ...section('alarms', dossier.alarms.map(alarmLine)),
        ...section('events', dossier.events.slice(0, MOST_LINES).map(eventLine)),
        ...section(
          'said',
          dossier.statements
            .slice(0, MOST_LINES)
            .map(({ knownOn, words }) => `  ${knownOn?.date ?? '?'}  ${clip(words)}`),
        ),
      ]
    case 'event': {
      const { event } = dossier
      return [
        `date      ${event.date ? `${event.date.edtf} (${event.date.basis === 'united' ? 'from several articles together' : 'as an article says'})` : 'not known'}`,
        ...quotes(event.date?.evidence ?? []),
        `what      ${event.eventType}, ${event.status}; ${event.independentSources} independent sources`,
        ...section(
          'people',
          event.participants.map(({ name, role, evidence }) => `  ${role}  ${name} (${sources(evidence)})`),
        ),
        ...section(
          'bodies',
          event.organizations.map(({ name }) => `  ${name}`),
        ),
        ...section(
          'places',
          event.places.map(({ name }) => `  ${name}`),
        ),
        ...section('about', [
          ...event.objects.map(({ name }) => `  ${name}`),
          ...event.subjects.map((subject) => `  ${clip(subject)}`),
        ]),
        ...section(
          'disagreements',
          event.disagreements.map(
            ({ field, values }) =>
              `  ${field}: ${values.map(({ value, evidence }) => `${value} (${sources(evidence)})`).join(' | ')}`,
          ),
        ),
      ]
    }
    default:
      return section('events', dossier.events.slice(0, MOST_LINES).map(eventLine))
  }
}

/** A dossier for people to read on a terminal. */
export function formatDossier(dossier: Dossier): string {
  const { head, sources: groups, history, asKnownOn } = dossier
  const lines = [
    `${head.name}  (${head.type} #${head.id}${dossier.requestedId === head.id ? '' : `, merged from #${dossier.requestedId}`}${head.wikidata ? `, ${head.wikidata}` : ''})`,
    ...(asKnownOn ? [`as known on ${asKnownOn}`] : []),
    ...(head.aliases.length > 0 ? [`also      ${head.aliases.slice(0, 8).join(' · ')}`] : []),
    ...(head.existed ? [`existed   ${head.existed}`] : []),
    ...head.successions.map(
      ({ kind, direction, on, other }) => `since     ${on} ${kind} ${direction} ${other.name}`,
    ),
    `sources   ${head.articles} articles, ${head.independentSources} independent`,
    ...parts(dossier),
    ...section(
      'articles',
      groups
        .slice(0, MOST_LINES)
        .map(
          ({ articles }) =>
            `  ${articles.map(({ id, title, knownOn }) => `${id} ${knownOn?.date ?? '?'} ${clip(title ?? '', 70)}`).join('  =  ')}`,
        ),
    ),
    ...section(
      'decisions',
      history.map(
        ({ at, by, action, undone }) =>
          `  ${at.slice(0, 16)} ${by.name}: ${action.kind}${undone ? ' (undone)' : ''}`,
      ),
    ),
  ]
  return lines.join('\n')
}
