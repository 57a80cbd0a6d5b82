import { Refused } from '@trucot/intake/files/refusal'
import { type IntakePool, openIntakePool } from '@trucot/intake/thread/intake-pool'
import { FILES, SOURCES } from './corpus.ts'
import type { Target } from './finding.ts'
import { mutate } from './mutate.ts'
import { seededRandom } from './seeded-random.ts'

const PATIENCE_MS = 30_000
/** What the pool says of a parser that threw what it should not. */
const UNFORESEEN = /broke its reader/u

const shown = (bytes: Buffer) => bytes.subarray(0, 600).toString('base64')

function endOf(
  reason: string,
  explanation: string,
  bytes: Buffer,
): { ended: string } | { wrong: string; shown: string } {
  if (UNFORESEEN.test(explanation)) return { wrong: `${reason}: ${explanation}`, shown: shown(bytes) }
  return { ended: reason }
}

/** Spoilt files of every kind: each page of one is taken or refused for a reason that was foreseen. */
export function fileTarget(seed: number): Target {
  const pool: IntakePool = openIntakePool()
  const others = FILES.map(({ bytes }) => bytes)
  return {
    name: 'files',
    weight: 30,
    patienceMs: PATIENCE_MS,
    try: async (input) => {
      const random = seededRandom(seed ^ Math.imul(input, 2_246_822_519))
      const { name, mediaType, bytes: honest } = random.pick(FILES)
      const bytes = mutate(honest, others, random)
      const opened = await pool.open({ name, mediaType, bytes })
      for (const one of opened) {
        if ('page' in one) continue
        const end = endOf(one.refused.reason, one.refused.explanation, bytes)
        if ('wrong' in end) return { wrong: `${name} ${end.wrong}`, shown: end.shown }
      }
      const [first] = opened
      if (!first) return { wrong: `${name} came to nothing`, shown: shown(bytes) }
      return { ended: 'page' in first ? 'taken' : first.refused.reason }
    },
    close: () => pool.close(),
  }
}

/** Spoilt feeds and sitemaps: each is read or refused. */
export function sourceTarget(seed: number): Target {
  const pool: IntakePool = openIntakePool()
  return {
    name: 'sources',
    weight: 12,
    patienceMs: PATIENCE_MS,
    try: async (input) => {
      const random = seededRandom(seed ^ Math.imul(input, 3_266_489_917))
      const bytes = mutate(random.pick(SOURCES), SOURCES, random)
      try {
        const { articles } = await pool.readSource(bytes, 'https://bao.example/rss')
        const odd = articles.find(({ url }) => !/^https?:/u.test(url))
        if (odd) return { wrong: `it names ${odd.url}`, shown: shown(bytes) }
        return { ended: 'read' }
      } catch (fault) {
        if (fault instanceof Refused) return endOf(fault.reason, fault.message, bytes)
        throw fault
      }
    },
    close: () => pool.close(),
  }
}
