// A process that holds one Postgres server: it starts it, stops it when told to or when its parent is gone, and says
// when it died.

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import pg from 'pg'
import { findBinaries } from './binaries.ts'
import {
  type ClusterFolder,
  clusterFolder,
  endLeftover,
  initialise,
  lastComplaint,
  SUPERUSER,
  spawnServer,
} from './cluster.ts'
import { makeDataFolder, OPEN_PARENT } from './data-folder.ts'
import type { KeeperMessage, KeeperOrders } from './keeper-messages.ts'
import { serverUser } from './server-user.ts'

const READY_WITHIN = 60_000

function tell(message: KeeperMessage): void {
  if (process.connected) process.send?.(message)
}

async function isFree(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

async function connects(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function makeDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

async function urlOf(folder: ClusterFolder, port: number, database: string): Promise<string> {
  const password = await readFile(folder.password, 'utf8')
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`
}

async function keep(orders: KeeperOrders): Promise<void> {
  const user = serverUser()
  const dataDir = await makeDataFolder(orders.dataDir, user)
  const binaries = await findBinaries(user, OPEN_PARENT)
  const folder = clusterFolder(dataDir)
  await initialise(folder, binaries, user)
  await endLeftover(folder)
  if (!(await isFree(orders.port))) throw new Error(`port ${orders.port} is taken`)
  const server = await spawnServer(folder, binaries, user, orders)
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    server.kill('SIGINT')
    setTimeout(() => server.kill('SIGQUIT'), 8_000).unref()
    setTimeout(() => server.kill('SIGKILL'), 12_000).unref()
  }
  process.on('message', (message) => message === 'stop' && stop())
  process.on('disconnect', stop)
  process.on('SIGTERM', stop)
  // A Ctrl-C in the terminal is for the parent, which stops the server in its turn.
  process.on('SIGINT', () => undefined)
  const farewell = async (code: number | null, signal: NodeJS.Signals | null) => {
    if (stopping) {
      tell({ kind: 'stopped' })
    } else {
      const ending = signal ? `was ended by ${signal}` : `ended with code ${code}`
      tell({ kind: 'died', message: `Postgres ${ending}: ${await lastComplaint(folder.log)}` })
    }
    process.exitCode = stopping ? 0 : 1
    if (process.connected) process.disconnect?.()
  }
  server.once('exit', (code, signal) => void farewell(code, signal))
  const admin = await urlOf(folder, orders.port, 'postgres')
  const deadline = Date.now() + READY_WITHIN
  while (!(await connects(admin))) {
    if (server.exitCode !== null || server.signalCode !== null || stopping) return
    if (Date.now() > deadline) {
      stop()
      throw new Error(`Postgres was not ready within ${READY_WITHIN / 1000} s`)
    }
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  await makeDatabase(admin, orders.database)
  const url = await urlOf(folder, orders.port, orders.database)
  tell({ kind: 'ready', url, dataDir, serverPid: server.pid ?? 0 })
}

process.once('message', (orders) => {
  keep(orders as KeeperOrders).catch((error: unknown) => {
    tell({ kind: 'died', message: error instanceof Error ? error.message : String(error) })
    process.exitCode = 1
    if (process.connected) process.disconnect?.()
  })
})
