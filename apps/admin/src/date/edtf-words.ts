/** Looks a message up and fills its slots; vue-i18n's `t` fits. */
export type Say = (key: string, slots?: Record<string, string | number>) => string

interface Point {
  year: string
  month: string | null
  day: string | null
  doubt: '' | '?' | '~' | '%'
}

const POINT = /^(?<year>[\dX]{4})(?:-(?<month>\d{2}|XX))?(?:-(?<day>\d{2}|XX))?(?<doubt>[?~%]?)$/u

function readPoint(edtf: string): Point | null {
  const groups = POINT.exec(edtf)?.groups
  if (!groups?.year) return null
  const { year, month, day, doubt } = groups
  return { year, month: month ?? null, day: day ?? null, doubt: (doubt ?? '') as Point['doubt'] }
}

const known = (part: string | null): part is string => part !== null && part !== 'XX'

function yearWords(year: string, say: Say): string | null {
  if (year === 'XXXX') return null
  if (year.endsWith('XX')) return say('date.century', { century: Number(year.slice(0, 2)) + 1 })
  if (year.endsWith('X')) return say('date.decade', { decade: `${year.slice(0, 3)}0` })
  return year
}

function bareWords({ year, month, day }: Point, say: Say): string {
  const inYear = yearWords(year, say)
  const slots = {
    year: inYear ?? '',
    month: known(month) ? say(`date.month.${Number(month)}`) : '',
    day: known(day) ? Number(day) : '',
  }
  const unknownYear = inYear === null
  if (known(day) && known(month)) return say(unknownYear ? 'date.dayNoYear' : 'date.day', slots)
  if (known(day)) return say(unknownYear ? 'date.dayOnly' : 'date.dayNoMonth', slots)
  if (known(month)) {
    if (unknownYear) return say('date.monthNoYear', slots)
    return say(day === 'XX' ? 'date.monthNoDay' : 'date.monthOfYear', slots)
  }
  if (unknownYear) return say('date.unknown')
  if (year.includes('X')) return slots.year
  return say(month === 'XX' ? 'date.yearNoMonth' : 'date.year', slots)
}

function pointWords(point: Point, say: Say): string {
  const words = bareWords(point, say)
  if (point.doubt === '') return words
  return say(`date.${{ '?': 'uncertain', '~': 'about', '%': 'aboutUncertain' }[point.doubt]}`, {
    date: words,
  })
}

function rangeWords(from: Point, to: Point, say: Say): string {
  const plain = [from, to].every((p) => p.doubt === '' && known(p.month) && known(p.day))
  const sameYear = from.year === to.year && yearWords(from.year, say) !== null
  if (plain && sameYear) {
    const slots = {
      from: Number(from.day),
      to: Number(to.day),
      fromMonth: say(`date.month.${Number(from.month)}`),
      toMonth: say(`date.month.${Number(to.month)}`),
      year: yearWords(from.year, say) ?? '',
    }
    return say(from.month === to.month ? 'date.rangeInMonth' : 'date.rangeInYear', slots)
  }
  return say('date.range', { from: pointWords(from, say), to: pointWords(to, say) })
}

/**
 * An EDTF date as people write it: "25 tháng 2, không rõ năm", "5–7 tháng 3, 2023".
 * Text that is no date of the subset the reader writes comes back null.
 */
export function edtfWords(edtf: string, say: Say): string | null {
  const [left = '', right, ...more] = edtf.split('/')
  if (more.length > 0) return null
  if (right === undefined) {
    const point = readPoint(left)
    return point && pointWords(point, say)
  }
  const open = (part: string) => part === '' || part === '..'
  const from = readPoint(left)
  const to = readPoint(right)
  if (from && to) return rangeWords(from, to, say)
  if (from && open(right)) return say('date.since', { date: pointWords(from, say) })
  if (open(left) && open(right)) return say('date.unbounded')
  if (to && open(left)) return say('date.until', { date: pointWords(to, say) })
  return null
}
