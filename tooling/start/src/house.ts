import { join } from 'node:path'
import { firstAccounts } from '@trucot/api/account/first-accounts'
import { freePort } from '@trucot/postgres/free-port'
import { type RunningPostgres, startPostgres } from '@trucot/postgres/start-postgres'
import {
  findRunningInstance,
  removeRunningInstance,
  writeRunningInstance,
} from '@trucot/service/running-instance'
import { StartFault } from '@trucot/service/start-fault'
import { WORKER_FLAGS } from '@trucot/service/worker-flags'
import { ADMIN_DIST, buildAdmin } from './admin-build.ts'
import type { Announcement } from './announce.ts'
import { assertPortFree } from './assert-port-free.ts'
import type { StartEnv } from './env.ts'
import { houseSecret } from './house-secret.ts'
import { importExamples, waitUntilRead } from './import-examples.ts'
import { openLedger } from './open-ledger.ts'
import { type ServiceProcess, startService } from './service-process.ts'
import { waitUntilReady } from './wait-until-ready.ts'

const READY_WITHIN_MS = 60_000
const EXAMPLES_WITHIN_MS = 60_000
/** How long a service may take to end; shorter when its database is gone. */
const DRAIN_MS = 15_000
const DRAIN_WITHOUT_DATABASE_MS = 3_000

/** Everything that `npm start` starts, in order, and takes down in the other order. */
export class House {
  #env: StartEnv
  #postgres: RunningPostgres | null = null
  #services: ServiceProcess[] = []
  #stopping: Promise<void> | null = null
  #fall = Promise.withResolvers<string>()

  constructor(env: StartEnv) {
    this.#env = env
  }

  /** Resolves with one line when a part ended that nobody had stopped. */
  get fall(): Promise<string> {
    return this.#fall.promise
  }

  /** Starts everything; errors leave what runs already for `stop` to take down. */
  async start(say: (line: string) => void): Promise<Announcement> {
    const began = performance.now()
    const { HOST, PORT, TRUCOT_FOLDER } = this.#env
    const other = findRunningInstance(TRUCOT_FOLDER)
    if (other) throw new StartFault([`Trụ Cột runs already, at ${other.address}.`])
    await assertPortFree(PORT, HOST)
    const building = buildAdmin()
    // A failed build is told when it is waited for; until then it must not end the process.
    building.catch(() => undefined)
    const databaseUrl = this.#env.DATABASE_URL ?? (await this.#startPostgres(say))
    const db = await openLedger(databaseUrl)
    try {
      await building
      const address = `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`
      const redisUrl = this.#env.REDIS_URL ?? null
      writeRunningInstance({ pid: process.pid, address, databaseUrl, redisUrl }, TRUCOT_FOLDER)
      await this.#startServices(databaseUrl)
      await Promise.race([waitUntilReady(address, READY_WITHIN_MS), this.#failOnFall()])
      const examples = await importExamples(db)
      const examplesRead =
        examples === 0 || (await Promise.race([waitUntilRead(db, EXAMPLES_WITHIN_MS), this.#failOnFall()]))
      return {
        address,
        // Last, so that no start that fails on its way makes log-ins that nobody sees.
        madeAccounts: await firstAccounts(db, 'npm start'),
        examples,
        examplesRead,
        dataFolder: this.#postgres?.dataDir ?? null,
        logFolder: join(this.#env.TRUCOT_FOLDER, 'logs'),
        queue: redisUrl === null ? 'Postgres' : 'Redis',
        seconds: (performance.now() - began) / 1000,
      }
    } finally {
      await db.destroy()
    }
  }

  /** Takes everything down: first who talks to people, then who works, then the database. Called again it changes nothing. */
  stop(databaseGone = false): Promise<void> {
    this.#stopping ??= this.#stopInOrder(databaseGone ? DRAIN_WITHOUT_DATABASE_MS : DRAIN_MS)
    return this.#stopping
  }

  async #stopInOrder(drainMs: number): Promise<void> {
    for (const service of this.#services) await service.stop(drainMs)
    await this.#postgres?.stop()
    if (this.#services.length > 0) removeRunningInstance(this.#env.TRUCOT_FOLDER)
  }

  async #failOnFall(): Promise<never> {
    throw new StartFault([await this.fall])
  }

  async #startPostgres(say: (line: string) => void): Promise<string> {
    const wished = join(this.#env.TRUCOT_FOLDER, 'postgres')
    try {
      this.#postgres = await startPostgres({ dataDir: wished, port: await freePort() })
    } catch (fault) {
      throw new StartFault([`Postgres could not be started: ${(fault as Error).message}`], { cause: fault })
    }
    if (this.#postgres.dataDir !== wished)
      say(`Postgres cannot enter ${wished}; it keeps its data in ${this.#postgres.dataDir}`)
    void this.#postgres.ended.then((reason) => this.#fellOver(reason))
    return this.#postgres.url
  }

  async #startServices(databaseUrl: string): Promise<void> {
    const { HOST, PORT, REDIS_URL, LOG_LEVEL, TRUCOT_FOLDER } = this.#env
    const shared = {
      DATABASE_URL: databaseUrl,
      LOG_LEVEL,
      ...(REDIS_URL === undefined ? {} : { REDIS_URL }),
    }
    const logFolder = join(this.#env.TRUCOT_FOLDER, 'logs')
    const HOUSE_SECRET = this.#env.HOUSE_SECRET ?? (await houseSecret(join(TRUCOT_FOLDER, 'house-secret')))
    const api = { HOST, PORT: String(PORT), ADMIN_DIST, HOUSE_SECRET }
    this.#services = [
      startService({ name: 'api', program: 'apps/api/src/main.ts', env: { ...shared, ...api }, logFolder }),
      startService({
        name: 'worker',
        program: 'apps/worker/src/main.ts',
        flags: WORKER_FLAGS,
        env: shared,
        logFolder,
      }),
    ]
    for (const service of this.#services) void service.ended.then((reason) => this.#fellOver(reason))
  }

  #fellOver(reason: string | null): void {
    if (reason !== null && !this.#stopping) this.#fall.resolve(reason)
  }
}
