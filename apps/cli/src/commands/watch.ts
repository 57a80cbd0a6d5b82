import { existsSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type OfferFile, offerFilesIn } from '../intake/offer-files.ts'
import { takeFile } from '../intake/take-file.ts'
import { lineOf } from '../intake/tell-taken.ts'
import { withIntake } from '../intake/with-intake.ts'
import { callerPath } from '../terminal/caller-directory.ts'
import { CliError } from '../terminal/cli-error.ts'
import { printLine } from '../terminal/print.ts'

const lookOf = ({ byteLength, changedAt }: OfferFile) => `${byteLength} ${changedAt}`

/** The files that came or changed since they were last taken and have been still for one look: none is read half written. */
export function filesToTake(
  files: readonly OfferFile[],
  seen: Map<string, string>,
  taken: ReadonlyMap<string, string>,
): OfferFile[] {
  const still = files.filter((file) => seen.get(file.path) === lookOf(file))
  seen.clear()
  for (const file of files) seen.set(file.path, lookOf(file))
  return still.filter((file) => taken.get(file.path) !== lookOf(file))
}

/** Takes in what lies in a folder, and then whatever is put there or changed, until it is stopped. */
export async function watch(path: string, { every }: { every: number }): Promise<void> {
  const folder = callerPath(path)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new CliError(`${folder}: no such folder`)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  await withIntake(async (intake) => {
    process.stderr.write(`watching ${folder}; Ctrl-C ends it\n`)
    const seen = new Map<string, string>()
    const taken = new Map<string, string>()
    while (!stop.signal.aborted) {
      for (const file of filesToTake(offerFilesIn(folder), seen, taken)) {
        if (stop.signal.aborted) break
        for (const one of await takeFile(intake, file)) await printLine(lineOf(one))
        taken.set(file.path, lookOf(file))
      }
      await sleep(every * 1000, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  })
}
