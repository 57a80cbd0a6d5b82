import type { Database } from '@trucot/db/database'
import { registerBuild } from '@trucot/db/reader-build'

/** The numbers that the ledger has for builds of the reader. */
export interface KnownBuilds {
  /** The number of a build; null where none is known. */
  idOf: (build: string | null) => Promise<number | null>
}

export function openKnownBuilds(db: Database): KnownBuilds {
  const ids = new Map<string, Promise<number>>()
  return {
    idOf: async (build) => {
      if (build === null) return null
      let id = ids.get(build)
      if (!id) {
        id = registerBuild(db, build)
        ids.set(build, id)
        id.catch(() => ids.delete(build))
      }
      return await id
    },
  }
}
