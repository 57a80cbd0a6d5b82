import { loadavg } from 'node:os'
import type { Browser } from '@playwright/test'
import { longest, median } from './measure.ts'

/** A page that does next to nothing when a key is pressed: what this machine takes at this moment for that. */
export async function emptyPage(browser: Browser): Promise<string> {
  const page = await browser.newPage()
  await page.setContent('<p data-status="a">x</p>')
  const times = await page.evaluate(async () => {
    const taken: number[] = []
    for (let round = 0; round < 20; round++) {
      const began = performance.now()
      document.querySelector('p')?.setAttribute('data-status', String(round))
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      taken.push(performance.now() - began)
    }
    return taken
  })
  await page.close()
  return `an empty page paints a change in ${median(times).toFixed(0)} ms, at worst ${longest(times).toFixed(0)}; load ${loadavg()[0]?.toFixed(1)}`
}
