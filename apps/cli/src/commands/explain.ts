import { traceAt } from '@trucot/core/claim/trace/trace-at'
import { traceReading } from '@trucot/core/claim/trace/trace-reading'
import { formatTrace } from '../explain/format-trace.ts'
import { readPageFile } from '../input/page-file.ts'
import { inputOfPage } from '../input/read-page.ts'
import { callerPath } from '../terminal/caller-directory.ts'
import { CliError } from '../terminal/cli-error.ts'
import { printLine } from '../terminal/print.ts'

export interface ExplainOptions {
  /** An offset into the article text, in UTF-16 code units. */
  at?: string
  json?: boolean
}

/** Reads one page and says which rules fired, in order, what they consumed and what was inferred from what. */
export async function explain(path: string, options: ExplainOptions): Promise<void> {
  const page = readPageFile(callerPath(path))
  const input = inputOfPage(page)
  const whole = traceReading(input)
  const trace = options.at === undefined ? whole : traceAt(whole, offsetIn(input.text, options.at))
  await printLine(options.json ? JSON.stringify(trace) : formatTrace(trace, page.name))
}

function offsetIn(text: string, at: string): number {
  const offset = /^\d+$/u.test(at) ? Number(at) : Number.NaN
  if (!(offset < text.length))
    throw new CliError(`--at ${at}: not an offset of the text, which ends at ${text.length}`)
  return offset
}
