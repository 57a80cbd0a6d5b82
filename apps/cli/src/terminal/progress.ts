import cliProgress from 'cli-progress'

export interface Progress {
  step(): void
  stop(): void
}

const SILENT: Progress = { step() {}, stop() {} }

/** A bar on standard error while both streams are a terminal; nothing when either is piped. */
export function startProgress(what: string, total: number): Progress {
  if (!process.stdout.isTTY || !process.stderr.isTTY) return SILENT
  const bar = new cliProgress.SingleBar(
    {
      format: `${what} {bar} {value}/{total}  {eta_formatted}`,
      clearOnComplete: true,
      stream: process.stderr,
    },
    cliProgress.Presets.shades_classic,
  )
  bar.start(total, 0)
  return { step: () => bar.increment(), stop: () => bar.stop() }
}
