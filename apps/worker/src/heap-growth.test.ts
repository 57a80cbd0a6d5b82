import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const FILE = join(import.meta.dirname, 'heap-growth.ts')

it('sets a flag that this V8 knows: of another V8 would say so, and go on as it was', () => {
  const program = `const { letHeapsGrow } = await import(${JSON.stringify(FILE)}); letHeapsGrow()`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program])
  expect({ status, said: stderr.toString() }).toEqual({ status: 0, said: '' })
})
