import type { Redis } from 'ioredis'
import type { StoreHealth, StoreWatch } from './queue-backend.ts'

/** Fields of what INFO says: "name:value" a line. */
export function infoFields(info: string): Map<string, string> {
  return new Map(
    info.split(/\r?\n/u).flatMap((line) => {
      const colon = line.indexOf(':')
      return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1)] as const] : []
    }),
  )
}

async function ask(redis: Redis): Promise<StoreHealth> {
  const fields = infoFields(await redis.info())
  const number = (name: string) => Number(fields.get(name) ?? 0)
  return {
    kind: 'redis',
    version: fields.get('valkey_version') ?? fields.get('redis_version') ?? '',
    memoryBytes: number('used_memory'),
    mostMemoryBytes: number('maxmemory') || null,
    policy: fields.get('maxmemory_policy') ?? null,
    evictedKeys: number('evicted_keys'),
  }
}

/** A Redis or Valkey that holds a queue. `connect` gives a connection that is ready, or rejects. */
export function watchRedisStore(connect: () => Promise<Redis>): StoreWatch {
  let open: Promise<Redis> | null = null
  const leave = (connection: Promise<Redis>) =>
    connection.then((redis) => redis.disconnect()).catch(() => undefined)
  return {
    health: async () => {
      open ??= connect()
      const mine = open
      try {
        return await ask(await mine)
      } catch (fault) {
        if (open === mine) open = null
        await leave(mine)
        throw fault
      }
    },
    close: async () => {
      if (open) await leave(open)
      open = null
    },
  }
}
