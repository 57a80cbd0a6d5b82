import { tellFault } from '@trucot/service/tell-fault'
import { type Command, CommanderError } from 'commander'
import { CliError } from './cli-error.ts'

/** Wrong arguments or input that cannot be used. */
const UNUSABLE = 2

/**
 * Runs the command line. Exit codes: 0 done, 1 it could not be done (or only in part), 2 wrong arguments or unusable
 * input. What people can mend is told in one line on standard error; anything else with its stack.
 */
export async function runProgram(program: Command, argv: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EPIPE') process.exit(0)
    throw fault
  })
  for (const command of withInner(program)) command.exitOverride()
  try {
    await program.parseAsync(argv)
  } catch (fault) {
    process.exitCode = tell(fault)
  }
}

/** A command and all that are below it. */
function withInner(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withInner)]
}

function tell(fault: unknown): number {
  // Commander has printed its own line or the help.
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? 0 : UNUSABLE
  if (fault instanceof CliError) {
    process.stderr.write(`trucot: ${fault.message}\n`)
    return UNUSABLE
  }
  const lines = tellFault(fault)
  if (lines) for (const line of lines) process.stderr.write(`trucot: ${line}\n`)
  else console.error(fault)
  return 1
}
