import type { Browser, CDPSession } from '@playwright/test'

interface TraceEvent {
  name: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** Processor time, in microseconds as the others. */
  tdur?: number
  args?: { name?: string }
}

/** Tasks of the page's main thread, in milliseconds: by the clock, and what they took of the processor. */
export interface MainThread {
  longest: number
  longestProcessor: number
  /** Of all of it. */
  processor: number
}

const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata']

async function collected(session: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  return events
}

/**
 * What the main thread does while `does` runs. On a machine with other work the clock tells how long a task was kept
 * waiting too; the processor's time does not.
 */
export async function watchMainThread(browser: Browser, does: () => Promise<unknown>): Promise<MainThread> {
  const session = await browser.newBrowserCDPSession()
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES },
    transferMode: 'ReportEvents',
  })
  await does()
  const events = await collected(session)
  await session.detach()
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && main.has(`${pid} ${tid}`),
  )
  const milliseconds = (time = 0) => time / 1000
  return {
    longest: Math.max(0, ...tasks.map(({ dur }) => milliseconds(dur))),
    longestProcessor: Math.max(0, ...tasks.map(({ tdur }) => milliseconds(tdur))),
    processor: tasks.reduce((sum, { tdur }) => sum + milliseconds(tdur), 0),
  }
}
