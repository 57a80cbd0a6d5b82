import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { readPageText } from '@trucot/core/page/page-text'
import { type ReadInThread, ringBell, type StartedTask } from '../page-reading.ts'
import readPage from '../read-page.thread.ts'

/** Says of itself what it is told to, whatever is done to the sources while tests run. */
const BUILD = 'poison'

export function tellBuild(): string {
  return BUILD
}

/** Reads pages as the real thread does, but for those whose text asks for trouble. */
export default async function readPoison(task: StartedTask): Promise<ReadInThread> {
  ringBell(task)
  const { text } = readPageText(task.bytes, 'text/plain')
  if (text.includes('POISON: spin')) for (;;);
  if (text.includes('POISON: throw')) throw new Error('poisoned')
  if (text.includes('POISON: eat')) {
    const eaten: string[] = []
    for (;;) eaten.push(text.repeat(1000).toUpperCase())
  }
  if (text.includes('POISON: slow')) await wait(400)
  if (text.includes('POISON: dawdle') && !task.first) await wait(1000)
  const held = /POISON: until (?<file>\S+) is there/u.exec(text)?.groups?.file
  while (held !== undefined && !existsSync(held)) await wait(20)
  return { ...(await readPage(task)), build: text.includes('POISON: another build') ? 'another' : BUILD }
}
