import { formatRecord } from '../extract/format-record.ts'
import { findPageFiles, readPageFile } from '../input/page-file.ts'
import { readPage } from '../input/read-page.ts'
import { callerPath } from '../terminal/caller-directory.ts'
import { printLine } from '../terminal/print.ts'
import { startProgress } from '../terminal/progress.ts'

export type ExtractFormat = 'jsonl' | 'table'

/** Reads pages and prints one article record a line, in name order. */
export async function extract(paths: readonly string[], options: { format: ExtractFormat }): Promise<void> {
  const pages = findPageFiles(paths.map((path) => callerPath(path)))
  const progress = startProgress('reading', pages.length)
  try {
    for (const path of pages) {
      const { record, text } = readPage(readPageFile(path))
      await printLine(options.format === 'table' ? `${formatRecord(record, text)}\n` : JSON.stringify(record))
      progress.step()
    }
  } finally {
    progress.stop()
  }
}
