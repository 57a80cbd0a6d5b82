import { setTimeout as wait } from 'node:timers/promises'
import type { Fault, FaultScene } from './fault.ts'
import { freezePastLease, leasesOf } from './frozen-worker.ts'
import { type House, workerOf } from './house.ts'
import { KILLED_DECISION } from './killed-decision.ts'
import type { Service } from './service.ts'

const CLOCK_SKEW_SECONDS = 300

/** Waits a while for the worker to have articles in work, so that what happens to it happens in the midst of them. */
async function untilBusy(house: House, worker: Service): Promise<void> {
  for (let i = 0; i < 60; i++) {
    const held = await leasesOf(house, worker).catch(() => [])
    if (held.length > 0) return
    await wait(50)
  }
}

async function killAndRestart({ chance, timeline }: FaultScene, service: Service): Promise<void> {
  const pid = service.pid
  await service.end('SIGKILL')
  timeline.note(`${service.name} (${pid}) killed`)
  await wait(chance.between(100, 1500))
  service.start()
  timeline.note(`${service.name} started again (${service.pid})`)
}

function faultsOfWorker(index: number): Fault[] {
  const part = index === 0 ? ('worker 1' as const) : ('worker 2' as const)
  return [
    {
      name: 'a worker killed',
      part,
      happen: async (scene) => {
        const worker = workerOf(scene.house, index)
        await untilBusy(scene.house, worker)
        await killAndRestart(scene, worker)
      },
    },
    {
      name: 'a worker stopped in order',
      part,
      happen: async ({ house, timeline }) => {
        const worker = workerOf(house, index)
        await worker.end('SIGTERM')
        timeline.note(`${worker.name} stopped by SIGTERM`)
        worker.start()
        timeline.note(`${worker.name} started again (${worker.pid})`)
      },
    },
    {
      name: 'a worker frozen with articles in hand',
      part,
      wants: 'reading',
      throughDatabase: true,
      happen: (scene) => freezePastLease(scene, index),
    },
    {
      name: 'a worker frozen at any moment',
      part,
      happen: async ({ house, chance, timeline }) => {
        const worker = workerOf(house, index)
        const seconds = house.leaseSeconds + chance.between(0.5, 2)
        timeline.note(`${worker.name} (${worker.pid}) frozen for ${seconds.toFixed(1)} s`)
        worker.freeze()
        await wait(seconds * 1000)
        worker.thaw()
        timeline.note(`${worker.name} thawed`)
      },
    },
    {
      name: "a worker's clock off by five minutes",
      part,
      happen: async ({ house, chance, timeline }) => {
        const worker = workerOf(house, index)
        const skew = chance.pick([-CLOCK_SKEW_SECONDS, CLOCK_SKEW_SECONDS])
        await worker.end('SIGKILL')
        worker.start(skew)
        timeline.note(`${worker.name} killed and started with its clock off by ${skew} s (${worker.pid})`)
      },
    },
  ]
}

export const WORKER_FAULTS: readonly Fault[] = [
  ...faultsOfWorker(0),
  ...faultsOfWorker(1),
  {
    name: 'all workers killed',
    part: 'workers',
    happen: async (scene) => {
      await Promise.all(scene.house.workers.map((worker) => killAndRestart(scene, worker)))
    },
  },
  {
    name: 'the API killed',
    part: 'api',
    happen: (scene) => killAndRestart(scene, scene.house.api),
  },
  KILLED_DECISION,
]
