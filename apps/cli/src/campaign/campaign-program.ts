import type { ExportFormat } from '@trucot/db/export-file'
import { Command, Option } from 'commander'
import {
  batchOf,
  campaignIdOf,
  type PlanOptions,
  quietHoursOf,
  rateOf,
  type ScopeOptions,
  withPlan,
  withScope,
} from './plan-options.ts'
import { addSchedules } from './schedule-program.ts'
import { addTemplates } from './template-program.ts'

const running = () => import('./run-campaign.ts')
const acts = () => import('@trucot/db/campaign-acts')
const WAIT = ['--wait', 'wait until it has come to rest'] as const

/** `trucot campaign …`: many articles read again, as can be seen, stopped, repeated and taken back. */
export function campaignProgram(): Command {
  const campaign = new Command('campaign').description(
    'read many articles again, and see, stop and take back what that does',
  )

  withScope(
    campaign
      .command('preview')
      .description('read a random sample in memory and say what would change; nothing is written'),
  )
    .option('--size <articles>', 'articles in the sample', '50')
    .option('--seed <number>', 'the same seed gives the same sample')
    .option('--json', 'print one JSON object')
    .action(async (options: ScopeOptions & { size: string; seed?: string; json?: boolean }) => {
      await (await running()).previewOf(options)
    })
  withPlan(campaign.command('create').description('freeze the articles of a campaign and print its number'))
    .option('--start', 'start it as well')
    .action(async (options: PlanOptions & { start?: boolean }) => {
      await (await running()).makeCampaign(options)
    })
  campaign
    .command('list')
    .description('campaigns, latest first')
    .option('--json', 'print one JSON object a line')
    .action(async (options: { json?: boolean }) => await (await running()).listThem(options))
  campaign
    .command('status')
    .description('how far a campaign is, by outlet')
    .argument('<id>')
    .option('--json', 'print one JSON object')
    .option(...WAIT)
    .action(async (id: string, options: { json?: boolean; wait?: boolean }) => {
      await (await running()).statusOf(campaignIdOf(id), options)
    })
  addActs(campaign)
  addLooks(campaign)
  addTemplates(campaign)
  addSchedules(campaign)
  return campaign
}

function addActs(campaign: Command): void {
  campaign
    .command('start')
    .description('begin, with the canary where there is one')
    .argument('<id>')
    .option(...WAIT)
    .action(async (given: string, options: { wait?: boolean }) => {
      const [id, { startCampaign }] = [campaignIdOf(given), await acts()]
      await (await running()).actOnCampaign(id, (tx, by) => startCampaign(tx, id, by), options)
    })
  campaign
    .command('pause')
    .description('begin nothing more until it is resumed')
    .argument('<id>')
    .action(async (given: string) => {
      const [id, { pauseCampaign }] = [campaignIdOf(given), await acts()]
      await (await running()).actOnCampaign(id, (tx, by) => pauseCampaign(tx, id, by))
    })
  campaign
    .command('resume')
    .description('go on; past a canary that stopped it, with everything')
    .argument('<id>')
    .option(...WAIT)
    .action(async (given: string, options: { wait?: boolean }) => {
      const [id, { resumeCampaign }] = [campaignIdOf(given), await acts()]
      await (await running()).actOnCampaign(id, (tx, by) => resumeCampaign(tx, id, by), options)
    })
  campaign
    .command('cancel')
    .description('never begin what has not begun')
    .argument('<id>')
    .option('--reason <words>', 'why: kept in its log')
    .action(async (given: string, { reason }: { reason?: string }) => {
      const [id, { cancelCampaign }] = [campaignIdOf(given), await acts()]
      await (await running()).actOnCampaign(id, (tx, by) => cancelCampaign(tx, id, by, reason))
    })
  campaign
    .command('change')
    .description('change how fast, in what chunks and when it goes, while it runs')
    .argument('<id>')
    .option('--rate <articles>', 'articles a second at most; none for no limit')
    .option('--batch <articles>', 'articles in one job of the queue')
    .option('--quiet <hours>', 'begin nothing in these hours: 22:00-06:00; none for none')
    .action(
      async (given: string, { rate, batch, quiet }: { rate?: string; batch?: string; quiet?: string }) => {
        const [id, { changeCampaign }] = [campaignIdOf(given), await acts()]
        const settings = {
          ...(rate === undefined ? {} : { rate: rateOf(rate) }),
          ...(batch === undefined ? {} : { batchSize: batchOf(batch) }),
          ...(quiet === undefined ? {} : { quietHours: quietHoursOf(quiet) }),
        }
        await (await running()).actOnCampaign(id, (tx, by) => changeCampaign(tx, id, by, settings))
      },
    )
  campaign
    .command('retry')
    .description('read again what was set aside')
    .argument('<id>')
    .option('--fingerprint <error>', 'only what has this error')
    .option(...WAIT)
    .action(async (given: string, { fingerprint, ...options }: { fingerprint?: string; wait?: boolean }) => {
      const [id, { retryFailed }] = [campaignIdOf(given), await acts()]
      await (await running()).actOnCampaign(id, (tx, by) => retryFailed(tx, id, by, fingerprint), options)
    })
  campaign
    .command('rollback')
    .description('put the readings back that were in force before; decisions stay as they are')
    .argument('<id>')
    .requiredOption('--reason <words>', 'why: kept in its log')
    .option(...WAIT)
    .action(async (given: string, { reason, ...options }: { reason: string; wait?: boolean }) => {
      const [id, { rollBackCampaign }] = [campaignIdOf(given), await acts()]
      await (await running()).actOnCampaign(id, (tx, by) => rollBackCampaign(tx, id, by, reason), options)
    })
}

function addLooks(campaign: Command): void {
  campaign
    .command('errors')
    .description('what was set aside, by kind of error, each with a sample and its log')
    .argument('<id>')
    .option('--json', 'print one JSON list')
    .action(async (id: string, options: { json?: boolean }) => {
      await (await running()).errorsOf(campaignIdOf(id), options)
    })
  campaign
    .command('diff')
    .description('what the run changed, by type and rule; as jsonl or csv claim by claim')
    .argument('<id>')
    .addOption(
      new Option('--format <format>', 'table is for people')
        .choices(['table', 'jsonl', 'csv'])
        .default('table'),
    )
    .action(async (id: string, options: { format: ExportFormat | 'table' }) => {
      await (await running()).diffOf(campaignIdOf(id), options)
    })
}
