import type { CampaignPlan, QuietHours } from '@trucot/db/campaign'
import type { CampaignScope } from '@trucot/db/campaign-selection'
import { type Command, Option } from 'commander'
import { CliError } from '../terminal/cli-error.ts'

const STANDARD_BATCH = '100'

/** What commander makes of the options that say which articles and how. */
export interface ScopeOptions {
  source?: string
  outlet?: string
  publishedFrom?: string
  publishedTo?: string
  arrivedFrom?: string
  arrivedTo?: string
  arrivedWithinDays?: string
  text?: string
  entity?: string
  readerVersion?: string
  neverProcessed?: true
  failed?: true
  errorsOf?: string
  ids?: string
  mode: 'missing' | 'failed' | 'all'
  without: string[]
}

export interface PlanOptions extends ScopeOptions {
  reason?: string
  canary?: string
  maxErrors: string
  maxMet: string
  rate?: string
  verify?: true
  batch: string
  quiet?: string
}

/** Adds the options that say which articles, and what of them is read. */
export function withScope(command: Command): Command {
  return command
    .option('--source <begins>', 'how the web address or import name begins: baoquocte.vn')
    .option('--outlet <name>', 'of this outlet')
    .option('--published-from <day>', 'published on this day or later')
    .option('--published-to <day>', 'published on this day or earlier')
    .option('--arrived-from <day>', 'come in on this day or later')
    .option('--arrived-to <day>', 'come in on this day or earlier')
    .option('--arrived-within-days <days>', 'come in within so many days')
    .option(
      '--text <words>',
      'with these words in the report or its title; "in quotation marks" side by side',
    )
    .option('--entity <name>', 'that name this person, body, place or document')
    .option('--reader-version <version>', 'whose reading this version of the reader came to')
    .option('--never-processed', 'that have no reading')
    .option('--failed', 'whose last reading failed')
    .option('--errors-of <campaign>', 'that this campaign, or the "last" one with any, set aside')
    .option('--ids <list>', 'these alone: 12,15,19')
    .addOption(
      new Option('--mode <mode>', 'of these, what the present reader has not read, what failed, or all')
        .choices(['missing', 'failed', 'all'])
        .default('missing'),
    )
    .option(
      '--without <rule>',
      'leave a rule out (may be given again)',
      (rule: string, rules: string[]) => [...rules, rule],
      [],
    )
}

/** Adds the options that say why, how carefully and how fast. */
export function withPlan(command: Command): Command {
  return withScope(command)
    .requiredOption('--reason <words>', 'why: kept for good')
    .option('--canary <articles>', 'read so many first, drawn at random, and stop where they go wrong')
    .option('--max-errors <share>', 'most of the canary that may fail, from 0 to 1', '0.02')
    .option('--max-met <share>', 'most of its decided claims that may meet a change, from 0 to 1', '0.05')
    .option('--verify', 'read even what is proven to read as it did: same page, same build of the reader')
    .option('--rate <articles>', 'articles a second at most')
    .option('--batch <articles>', 'articles in one job of the queue', STANDARD_BATCH)
    .option('--quiet <hours>', 'begin nothing in these hours: 22:00-06:00')
}

/** A number that an option was given; refused in one line where it is none, or out of bounds. */
export function numberOf(name: string, value: string, least: number, most: number): number {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number) || number < least || number > most) {
    throw new CliError(`--${name} ${value}: not a number from ${least} to ${most}`)
  }
  return number
}

function wholeNumberOf(name: string, value: string, least: number, most: number): number {
  const number = numberOf(name, value, least, most)
  if (!Number.isInteger(number)) throw new CliError(`--${name} ${value}: not a whole number`)
  return number
}

function dayOf(name: string, value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value) || Number.isNaN(Date.parse(value))) {
    throw new CliError(`--${name} ${value}: not a day such as 2024-02-25`)
  }
  return value
}

/** Which hours are quiet: "22:00-06:00"; "none" for none. */
export function quietHoursOf(value: string): QuietHours | null {
  if (value === 'none') return null
  const hours = /^(?<from>(?:[01]\d|2[0-3]):[0-5]\d)-(?<until>(?:[01]\d|2[0-3]):[0-5]\d)$/u.exec(
    value,
  )?.groups
  if (!hours?.from || !hours.until) throw new CliError(`--quiet ${value}: not hours such as 22:00-06:00`)
  return { from: hours.from, until: hours.until }
}

/** Articles a second, or null for "none". */
export function rateOf(value: string): number | null {
  return value === 'none' ? null : numberOf('rate', value, 0.1, 100_000)
}

export function batchOf(value: string): number {
  return wholeNumberOf('batch', value, 1, 500)
}

/** Which articles, and how they are read. */
export function scopeOf(options: ScopeOptions): CampaignScope {
  const { source, outlet, text, entity, readerVersion, neverProcessed, failed, errorsOf, ids } = options
  const days = Object.entries({
    publishedFrom: options.publishedFrom,
    publishedTo: options.publishedTo,
    arrivedFrom: options.arrivedFrom,
    arrivedTo: options.arrivedTo,
  }).flatMap(([key, value]) => (value === undefined ? [] : [[key, dayOf(key, value)]]))
  return {
    selection: {
      ...Object.fromEntries(days),
      ...(source ? { source } : {}),
      ...(outlet ? { outlet } : {}),
      ...(text ? { text } : {}),
      ...(entity ? { entity } : {}),
      ...(readerVersion ? { readerVersion } : {}),
      ...(neverProcessed ? { neverProcessed } : {}),
      ...(failed ? { failed } : {}),
      ...(options.arrivedWithinDays
        ? { arrivedWithinDays: wholeNumberOf('arrived-within-days', options.arrivedWithinDays, 1, 3650) }
        : {}),
      ...(errorsOf ? { errorsOf: errorsOf === 'last' ? 'last' : campaignIdOf(errorsOf) } : {}),
      ...(ids
        ? { ids: ids.split(',').map((id) => wholeNumberOf('ids', id, 1, Number.MAX_SAFE_INTEGER)) }
        : {}),
    },
    mode: options.mode,
    options: options.without.length > 0 ? { without: options.without } : {},
  }
}

/** Everything an operator says about a campaign. */
export function planOf(options: PlanOptions): CampaignPlan {
  const scope = scopeOf(options)
  return {
    ...scope,
    options: { ...scope.options, ...(options.verify ? { verify: true as const } : {}) },
    reason: (options.reason ?? '').trim() || refuseReason(),
    canary:
      options.canary === undefined
        ? null
        : {
            articles: wholeNumberOf('canary', options.canary, 1, 5000),
            maxErrorShare: numberOf('max-errors', options.maxErrors, 0, 1),
            maxMetShare: numberOf('max-met', options.maxMet, 0, 1),
          },
    rate: options.rate === undefined ? null : rateOf(options.rate),
    batchSize: batchOf(options.batch),
    quietHours: options.quiet === undefined ? null : quietHoursOf(options.quiet),
  }
}

function refuseReason(): never {
  throw new CliError('--reason: say why')
}

/** The number of a campaign. */
export function campaignIdOf(value: string): number {
  if (!/^[1-9]\d{0,14}$/u.test(value)) throw new CliError(`${value}: not the number of a campaign`)
  return Number(value)
}
