import { tellFault } from './tell-fault.ts'

/**
 * Runs the start of a service. What people can mend is told in plain lines on standard error, anything else with its
 * stack; both end the process with code 1.
 */
export async function runService(name: string, start: () => Promise<void>): Promise<void> {
  try {
    await start()
  } catch (fault) {
    const lines = tellFault(fault)
    if (lines) for (const line of lines) process.stderr.write(`${name}: ${line}\n`)
    else console.error(fault)
    process.exit(1)
  }
}
