import { z } from 'zod'
import { LocalKey } from '../record-type.ts'

const Id = z.int().positive()
const Pair = { a: Id, b: Id }

/** What a person may decide about who is who. */
export const IdentityAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same'), ...Pair }),
  z.object({ kind: z.literal('different'), ...Pair }),
  z.object({ kind: z.literal('unsure'), ...Pair }),
  /** `from` leads to `into` from now on; its id stays taken. */
  z.object({ kind: z.literal('merge'), into: Id, from: Id }),
  /**
   * These things of these articles are somebody else. `made` is filled in on recording: the record they get. They and
   * what stays are held apart by it.
   */
  z.object({
    kind: z.literal('split'),
    record: Id,
    members: z.array(LocalKey).min(1).max(10_000),
    made: Id.optional(),
  }),
  /** Names the record as a person wants it shown; null leaves it to the sources. */
  z.object({ kind: z.literal('name'), record: Id, name: z.string().trim().min(1).max(500).nullable() }),
  z.object({
    kind: z.literal('wikidata'),
    record: Id,
    qid: z
      .string()
      .regex(/^Q[1-9]\d{0,11}$/)
      .nullable(),
  }),
  /** Takes back whole acts: every decision of the groups these belong to. */
  z.object({ kind: z.literal('undo'), decisions: z.array(z.uuid()).min(1).max(1000) }),
])
export type IdentityAction = z.infer<typeof IdentityAction>

/** One line of the append-only log of who is who. */
export const IdentityDecision = z.object({
  /** Made by the client: the same decision sent twice is applied once. */
  id: z.uuid(),
  /** Decisions taken in one act; they undo as one. */
  groupId: z.uuid(),
  action: IdentityAction,
  note: z.string().nullable(),
  by: z.object({ id: z.int(), name: z.string() }),
  at: z.iso.datetime(),
  /** Place in the log. */
  sequence: z.int(),
})
export type IdentityDecision = z.infer<typeof IdentityDecision>
