import type { Command } from 'commander'
import type { ScheduleOptions } from './schedule-options.ts'

const running = () => import('./run-schedule.ts')
const JSON_OF_ONE = ['--json', 'print one JSON object'] as const

/** `trucot campaign schedule …`: templates that run again and again. */
export function addSchedules(campaign: Command): void {
  const schedule = campaign.command('schedule').description('when which templates are run by themselves')
  schedule
    .command('add')
    .description('run a template again and again, and print when it is due next')
    .argument('<template>', 'its name')
    .option('--cron <expression>', 'minute hour day month weekday: "30 2 * * *"')
    .option('--every <time>', 'every so many minutes, hours or days: 90, 90m, 6h, 1d')
    .option('--time-zone <name>', 'whose clock counts', 'Asia/Ho_Chi_Minh')
    .option('--quiet <hours>', 'a run that falls into these hours begins when they end: 08:00-11:30')
    .option('--paused', 'keep it, and let it rest for now')
    .option(...JSON_OF_ONE)
    .action(async (template: string, options: ScheduleOptions & { json?: boolean }) => {
      await (await running()).addSchedule(template, options)
    })
  schedule
    .command('list')
    .description('schedules, how the last run went and when the next ones are')
    .option('--json', 'print one JSON object a line')
    .action(async (options: { json?: boolean }) => await (await running()).listThem(options))
  schedule
    .command('pause')
    .description('begin no further run')
    .argument('<id>')
    .option(...JSON_OF_ONE)
    .action(async (id: string, options: { json?: boolean }) => {
      await (await running()).switchSchedule(id, false, options)
    })
  schedule
    .command('resume')
    .description('go on, counted from now')
    .argument('<id>')
    .option(...JSON_OF_ONE)
    .action(async (id: string, options: { json?: boolean }) => {
      await (await running()).switchSchedule(id, true, options)
    })
  schedule
    .command('remove')
    .description('remove a schedule; the campaigns that it began stay')
    .argument('<id>')
    .action(async (id: string) => await (await running()).dropSchedule(id))
}
