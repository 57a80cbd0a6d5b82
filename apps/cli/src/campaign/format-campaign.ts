import { sentenceOf } from '@trucot/core/export/sentence'
import type { Campaign } from '@trucot/db/campaign'
import type { CampaignDiff, ChangeTally } from '@trucot/db/campaign-change'
import type { ErrorGroup } from '@trucot/db/campaign-error'
import type { CampaignPreview } from '@trucot/db/campaign-preview'
import type { CampaignCounts, OutletProgress, RollbackCounts } from '@trucot/db/campaign-progress'
import type { CampaignScope } from '@trucot/db/campaign-selection'

function timeLeft(open: number, pace: number | null): string {
  if (pace === null || pace <= 0 || open === 0) return ''
  const seconds = Math.ceil(open / pace)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  return `, ${hours > 0 ? `${hours} h ` : ''}${hours > 0 || minutes > 0 ? `${minutes} min` : `${seconds} s`} left`
}

/** Which articles, and how they are read. */
export function scopeWords({ mode, selection, options }: CampaignScope): string {
  const without = options.without?.length ? ` without ${options.without.join(', ')}` : ''
  return `${mode} of ${JSON.stringify(selection)}${without}`
}

/** One line: number, state, how far, why. */
export function campaignLine({ id, state, reason, total, pace }: Campaign, counts: CampaignCounts): string {
  const ended = counts.done + counts.failed + counts.skipped
  return `${id}\t${state}\t${ended}/${total}\t${counts.failed} failed${timeLeft(counts.open, pace)}\t${reason}`
}

/** Everything there is to say about one, for people. */
export function formatCampaign(
  campaign: Campaign,
  counts: CampaignCounts,
  outlets: readonly OutletProgress[],
  rollback: RollbackCounts | null,
): string {
  const { id, state, stoppedBy, reason, mode, selection, options, total, pace, rate, batchSize, quietHours } =
    campaign
  const skipped = Object.entries(rollback?.skipped ?? {}).map(([why, articles]) => `${articles} ${why}`)
  return [
    `campaign ${id}: ${state}${stoppedBy ? ` by ${stoppedBy}` : ''}${campaign.quietNow ? ', quiet now' : ''}`,
    `reason    ${reason}`,
    `articles  ${scopeWords({ mode, selection, options })}`,
    `progress  ${counts.done} done${counts.proven > 0 ? ` (${counts.proven} proven unchanged, not read)` : ''}, ${counts.failed} failed, ${counts.skipped} skipped, ${counts.open} open of ${total}`,
    `pace      ${pace === null ? 'none' : `${pace.toFixed(1)}/s`}${timeLeft(counts.open, pace)}; at most ${rate === null ? 'as fast as it goes' : `${rate}/s`}, ${batchSize} a job${quietHours ? `, quiet ${quietHours.from}-${quietHours.until}` : ''}`,
    `claims    ${counts.claimsSame} same, ${counts.claimsAdded} added, ${counts.claimsChanged} changed, ${counts.claimsRetired} retired in ${counts.changed} articles`,
    `people    ${counts.suggestionsRaised} suggestions raised, ${counts.decisionsMet} decisions met`,
    ...(rollback
      ? [
          `rollback  ${rollback.rolledBack} taken back, ${rollback.open} open; left as they are: ${skipped.join(', ') || 'none'}`,
        ]
      : []),
    ...outlets.map(
      (one) =>
        `  ${one.outlet || '(no outlet)'}\t${one.done + one.failed + one.skipped}/${one.total}\t${one.failed} failed`,
    ),
  ].join('\n')
}

function tallyLines(tallies: readonly ChangeTally[]): string[] {
  return tallies.map(
    ({ kind, type, rule, claims, decided }) =>
      `${kind}\t${type}\t${rule}\t${claims}${decided > 0 ? `\t${decided} decided` : ''}`,
  )
}

/** What a run changed, by kind, type and rule. */
export function formatDiff({
  tallies,
  changedArticles,
  decisionsMet,
  suggestionsRaised,
}: CampaignDiff): string {
  return [
    ...tallyLines(tallies),
    `${changedArticles} articles changed, ${suggestionsRaised} suggestions raised, ${decisionsMet} decisions met`,
  ].join('\n')
}

const SHOWN_CHANGES = 5

/** What a sample would change, with examples. */
export function formatPreview(preview: CampaignPreview): string {
  const { articles, sampled, changed, seed, errors, tallies, claimsSame, decidedClaims, decisionsMet } =
    preview
  const examples = preview.examples.flatMap(({ articleId, title, changes }) => [
    '',
    `article ${articleId} ${title ?? ''}`,
    ...changes
      .slice(0, SHOWN_CHANGES)
      .flatMap(({ kind, rule, decided, before, after }) => [
        `  ${kind} by ${rule}${decided ? ', decided' : ''}`,
        ...(before ? [`    - ${sentenceOf(before)}  “${before.quotes[0] ?? ''}”`] : []),
        ...(after ? [`    + ${sentenceOf(after)}  “${after.quotes[0] ?? ''}”`] : []),
      ]),
    ...(changes.length > SHOWN_CHANGES ? [`  and ${changes.length - SHOWN_CHANGES} more`] : []),
  ])
  return [
    `${articles} articles would be read; of ${sampled} sampled (--seed ${seed}) ${changed} would change, ${errors.length} could not be read`,
    `claims    ${claimsSame} same`,
    ...tallyLines(tallies),
    `people    ${decidedClaims} decided claims, ${decisionsMet} of them meet a change, ${preview.suggestionsRaised} suggestions`,
    ...errors.map(({ articleId, message }) => `article ${articleId}: ${message.split('\n', 1)[0]}`),
    ...examples,
  ].join('\n')
}

/** Errors by kind, each with one sample and its log. */
export function formatErrors(groups: readonly ErrorGroup[]): string {
  if (groups.length === 0) return 'nothing is set aside'
  return groups
    .map(({ fingerprint, message, articles, sample }) =>
      [
        `${fingerprint}\t${articles} articles\t${message}`,
        `  article ${sample.articleId} ${sample.title ?? sample.sourceKey}`,
        ...sample.log.split('\n').map((line) => `    ${line}`),
      ].join('\n'),
    )
    .join('\n\n')
}
