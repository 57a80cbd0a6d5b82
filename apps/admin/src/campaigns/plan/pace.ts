import type { QuietHours } from '@trucot/contract/campaign-plan'
import { DEFAULT_BATCH_SIZE } from '@trucot/contract/campaign-plan'

/** How fast a campaign goes, as the fields of a form hold it: an empty rate is as fast as the workers go. */
export interface Pace {
  rate: number | ''
  batchSize: number
  quietFrom: string
  quietUntil: string
}

export const DEFAULT_PACE: Pace = { rate: '', batchSize: DEFAULT_BATCH_SIZE, quietFrom: '', quietUntil: '' }

interface PaceValues {
  rate: number | null
  batchSize: number
  quietHours: QuietHours | null
}

/** The fields that say a campaign's pace. */
export function paceOf({ rate, batchSize, quietHours }: PaceValues): Pace {
  return {
    rate: rate ?? '',
    batchSize,
    quietFrom: quietHours?.from ?? '',
    quietUntil: quietHours?.until ?? '',
  }
}

/** Quiet hours need both ends. */
export const quietHoursOf = (from: string, until: string): QuietHours | null =>
  from === '' || until === '' ? null : { from, until }

/** What the fields say. */
export function paceValues({ rate, batchSize, quietFrom, quietUntil }: Pace): PaceValues {
  return {
    rate: rate === '' ? null : rate,
    batchSize,
    quietHours: quietHoursOf(quietFrom, quietUntil),
  }
}
