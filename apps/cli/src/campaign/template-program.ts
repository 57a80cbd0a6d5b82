import type { Command } from 'commander'
import { type PlanOptions, withPlan } from './plan-options.ts'

const running = () => import('./run-template.ts')

/** `trucot campaign template …`: plans kept under a name. */
export function addTemplates(campaign: Command): void {
  const template = campaign.command('template').description('campaigns kept under a name, to be made again')
  withPlan(template.command('save').description('keep a plan under a name, in place of what had that name'))
    .argument('<name>')
    .option('--json', 'print one JSON object')
    .action(async (name: string, options: PlanOptions & { json?: boolean }) => {
      await (await running()).keepTemplate(name, options)
    })
  template
    .command('list')
    .description('templates by name, and what each is about')
    .option('--json', 'print one JSON object a line')
    .action(async (options: { json?: boolean }) => await (await running()).listThem(options))
  template
    .command('run')
    .description('make a campaign of a template, start it, and print its number')
    .argument('<name>')
    .option('--reason <words>', 'why, in place of what the template says')
    .option('--no-start', 'freeze its articles, and leave the start to a person')
    .option('--json', 'print one JSON object')
    .action(async (name: string, options: { reason?: string; start: boolean; json?: boolean }) => {
      await (await running()).runTemplate(name, options)
    })
  template
    .command('remove')
    .description('remove a template that no schedule runs')
    .argument('<name>')
    .action(async (name: string) => await (await running()).dropTemplate(name))
}
