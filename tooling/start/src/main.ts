// npm start: the whole house on one machine, for as long as the terminal stays.

import { readEnv } from '@trucot/service/read-env'
import { tellFault } from '@trucot/service/tell-fault'
import { announce } from './announce.ts'
import { StartEnv } from './env.ts'
import { House } from './house.ts'

/** A second signal this long after the first one leaves at once; earlier ones are echoes of the first. */
const ECHO_MS = 1500

function complain(fault: unknown): void {
  const lines = tellFault(fault)
  if (lines) for (const line of lines) process.stderr.write(`${line}\n`)
  else console.error(fault)
}

async function run(): Promise<void> {
  const house = new House(readEnv(StartEnv))
  let asked: number | null = null
  const leave = () => {
    if (asked !== null) {
      if (performance.now() - asked > ECHO_MS) process.exit(1)
      return
    }
    asked = performance.now()
    process.stdout.write('\nStopping …\n')
    house.stop().then(
      () => {
        process.stdout.write('Stopped.\n')
        process.exit(0)
      },
      (fault) => {
        complain(fault)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
  process.on('disconnect', leave)
  try {
    process.stdout.write(`${announce(await house.start((line) => process.stdout.write(`${line}\n`)))}\n`)
  } catch (fault) {
    if (asked !== null) return
    complain(fault)
    await house.stop(true)
    process.exit(1)
  }
  const reason = await house.fall
  process.stderr.write(`${reason}\n`)
  await house.stop(true)
  process.exit(1)
}

try {
  await run()
} catch (fault) {
  complain(fault)
  process.exit(1)
}
