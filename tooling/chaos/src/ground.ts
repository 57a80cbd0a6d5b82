import { DatabaseServer } from './database-server.ts'
import { buildHouse, type House, type HouseOrders } from './house.ts'
import { QueueServer } from './queue-server.ts'

/** What one run after the other happens on: servers of its own, and a house on them. */
export interface Ground {
  /** The house that stands there, or a new one where none does. */
  house: () => Promise<House>
  /** Takes the house down: the next is a new one. */
  clear: () => Promise<void>
  close: () => Promise<void>
}

export async function layGround(
  orders: Pick<HouseOrders, 'name' | 'kind' | 'leaseSeconds' | 'logFolder' | 'compiledFolder'>,
): Promise<Ground> {
  const { kind, name } = orders
  const databaseServer = await DatabaseServer.start()
  const queueServer = kind === 'redis' ? await QueueServer.start() : null
  let built = 0
  let standing: House | null = null
  const clear = async () => {
    await standing?.close()
    standing = null
  }
  return {
    house: async () => {
      standing ??= await buildHouse({ ...orders, name: `${name}_${++built}`, databaseServer, queueServer })
      return standing
    },
    clear,
    close: async () => {
      await clear()
      await queueServer?.kill()
      await databaseServer.remove()
    },
  }
}
