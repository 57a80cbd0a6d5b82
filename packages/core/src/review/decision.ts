import { z } from 'zod'
import { EntityType } from '../mention/entity.ts'
import { PortableClaim } from './portable-claim.ts'

/** One field of a claim, or one element of a list field named by its entity's keys (by its name where it has none). */
export const FieldPath = z.object({
  field: z.string(),
  element: z.object({ type: EntityType, keys: z.array(z.string()), name: z.string().optional() }).optional(),
})
export type FieldPath = z.infer<typeof FieldPath>

/** A conflict as a decision remembers it: by its kind and the words that disagree. */
export const ConflictRef = z.object({ kind: z.string(), quotes: z.array(z.string()) })
export type ConflictRef = z.infer<typeof ConflictRef>

/** What a person may do to a claim. A null edit of a list element takes it out of the list. */
export const Action = z.discriminatedUnion('kind', [
  /**
   * `shown` is filled in on recording, where what an accept decides is not simply what was judged: earlier accepts stand
   * against suggestions; what an edit decided is the edit's. So an accept says what it says, whatever is undone later.
   */
  z.object({
    kind: z.literal('accept'),
    shown: PortableClaim.optional(),
    /** Filled in on recording: one of several accepts of one act; see `second-look.ts`. */
    bulk: z.literal(true).optional(),
    /** Filled in on recording: who accepted saw that the reading has it no longer. */
    notFound: z.literal(true).optional(),
  }),
  z.object({ kind: z.literal('edit'), path: FieldPath, value: z.json() }),
  z.object({ kind: z.literal('reject'), why: z.enum(['wrong_value', 'nothing_here']) }),
  z.object({ kind: z.literal('unsure') }),
  z.object({ kind: z.literal('dismiss'), path: FieldPath, value: z.json() }),
  z.object({ kind: z.literal('add'), claim: PortableClaim }),
  z.object({ kind: z.literal('undo'), decisions: z.array(z.uuid()).min(1) }),
  z.object({ kind: z.literal('note'), text: z.string().min(1) }),
  /** Settles a place where the article disagrees with itself; the verdicts on its claims stand beside it in one act. */
  z.object({
    kind: z.literal('settle'),
    conflict: ConflictRef,
    /** Ids of the claims kept; all of them, one, or none where the conflict is not between claims. */
    kept: z.array(z.string()),
  }),
])
export type Action = z.infer<typeof Action>

/** One line of the append-only log. */
export const Decision = z.object({
  /** Made by the client: the same decision sent twice is applied once. */
  id: z.uuid(),
  /** Decisions taken in one act; they undo as one. */
  groupId: z.uuid(),
  articleId: z.int(),
  /** The reading the person saw; null for an undo or where nothing had been read. */
  readingId: z.int().nullable(),
  /** The id of the claim as shown (see ClaimState.id); for an undo the empty string. */
  claimId: z.string(),
  action: Action,
  /** The values and quotes judged, as the reading seen had them; null for add, undo, note on nothing. */
  judged: PortableClaim.nullable(),
  by: z.object({ id: z.int(), name: z.string() }),
  at: z.iso.datetime(),
  /** The article's version the client had seen. */
  seenVersion: z.int(),
  /** Place in the article's log, from 1, given by the database. */
  sequence: z.int(),
  /** What it said under an older contract that the present one has no place for, readable; absent where nothing is lost. */
  notes: z.array(z.string()).optional(),
})
export type Decision = z.infer<typeof Decision>
