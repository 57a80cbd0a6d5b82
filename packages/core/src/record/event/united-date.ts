import { daySpan, monthDay } from '../date-span.ts'
import { independentSources, type RecordEvidence } from '../evidence.ts'
import type { UnitedDate } from './united-event.ts'

export interface DatedReport {
  edtf: string
  evidence: RecordEvidence
}

/** What another article says of the year of a document that the event is about. */
export interface DocumentYear {
  year: string
  evidence: RecordEvidence
}

/** A day known whole beats a stretch, a stretch a month, a month a year. */
function width(edtf: string): number {
  const span = daySpan(edtf)
  return span ? Date.parse(span.last) - Date.parse(span.first) : Number.POSITIVE_INFINITY
}

function bySources(groups: Map<string, RecordEvidence[]>): [string, RecordEvidence[]][] {
  return [...groups].toSorted(
    ([a, one], [b, other]) =>
      independentSources(other) - independentSources(one) || width(a) - width(b) || (a < b ? -1 : 1),
  )
}

/**
 * The date of an event that several articles report: what most independent sources say whole; else a day without its
 * year, with the year that other articles give the document signed, where they agree and no source is older than that.
 * `notAfter` is the day of the earliest source that is dated.
 */
export function uniteDate(
  reports: readonly DatedReport[],
  years: readonly DocumentYear[],
  notAfter: string | null,
): UnitedDate | null {
  const whole = reports.filter(({ edtf }) => daySpan(edtf) !== null)
  if (whole.length > 0) {
    const groups = Map.groupBy(whole, ({ edtf }) => edtf)
    const list = new Map([...groups].map(([edtf, own]) => [edtf, own.map(({ evidence }) => evidence)]))
    const narrow = [...list].filter(([edtf]) => width(edtf) < 32 * 86_400_000)
    const [edtf, evidence] = bySources(narrow.length > 0 ? new Map(narrow) : list)[0] ?? ['', []]
    return { edtf, basis: 'article', evidence }
  }
  const yearless = reports.filter(({ edtf }) => monthDay(edtf) !== null)
  const [first] = yearless
  if (!first)
    return reports[0] ? { edtf: reports[0].edtf, basis: 'article', evidence: [reports[0].evidence] } : null
  const asSaid: UnitedDate = {
    edtf: first.edtf,
    basis: 'article',
    evidence: yearless.map(({ evidence }) => evidence),
  }
  const said = new Set(years.map(({ year }) => year))
  if (said.size !== 1) return asSaid
  const edtf = first.edtf.replaceAll('XXXX', years[0]?.year ?? 'XXXX')
  const span = daySpan(edtf)
  if (!span || (notAfter !== null && span.first > notAfter)) return asSaid
  return {
    edtf,
    basis: 'united',
    evidence: [...yearless.map(({ evidence }) => evidence), ...years.map(({ evidence }) => evidence)],
  }
}
