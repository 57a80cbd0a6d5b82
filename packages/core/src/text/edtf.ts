import { z } from 'zod'
import { isDay } from './calendar.ts'

const point = String.raw`(?:\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?[?~%]?`
const pattern = new RegExp(
  `^(?:${point}|${point}/${point}|${point}/|/${point}|\\.\\./${point}|${point}/\\.\\.)$`,
)

/** A date in Extended Date/Time Format level 2, the subset the reader writes: points, unknown parts as X, intervals. */
export const Edtf = z.string().regex(pattern, 'not an EDTF date')
export type Edtf = z.infer<typeof Edtf>

/** True where every point of an EDTF date that names month or day names ones that exist: no month 13, no 30 February. */
export function isOnCalendar(edtf: Edtf): boolean {
  return edtf.split('/').every((point) => {
    const [year = '', month, day] = point.replace(/[?~%]$/, '').split('-')
    if (month === undefined || month === 'XX')
      return day === undefined || day === 'XX' || isDay(Number(day), 1)
    const inYear = /^\d{4}$/.test(year) ? Number(year) : undefined
    return isDay(day === undefined || day === 'XX' ? 1 : Number(day), Number(month), inYear)
  })
}
