/** "2016-02", a month of the calendar. */
export type Month = string

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u

export const isMonth = (text: string): boolean => MONTH.test(text)

/** The month so many months later; earlier where negative. */
export function monthAfter(month: Month, by: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const index = year * 12 + number - 1 + by
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The month of a moment on this machine's clock. */
export function monthOf(moment: Date): Month {
  return `${moment.getFullYear()}-${String(moment.getMonth() + 1).padStart(2, '0')}`
}

/** 1 for Monday to 7 for Sunday, of an ISO day. */
export function weekday(day: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay()
  return (sundayFirst === 0 ? 7 : sundayFirst) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}
