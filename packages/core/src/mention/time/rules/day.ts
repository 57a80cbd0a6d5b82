import type { Token } from '../../../text/tokens.ts'
import type { DateRule } from '../date-phrase.ts'
import { type DayFigures, readDayFigures, statedDay } from '../day-figures.ts'
import { readDirection } from '../direction.ts'
import { type LeadIn, readLeadIn } from '../lead-in.ts'

/** Words before figures with a stroke that make them a day without "ngày". */
const INTRODUCES = new Set(
  '( [ mùng mồng hôm vào trước sau đến tới từ dịp khánh lễ nhật phóng kỷ niệm kể nay qua mai sáng chiều tối trưa đêm'.split(
    ' ',
  ),
)
/** Words after figures with a stroke that make them a fraction. */
const COUNTED = new Set(
  'số thành đại nước phiếu tổng dân diện người quốc ghế thời lượng sản kim gdp trong nghị tỷ tỉ triệu nghìn cử chặng'.split(
    ' ',
  ),
)
/** "trong 6 tháng 5 đoàn": words before figures that make "6 tháng" a length of time. */
const COUNTS_MONTHS = new Set(['trong', 'sau', 'trước', 'hơn', 'gần', 'mỗi', 'suốt', 'khoảng', 'được'])
/** Words before figures that make them the number of something. */
const NUMBERED = new Set(
  'số định quyết thị thông tư văn nghị luật điều khoản mục trang quốc lộ đường'.split(' '),
)

function isDay(tokens: readonly Token[], lead: LeadIn, figures: DayFigures): boolean {
  const before = tokens[lead.next - 1]
  if (lead.saysDay) return true
  if (before && !before.spaceBefore && before.kind === 'punctuation' && ['/', '-', '.'].includes(before.key))
    return false
  if (NUMBERED.has(before?.key ?? '')) return false
  if (figures.year !== undefined) return true
  if (figures.separator === undefined) return !COUNTS_MONTHS.has(before?.key ?? '')
  if (figures.separator !== '/' || !INTRODUCES.has(before?.key ?? '')) return false
  return !COUNTED.has(tokens[figures.last]?.key ?? '')
}

/** "25/2", "chiều 5-8", "ngày 17 tháng 2 năm 2014", "lúc 14h30 thứ Năm, 25/2/2016", "ngày 28", "25/10 tới" */
export const day: DateRule = {
  id: 'time/day',
  read(tokens, at) {
    const lead = readLeadIn(tokens, at)
    const first = tokens[lead.next]
    if (first?.kind !== 'number') return undefined
    // "Sáng 18, tại Bắc Kinh": a part of the day and a comma make a day of a number.
    const saysBareDay =
      lead.saysBareDay || (lead.partOfDay !== undefined && tokens[lead.next + 1]?.key === ',')
    const figures = readDayFigures(tokens, lead.next, saysBareDay)
    if (!figures || !isDay(tokens, lead, figures)) return undefined
    if (figures.month === undefined && isDuration(tokens, figures.last)) return undefined
    const after = readDirection(tokens, figures.last)
    return {
      first: at,
      last: after?.last ?? figures.last,
      stated: statedDay(figures),
      grain: 'day',
      ...(lead.partOfDay === undefined ? {} : { partOfDay: lead.partOfDay }),
      ...(after ? { direction: after.direction } : {}),
    }
  },
}

/** "ngày 30 người": a day alone is followed by no noun that could be counted. */
function isDuration(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after]
  return (
    next?.kind === 'word' &&
    ['người', 'lần', 'lượt', 'giờ', 'tỷ', 'triệu', 'nghìn', 'cuộc', 'đoàn'].includes(next.key)
  )
}
