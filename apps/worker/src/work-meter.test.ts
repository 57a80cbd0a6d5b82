import { Registry } from 'prom-client'
import { expect, it } from 'vitest'
import { openWorkMeter } from './work-meter.ts'

it('tells how many articles ended, how fast of late, and how', async () => {
  const registry = new Registry()
  let seconds = 100
  const meter = openWorkMeter(registry, new Set([4, 5]), () => seconds)
  seconds = 110
  meter.ended('new', 25)
  meter.ended('same', 25)
  meter.ended('retrying')
  meter.ended('fenced')
  meter.offeredAgain(3)
  expect(meter.articles()).toBe(50)
  expect(meter.pace()).toBe(5)
  seconds = 141
  expect(meter.pace()).toBe(0)
  expect(meter.articles()).toBe(50)
  const text = await registry.metrics()
  expect(text).toContain('trucot_readings_total{end="new"} 25')
  expect(text).toContain('trucot_readings_total{end="fenced"} 1')
  expect(text).toContain('trucot_offered_again_total 3')
  expect(text).toContain('trucot_articles_in_work 2')
})
