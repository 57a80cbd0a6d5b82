import type { Page } from '@playwright/test'

/** Times measured inside the page, in milliseconds. */
export interface Stopwatch {
  /** From the start of the navigation until the inbox is drawn and answers. */
  inbox: number | null
  /** From each key that decided until the card shows it. */
  decisions: number[]
  /** From each key that asked for the next article until its claims are drawn. */
  articles: number[]
  /** Tasks over 50 ms. */
  tasks: number[]
}

declare global {
  interface Window {
    stopwatch: Stopwatch
  }
}

/** Runs in every page before its own scripts. */
function install(): void {
  const watch: Stopwatch = { inbox: null, decisions: [], articles: [], tasks: [] }
  window.stopwatch = watch
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = then
      channel.port2.postMessage(null)
    })
  let deciding: number | null = null
  let leaving: { at: number; path: string } | null = null
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'a') deciding = event.timeStamp
      if (event.key === ']') leaving = { at: event.timeStamp, path: location.pathname }
    },
    true,
  )
  new PerformanceObserver((list) => {
    watch.tasks.push(...list.getEntries().map((entry) => entry.duration))
  }).observe({ type: 'longtask', buffered: true })
  new MutationObserver((changes) => {
    if (watch.inbox === null && document.querySelector('main a[href^="/articles/"], [role=list] a')) {
      watch.inbox = performance.now()
      afterPaint(() => {
        watch.inbox = performance.now()
      })
    }
    const began = deciding
    if (began !== null && changes.some((change) => change.attributeName === 'data-status')) {
      deciding = null
      afterPaint(() => watch.decisions.push(performance.now() - began))
    }
    const left = leaving
    if (left && location.pathname !== left.path && document.querySelector('[data-claim]')) {
      leaving = null
      afterPaint(() => watch.articles.push(performance.now() - left.at))
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-status'] })
}

/** Puts a stopwatch into every page that opens here. */
export const installStopwatch = (page: Page) => page.addInitScript(install)

export const readStopwatch = (page: Page) => page.evaluate(() => window.stopwatch)

/** Forgets the tasks so far. */
export async function forgetTasks(page: Page): Promise<void> {
  await page.waitForTimeout(600)
  await page.evaluate(() => {
    window.stopwatch.tasks = []
  })
}
