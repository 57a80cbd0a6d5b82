import type { RecordType } from '@trucot/core/record/record-type'
import type { RecordExportFormat } from '@trucot/db/record/export-records'
import { Argument, Command, Option } from 'commander'
import { campaignProgram } from './campaign/campaign-program.ts'
import type { EvalOptions } from './commands/eval.ts'
import type { ExplainOptions } from './commands/explain.ts'
import type { ExtractFormat } from './commands/extract.ts'
import type { RereadOptions } from './commands/reread.ts'
import type { ShowOptions } from './commands/show.ts'
import { intakePrograms } from './intake/intake-program.ts'

/** The command line. Each command's code is loaded when it runs, so that reading articles needs no database driver. */
export function program(): Command {
  const trucot = new Command('trucot')
    .description('Reads Vietnamese foreign-affairs news into structured claims.')
    .showHelpAfterError('(trucot --help lists what there is)')

  trucot
    .command('extract')
    .description('read pages (.txt, .html; files and folders) and print one article record a line')
    .argument('<path...>')
    .addOption(
      new Option('--format <format>', 'table is for people').choices(['jsonl', 'table']).default('jsonl'),
    )
    .action(async (paths: string[], options: { format: ExtractFormat }) => {
      const { extract } = await import('./commands/extract.ts')
      await extract(paths, options)
    })

  trucot
    .command('explain')
    .description(
      'say which rules fired in reading a page, what they consumed and what was inferred from what',
    )
    .argument('<file>')
    .option('--at <offset>', 'only what touches this offset of the article text (UTF-16 code units)')
    .option('--json', 'print one JSON object')
    .action(async (file: string, options: ExplainOptions) => {
      const { explain } = await import('./commands/explain.ts')
      await explain(file, options)
    })

  trucot
    .command('eval')
    .description(
      'read a folder of gold (NAME.txt beside NAME.gold.json), score the reader and list its errors',
    )
    .argument('<folder>')
    .option('--against <file>', 'name every article that got better or worse since an earlier run')
    .option('--save <file>', 'keep this run, for --against')
    .option('--json', 'print one JSON object')
    .option('--no-errors', 'leave the list of errors out')
    .action(async (folder: string, options: EvalOptions) => {
      const { evaluate } = await import('./commands/eval.ts')
      await evaluate(folder, options)
    })

  for (const command of intakePrograms()) trucot.addCommand(command)

  trucot
    .command('reread')
    .description('have articles read again by the workers')
    .argument('[id...]')
    .option('--all', 'every article')
    .option('--failed', 'every article whose last reading failed')
    .option(
      '--without <rule>',
      'leave a rule out (may be given again)',
      (rule, rules: string[]) => [...rules, rule],
      [],
    )
    .option('--verify', 'with --all: read even what is proven to read as it did')
    .option('--reason <words>', 'kept with the order', 'asked for on the command line')
    .option('--no-wait', 'do not wait until they were read')
    .action(async (ids: string[], options: RereadOptions) => {
      const { reread } = await import('./commands/reread.ts')
      await reread(ids, options)
    })

  trucot.addCommand(campaignProgram())

  trucot
    .command('export')
    .description('print what is accepted, every line with its sources and quotes')
    .addOption(
      new Option('--format <format>', 'csv is for spreadsheets').choices(['jsonl', 'csv']).default('jsonl'),
    )
    .action(async (options: { format: 'jsonl' | 'csv' }) => {
      const { exportClaims } = await import('./commands/export-claims.ts')
      await exportClaims(options)
    })

  trucot
    .command('export-records')
    .description(
      'print records with their sources: people, bodies, offices and who held them, events, documents, places',
    )
    .addOption(
      new Option('--format <format>', 'ftm is FollowTheMoney entities a line, popolo one Popolo JSON object')
        .choices(['jsonl', 'csv', 'ftm', 'popolo'])
        .default('jsonl'),
    )
    .option('--proposed', 'count what the reader proposes and nobody decided on, too')
    .action(async (options: { format: RecordExportFormat; proposed?: boolean }) => {
      const { exportRecords } = await import('./commands/export-records.ts')
      await exportRecords(options)
    })

  trucot
    .command('assemble')
    .description('have records follow what changed, without waiting for the workers')
    .option('--all', 'make them anew from everything that was read')
    .action(async (options: { all?: boolean }) => {
      const { assemble } = await import('./commands/assemble.ts')
      await assemble(options)
    })

  trucot
    .command('show')
    .description('print the dossier of a person, body, office, event, document, place, conference or award')
    .addArgument(
      new Argument('<type>').choices([
        'person',
        'organization',
        'office',
        'event',
        'document',
        'place',
        'conference',
        'award',
      ]),
    )
    .argument('<name>', 'as it is written, with or without diacritics; "#12" for an id')
    .option('--as-known-on <day>', 'only what the world could know by then')
    .option('--on <day>', 'for an office: who held it on that day')
    .option('--json', 'print one JSON object a record')
    .action(async (type: RecordType, name: string, options: ShowOptions) => {
      const { show } = await import('./commands/show.ts')
      await show(type, name, options)
    })

  trucot
    .command('wikidata')
    .description('hold Wikidata ids from a file of lines "type, name, QID", apart by tabs')
    .argument('<file>')
    .requiredOption('--as <email>', 'the account that answers for it')
    .action(async (file: string, options: { as: string }) => {
      const { wikidata } = await import('./commands/wikidata.ts')
      await wikidata(file, options)
    })

  trucot
    .command('doctor')
    .description('say what works and what does not')
    .action(async () => {
      const { doctor } = await import('./commands/doctor.ts')
      await doctor()
    })

  return trucot
}
