import { useI18n } from 'vue-i18n'

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const
const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Sizes and spans of time as people say them, in the language of the screen. */
export function useAmounts() {
  const { t, n } = useI18n()

  /** "235 MB", "1,2 GB". */
  function bytes(amount: number): string {
    const step = amount < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(amount) / 3))
    const value = amount / 1000 ** step
    const maximumFractionDigits = step > 2 || (value < 10 && step > 0) ? 1 : 0
    return n(value, {
      style: 'unit',
      unit: UNITS[step] ?? 'byte',
      unitDisplay: 'short',
      maximumFractionDigits,
    })
  }

  /** "12 giây", "3 phút". */
  function span(seconds: number): string {
    const whole = Math.max(0, seconds)
    const say = (unit: 'seconds' | 'minutes' | 'hours' | 'days', length: number) => {
      const count = Math.floor(whole / length)
      return t(`date.span.${unit}`, { count: n(count) }, count)
    }
    if (whole < MINUTE) return say('seconds', 1)
    if (whole < HOUR) return say('minutes', MINUTE)
    return whole < DAY ? say('hours', HOUR) : say('days', DAY)
  }

  return { bytes, span }
}
