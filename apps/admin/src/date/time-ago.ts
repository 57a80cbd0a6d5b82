import { edtfWords, type Say } from './edtf-words.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** "5 phút trước": how long ago an ISO moment was; older than a fortnight, the day itself. */
export function timeAgo(moment: string, now: number, say: Say): string {
  const passed = now - Date.parse(moment)
  if (passed < MINUTE) return say('date.ago.now')
  if (passed < HOUR) return say('date.ago.minutes', { count: Math.floor(passed / MINUTE) })
  if (passed < DAY) return say('date.ago.hours', { count: Math.floor(passed / HOUR) })
  if (passed < 14 * DAY) return say('date.ago.days', { count: Math.floor(passed / DAY) })
  return edtfWords(moment.slice(0, 10), say) ?? moment
}
