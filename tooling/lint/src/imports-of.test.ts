import { expect, it } from 'vitest'
import { importsOf } from './imports-of.ts'

it('finds every way to import', () => {
  const source = `
import './a.ts'
import type { B } from './b.ts'
import {
  c,
  d,
} from "./c.ts"
export * from './e.ts'
export { f } from './f.ts'
const g = await import('./g.ts')
`
  expect(importsOf(source)).toEqual(['./a.ts', './b.ts', './c.ts', './e.ts', './f.ts', './g.ts'])
})

it('takes no word of a text for an import', () => {
  expect(
    importsOf(`const a = "imported from 'b'"\nexport const c = 'd'\nexport function e() { return 'f' }`),
  ).toEqual([])
})
