import { expect, it } from 'vitest'
import { listAudit } from './audit.ts'
import {
  countRefused,
  keepRefusal,
  listRefused,
  loadRefused,
  type Refusal,
  settleRefused,
  waitingRefusals,
} from './refused-import.ts'
import { TESTER } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const keep = (refusal: Refusal) => database.db.transaction().execute((tx) => keepRefusal(tx, refusal, TESTER))
const waiting = (limit = 50) => listRefused(database.db, { state: 'waiting', limit })

it('keeps what was refused, counts what is refused again, and lets go of it once', async () => {
  const { db } = database
  const bytes = Buffer.from('%PDF-broken')
  const refusal = {
    name: 'tin\0.pdf',
    mediaType: 'application/pdf',
    bytes,
    reason: 'broken',
    explanation: 'the file ends too early',
  }
  const id = await keep(refusal)
  expect(await keep({ ...refusal, explanation: 'still broken' })).toBe(id)
  expect(await waiting()).toMatchObject([
    { id, name: 'tin\ufffd.pdf', times: 2, explanation: 'still broken', byteLength: 11, retriable: true },
  ])
  expect(await countRefused(db)).toEqual([{ reason: 'broken', count: 1 }])
  const [thing] = await loadRefused(db, [id])
  expect(Buffer.from(thing?.bytes ?? []).equals(bytes)).toBe(true)
  expect(await waitingRefusals(db, { name: 'tin\ufffd.pdf', url: null })).toEqual([id])
  const settle = () =>
    db.transaction().execute((tx) => settleRefused(tx, [id], { state: 'dismissed' }, TESTER))
  expect(await settle()).toBe(1)
  expect(await settle()).toBe(0)
  expect(await waiting()).toEqual([])
  expect(await listRefused(db, { state: 'dismissed', limit: 5 })).toMatchObject([{ id, retriable: false }])
  expect(await listAudit(db, { subjectType: 'refused_import' })).toMatchObject([
    { action: 'refused.dismiss' },
  ])
})

it('keeps no bytes of what was purged or is too large, and tells their length', async () => {
  await keep({ name: 'a', bytes: Buffer.from('bí mật'), reason: 'purged', explanation: 'x' })
  await keep({ name: 'b', byteLength: 200_000_000, reason: 'too_large', explanation: 'x' })
  expect(await waiting(2)).toMatchObject([
    { name: 'b', byteLength: 200_000_000, retriable: false },
    { name: 'a', retriable: false },
  ])
})
