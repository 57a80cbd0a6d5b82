import { describe, expect, it } from 'vitest'
import { isSameOrigin } from './same-origin.ts'
import { bandsOf, resemblance, sketchOf } from './sketch.ts'

const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `từ${from + at}`)
const sketch = (list: string[]) => sketchOf(list) ?? new Uint32Array(96)
const origin = (list: string[], agencies: string[] = []) => ({ sketch: sketch(list), agencies, day: null })

describe('sketches', () => {
  it('agree for one text and hardly at all for two', () => {
    expect(resemblance(sketch(words(0, 300)), sketch(words(0, 300)))).toBe(1)
    expect(resemblance(sketch(words(0, 300)), sketch(words(1000, 300)))).toBeLessThan(0.05)
  })
  it('estimate what two texts share', () => {
    const shared = resemblance(sketch(words(0, 400)), sketch([...words(0, 300), ...words(2000, 100)]))
    expect(shared).toBeGreaterThan(0.45)
    expect(shared).toBeLessThan(0.75)
  })
  it('share a band where the texts resemble each other', () => {
    const one = new Set(bandsOf(sketch(words(0, 400))))
    const bands = (list: string[]) => bandsOf(sketch(list)).filter((band) => one.has(band)).length
    expect(bands([...words(0, 200), ...words(2000, 200)])).toBeGreaterThan(0)
    expect(bands(words(5000, 400))).toBe(0)
  })
  it('are none for a few words', () => expect(sketchOf(words(0, 10))).toBeNull())
  it('take time linear in the words', () => expect(sketchOf(words(0, 500_000))).not.toBeNull())
})

describe('one report', () => {
  const report = words(0, 400)
  const edited = [...words(0, 150), ...words(3000, 250)]
  it('is one whoever prints it', () =>
    expect(isSameOrigin(origin(report), origin([...words(900, 30), ...report]))).toBe(true))
  it('is one under the same agency, shortened', () => {
    expect(isSameOrigin(origin(report, ['TTXVN']), origin(edited, ['Theo TTXVN']))).toBe(true)
    expect(isSameOrigin(origin(report), origin(edited))).toBe(false)
  })
  it('is not one for the credit alone', () =>
    expect(isSameOrigin(origin(report, ['TTXVN']), origin(words(8000, 400), ['TTXVN']))).toBe(false))
})
