// pnpm bench NAME […]: runs one of the benchmarks, each a program of the package it measures.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const BENCHES = {
  admin: '../../apps/admin/bench/admin.ts',
  backup: '../../packages/db/test/bench/backup.ts',
  search: '../../packages/db/test/bench/search.ts',
  inbox: '../../packages/db/test/bench/long-inbox.ts',
  campaign: '../../apps/worker/bench/campaign.ts',
  memory: '../../packages/db/test/bench/memory.ts',
  assemble: '../../packages/db/test/bench/assemble.ts',
  dossiers: '../../packages/db/test/bench/dossiers.ts',
  read: '../../packages/core/test/bench/read.ts',
  hostile: '../../packages/core/test/bench/hostile.ts',
}

const [name = '', ...rest] = process.argv.slice(2)
const program = BENCHES[name]
if (!program) {
  console.error(`bench: one of ${Object.keys(BENCHES).join(', ')}`)
  process.exit(1)
}
const path = fileURLToPath(new URL(program, import.meta.url))
process.exit(spawnSync(process.execPath, [path, ...rest], { stdio: 'inherit' }).status ?? 1)
