import { isDay } from '../../text/calendar.ts'

const COMPACT = /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:\d{4,11})?(?!\d)/gu
const FOLDERS = /(?<!\d)(?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?!\d)/gu

/**
 * The day in a web address: ".../tieu-de-20230131230800498.htm", "/2016/02/25/tieu-de", "tieu-de-2016-2-25". ISO, or
 * undefined where no stretch of figures is a day.
 */
export function dateInLink(link: string): string | undefined {
  for (const pattern of [FOLDERS, COMPACT]) {
    for (const { groups } of link.matchAll(pattern)) {
      const { year = '', month = '', day = '' } = groups ?? {}
      if (isDay(Number(day), Number(month), Number(year))) {
        return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      }
    }
  }
  return undefined
}
