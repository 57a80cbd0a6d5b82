import { once } from 'node:events'

/** Prints one line on standard output and waits where the reader is slower than we are. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}
