import { Session } from 'node:inspector/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where a run spent its time: in a file's own code, and in it with all that it called; shares of the whole, 0 to 1. */
export interface FileShare {
  file: string
  own: number
  within: number
}

const SOURCE = /\/packages\/core\/src\//u

/** The source file under `src/`, or what else ran: the garbage collector, the engine, a library. */
function nameOf({ functionName, url }: { functionName: string; url: string }): string {
  if (SOURCE.test(url)) return fileURLToPath(url).split('/packages/core/src/')[1] ?? url
  if (url !== '') return basename(url)
  return functionName.startsWith('(') ? functionName : `engine ${functionName}`
}

/** Runs something under the sampling profiler; the files that took most of its own time first. */
export async function sampleByFile(run: () => void): Promise<FileShare[]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 500 })
  await session.post('Profiler.start')
  run()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()

  const parents = new Map<number, number>()
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  for (const { id, children } of profile.nodes) for (const child of children ?? []) parents.set(child, id)
  const own = new Map<string, number>()
  const within = new Map<string, number>()
  const add = (counts: Map<string, number>, file: string, hits: number) =>
    counts.set(file, (counts.get(file) ?? 0) + hits)
  let all = 0
  for (const { id, hitCount = 0, callFrame } of profile.nodes) {
    if (hitCount === 0 || callFrame.functionName === '(idle)') continue
    all += hitCount
    add(own, nameOf(callFrame), hitCount)
    const onStack = new Set<string>()
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = nodes.get(at)?.callFrame
      if (frame) onStack.add(nameOf(frame))
    }
    for (const file of onStack) add(within, file, hitCount)
  }
  return [...within]
    .map(([file, hits]) => ({ file, own: (own.get(file) ?? 0) / all, within: hits / all }))
    .sort((a, b) => b.own - a.own)
}
