import { expect, it } from 'vitest'
import { fuzz } from './run.ts'

it('a slice of the long run finds nothing', async () => {
  const run = await fuzz(1500, 20_240_305)
  expect(run.findings).toEqual([])
  expect(Object.keys(run.ends).sort()).toEqual(['addresses', 'files', 'requests', 'sources'])
})
