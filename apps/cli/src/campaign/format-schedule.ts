import type { CampaignSchedule } from '@trucot/db/campaign-schedule'

/** A moment by the clock of a time zone: "2026-03-05 02:30". */
function clockTime(moment: Date, timeZone: string): string {
  const words = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return words.format(moment)
}

/** What a schedule runs and when, how its last run went, and when the next ones are, for people. */
export function formatSchedule(schedule: CampaignSchedule, nextAts: readonly Date[]): string {
  const { id, templateName, timing, timeZone, quietHours, enabled, lastAt, lastOutcome, lastCampaignId } =
    schedule
  const often = 'cron' in timing ? timing.cron : `every ${timing.everyMinutes} min`
  const quiet = quietHours ? `, quiet ${quietHours.from}-${quietHours.until}` : ''
  const began = lastOutcome === 'started' && lastCampaignId !== null ? ` campaign ${lastCampaignId}` : ''
  const next = nextAts.map((at) => clockTime(at, timeZone)).join(', ') || 'never'
  return [
    `${id}\t${templateName}\t${often} (${timeZone}${quiet})\t${enabled ? 'on' : 'paused'}`,
    ...(lastAt ? [`  last  ${clockTime(lastAt, timeZone)} ${lastOutcome ?? ''}${began}`] : []),
    ...(enabled ? [`  next  ${next}`] : []),
  ].join('\n')
}
