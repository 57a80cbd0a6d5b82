import { z } from 'zod'

/** Gold files write one value or a list of alternatives; inside it is always a list. */
const alternatives = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .union([z.array(schema), schema])
    .optional()
    .transform((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]))

const text = z.string()
const list = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(schema)
    .nullish()
    .transform((x) => x ?? [])
const lineRanges = list(z.tuple([z.int(), z.int()]))

const Named = z.object({ name: text, aliases: list(text), optional: z.boolean().default(false) })

const GoldOffice = z.object({
  title: alternatives(text),
  /** Alternatives; null among them means that no body is fine. */
  organization: z
    .union([z.array(text.nullable()), text, z.null()])
    .optional()
    .transform((value) => (Array.isArray(value) ? value : [value ?? null])),
  former: z.boolean().default(false),
  optional: z.boolean().default(false),
})

const GoldEvent = z.object({
  /** What the article exists to report; the others neither gain nor lose. */
  main: z.boolean().default(false),
  types: alternatives(text),
  /** EDTF alternatives; empty means that any date is fine. */
  dates: alternatives(text.nullable()),
  /** Alternatives, null for none; undefined means that the place is not scored. */
  place: z
    .union([z.array(text.nullable()), text, z.null()])
    .optional()
    .transform((value) => (value === undefined || Array.isArray(value) ? value : [value])),
  participants: alternatives(text),
  participantsOptional: z.boolean().default(false),
  objects: alternatives(text),
  roles: z.record(text, alternatives(text)).default({}),
})
export type GoldEvent = z.infer<typeof GoldEvent>

const GoldStatement = z.object({
  speaker: text,
  /** Counted from 1. */
  line: z.int(),
  /** The first words of what was said; `at` is their offset where they stand in the line twice. */
  starts: text,
  at: z.int().optional(),
  optional: z.boolean().default(false),
})

/** What a careful reader finds in one article. Lines are counted from 1, ranges include both ends. */
export const GoldArticle = z.object({
  file: text,
  title: alternatives(text.nullable()).transform((titles) => titles.filter((title) => title !== null)),
  titleLine: z.int().optional(),
  published: text.nullable().default(null),
  authors: list(text),
  agencies: list(text),
  photographers: list(text),
  noiseLines: lineRanges,
  captionLines: lineRanges,
  bylineLines: lineRanges,
  persons: list(Named.extend({ offices: list(GoldOffice) })),
  organizations: list(Named),
  places: list(Named),
  documents: list(Named.extend({ number: text.nullish() })),
  awards: list(Named),
  conferences: list(Named),
  events: list(GoldEvent),
  statements: list(GoldStatement),
  /** Names that stand only in page noise. */
  notEntities: list(text),
})
export type GoldArticle = z.infer<typeof GoldArticle>
export type GoldNamed = z.infer<typeof Named> & { number?: string | null | undefined }
