import { IdentityAction } from '@trucot/core/record/identity/identity-decision'
import { LocalKey, RecordRef, RecordType } from '@trucot/core/record/record-type'
import { OfficeAlarm, Tenure } from '@trucot/core/record/tenure/tenure'
import { z } from 'zod'
import { NOT_FOUND, permitted } from './errors.ts'
import { Cursor, pageSize, RowId, Text } from './identifiers.ts'
import { IdentityAct, IdentityPair, SourceArticle } from './records-views.ts'

/** A decision as the client makes it. */
export const NewIdentityDecision = z.object({
  id: z.uuid(),
  groupId: z.uuid(),
  action: IdentityAction,
  note: Text.trim().min(1).max(2000).nullable().default(null),
})
export type NewIdentityDecision = z.infer<typeof NewIdentityDecision>

/** What merging or splitting would change. Nothing is written. */
export const IdentityPreview = z.object({
  /** The records as they would stand afterwards. */
  records: z.array(
    z.object({
      record: RecordRef,
      /** Null where it would lead elsewhere, or be made by this. */
      articlesBefore: z.int().nullable(),
      articlesAfter: z.int(),
      aliases: z.array(z.string()),
      tenures: z.array(Tenure),
    }),
  ),
  /** Single-seat alarms that would come and go. */
  alarmsRaised: z.array(OfficeAlarm),
  alarmsSettled: z.array(OfficeAlarm),
  /** Decisions standing in the way, or undone in effect by this. */
  meets: z.array(IdentityAct),
})
export type IdentityPreview = z.infer<typeof IdentityPreview>

/** A thing of one article that links to a record: what a split moves. */
export const RecordMember = z.object({
  key: LocalKey,
  name: z.string(),
  article: SourceArticle,
  /** `name`: the name alone tells it; `resolver`; `person`: somebody put it here. */
  how: z.enum(['name', 'resolver', 'person']),
  offices: z.array(z.string()),
  quotes: z.array(z.string()),
})
export type RecordMember = z.infer<typeof RecordMember>

const tags = ['identity']
const REFUSED = {
  /** The decision cannot be recorded as it is. Nothing was recorded. */
  REFUSED: {
    status: 422,
    message: 'The decision cannot be recorded.',
    data: z.object({ reason: z.string() }),
  },
} as const

export const identityContract = {
  pairs: permitted
    .route({ method: 'GET', path: '/identity/pairs', tags, summary: 'Pairs to judge, the likeliest first' })
    .input(
      z.object({
        type: RecordType.optional(),
        /**
         * `open`: nobody decided; `mine`: open, and the caller has not said "unsure" either, so that work resumes where
         * it stopped; `unsure`, `decided`: what was said.
         */
        show: z.enum(['mine', 'open', 'unsure', 'decided']).default('mine'),
        /** Pairs that one record is in. */
        recordId: RowId.optional(),
        after: Cursor.optional(),
        limit: pageSize(10, 50),
      }),
    )
    .output(z.object({ items: z.array(IdentityPair), next: Cursor.nullable(), total: z.int() })),
  decide: permitted
    .errors({ ...NOT_FOUND, ...REFUSED })
    .route({
      method: 'POST',
      path: '/identity/decisions',
      tags,
      summary: 'Decide who is who: all of it or none',
    })
    .input(
      z.object({
        decisions: z.array(NewIdentityDecision).min(1).max(500),
        /**
         * Decide every open pair whose names differ in the same words as this pair's ("T.Ư" and "Trung ương") likewise,
         * in the same group. Wants exactly one decision, same or different.
         */
        everywhere: z.boolean().default(false),
      }),
    )
    .output(
      z.object({
        outcome: z.enum(['recorded', 'repeated']),
        acts: z.array(IdentityAct),
        /** Records to look at again: those decided on, and those they lead to. */
        records: z.array(RecordRef),
      }),
    ),
  preview: permitted
    .errors({ ...NOT_FOUND, ...REFUSED })
    .route({ method: 'POST', path: '/identity/preview', tags, summary: 'What a merge or split would change' })
    .input(z.object({ action: IdentityAction }))
    .output(IdentityPreview),
  members: permitted
    .errors(NOT_FOUND)
    .route({
      method: 'GET',
      path: '/identity/records/{id}/members',
      tags,
      summary: 'The things of articles that a record is made of, for a split',
    })
    .input(z.object({ id: RowId, after: Cursor.optional(), limit: pageSize(100, 500) }))
    .output(z.object({ items: z.array(RecordMember), next: Cursor.nullable(), total: z.int() })),
  history: permitted
    .route({ method: 'GET', path: '/identity/decisions', tags, summary: 'Who decided what, latest first' })
    .input(z.object({ after: Cursor.optional(), limit: pageSize(50, 200) }))
    .output(z.object({ items: z.array(IdentityAct), next: Cursor.nullable() })),
}
