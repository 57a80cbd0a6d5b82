import { z } from 'zod'
import { RecordEvidence } from '../evidence.ts'
import { RecordRef } from '../record-type.ts'

/** A day, or a stretch of days, on which an office is known to have been held (or, where `former`, to be over). */
export const Sighting = z.object({
  /** EDTF as the claim has it. */
  edtf: z.string(),
  first: z.iso.date(),
  last: z.iso.date(),
  former: z.boolean(),
  evidence: z.array(RecordEvidence).min(1),
  /** Further claims that say the same, where they are many. */
  evidenceLeft: z.int().optional(),
})
export type Sighting = z.infer<typeof Sighting>

/** What ends a tenure's possible stretch: the next holder seen, the one before, an appointment, a dismissal, "nguyên". */
export const Bound = z.object({
  date: z.iso.date(),
  because: z.enum([
    'successor',
    'predecessor',
    'appointed',
    'dismissed',
    'former',
    'body_began',
    'body_ended',
  ]),
  person: RecordRef.nullable(),
  evidence: z.array(RecordEvidence),
})
export type Bound = z.infer<typeof Bound>

/** One person in one office, from the first to the last sighting in a row. */
export const Tenure = z.object({
  person: RecordRef,
  office: RecordRef,
  singleSeat: z.boolean(),
  /** EDTF interval between the first and last sighting: "2014-02-17/2020-08-05". Null where only "nguyên" was seen. */
  supported: z.string().nullable(),
  /** EDTF interval within which it may have lasted, ".." where nothing bounds it: "../2023-02-23". */
  possible: z.string(),
  from: Bound.nullable(),
  until: Bound.nullable(),
  sightings: z.array(Sighting),
  /** Sightings in between that are left out where they are many. */
  sightingsLeft: z.int().optional(),
  independentSources: z.int(),
})
export type Tenure = z.infer<typeof Tenure>

export const ALARM_KINDS = ['gap', 'overlap'] as const

/** Something about a single-seat office that cannot be quite so, or is not known. */
export const OfficeAlarm = z.object({
  kind: z.enum(ALARM_KINDS),
  office: RecordRef,
  people: z.array(RecordRef),
  /** EDTF interval in question. */
  span: z.string(),
  evidence: z.array(RecordEvidence),
})
export type OfficeAlarm = z.infer<typeof OfficeAlarm>

/** One answer to "who held it on that day". */
export const Holder = z.object({
  person: RecordRef,
  office: RecordRef,
  /** Seen on that very day, between two sightings, or within the possible bounds only. */
  basis: z.enum(['seen', 'between', 'possible']),
  /** Anything but seen on the day. */
  inferred: z.boolean(),
  tenure: Tenure,
})
export type Holder = z.infer<typeof Holder>
