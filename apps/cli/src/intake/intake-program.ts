import { Command, InvalidArgumentError } from 'commander'
import type { AddOptions } from '../commands/source.ts'

function positive(text: string): number {
  const value = Number(text)
  if (!(value > 0 && value <= 100_000)) throw new InvalidArgumentError('a number above 0')
  return value
}

function importProgram(): Command {
  return new Command('import')
    .description(
      'take files in (.txt .html .docx .pdf .csv .jsonl .zip; files and folders) and queue them for reading; says new, ' +
        'revised, unchanged or refused of each page, and goes on where it was cut off',
    )
    .argument('<path...>')
    .action(async (paths: string[]) => {
      const { importPages } = await import('../commands/import-pages.ts')
      await importPages(paths)
    })
}

function watchProgram(): Command {
  return new Command('watch')
    .description('take in what lies in a folder and whatever is put there, until it is stopped')
    .argument('<folder>')
    .option('--every <seconds>', 'how often to look', positive, 2)
    .action(async (folder: string, options: { every: number }) => {
      const { watch } = await import('../commands/watch.ts')
      await watch(folder, options)
    })
}

function fetchProgram(): Command {
  return new Command('fetch')
    .description('fetch articles by address, from public addresses alone')
    .argument('<url...>')
    .action(async (urls: string[]) => {
      const { fetchPages } = await import('../commands/fetch.ts')
      await fetchPages(urls)
    })
}

function sourceProgram(): Command {
  const source = new Command('source').description(
    'feeds and sitemaps that the workers look at by themselves',
  )
  const commands = () => import('../commands/source.ts')
  source
    .command('list', { isDefault: true })
    .description('all sources and their health')
    .action(async () => (await commands()).list())
  source
    .command('test')
    .description('say what would be taken of a feed or sitemap; nothing is written')
    .argument('<url>')
    .option('--since <date>', 'take nothing older; the last seven days unless said')
    .action(async (url: string, options: { since?: string }) => (await commands()).test(url, options))
  source
    .command('add')
    .description('look at a feed or sitemap and add it')
    .argument('<url>')
    .option('--name <name>')
    .option('--outlet <name>', 'whose articles these are')
    .option('--every <minutes>', 'how often to look', positive, 15)
    .option('--since <date>', 'take nothing older; the last seven days unless said')
    .action(async (url: string, options: AddOptions) => (await commands()).add(url, options))
  for (const [name, paused] of [
    ['pause', true],
    ['resume', false],
  ] as const)
    source
      .command(name)
      .argument('<id>')
      .action(async (id: string) => (await commands()).pause(id, paused))
  source
    .command('check')
    .description('have the workers look now')
    .argument('<id>')
    .action(async (id: string) => (await commands()).check(id))
  source
    .command('backfill')
    .description('take what a source dates in a range of days')
    .argument('<id>')
    .argument('<from>', 'the first day: 2024-03-01')
    .argument('<to>', 'the last day')
    .action(async (id: string, from: string, to: string) => (await commands()).backfill(id, from, to))
  source
    .command('remove')
    .description('stop looking; articles stay')
    .argument('<id>')
    .action(async (id: string) => (await commands()).remove(id))
  return source
}

function refusedProgram(): Command {
  const refused = new Command('refused').description('what was offered and not taken in')
  const commands = () => import('../commands/refused.ts')
  refused.command('list', { isDefault: true }).action(async () => (await commands()).listWaiting())
  refused
    .command('retry')
    .argument('<id...>')
    .action(async (ids: string[]) => (await commands()).retry(ids))
  refused
    .command('dismiss')
    .argument('<id...>')
    .action(async (ids: string[]) => (await commands()).dismiss(ids))
  return refused
}

/** The commands that bring articles in. */
export function intakePrograms(): Command[] {
  return [importProgram(), watchProgram(), fetchProgram(), sourceProgram(), refusedProgram()]
}
