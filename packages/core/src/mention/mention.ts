import type { EntityType } from './entity.ts'

export type MentionType = EntityType | 'office' | 'date'

/** A span that a rule recognised. Offsets are code units; `first` and `last` are token indexes, `last` exclusive. */
export interface MentionBase {
  start: number
  end: number
  first: number
  last: number
  rule: string
}

/** A name of something, with what the words themselves say about it. */
export interface NameMention extends MentionBase {
  type: EntityType
  /** The name without honorific or office, as it stands (white space and line breaks folded to one space). */
  name: string
  /** The words of the span where they say less than the name ("40 năm" of "Huy hiệu 50 năm, 40 năm tuổi Đảng"). */
  written?: string
  kind?: string
  number?: string
  issuer?: string
  year?: string
  subject?: string
  ordinal?: string
  /** The full name that these words shorten, where the text or the lexicon says so. */
  aliasOf?: string
  honorific?: string
  /** Where the forms of address and ranks before the name begin: a token index. */
  ledFrom?: number
  gender?: 'female' | 'male'
  country?: string
  /** The greater body that a body is named to be part of. */
  parent?: string
}

/** A title of office: head, and the words of the body it belongs to where they follow it. */
export interface OfficeMention extends MentionBase {
  type: 'office'
  /** The head alone, in its usual spelling: "Bộ trưởng", "Phó Trưởng ban Thường trực". */
  title: string
  /** The body as far as the phrase itself says it, or null. */
  organization: string | null
  former: boolean
  /** "các Phó Chủ nhiệm": one title for several people. */
  plural?: boolean
  /** "Chánh Văn phòng Bộ": the body belongs to the ministry (or board) that the article speaks of. */
  relativeTo?: 'Bộ' | 'Ban' | 'Ủy ban'
  /** ISO code of the country that the phrase names as the body's. */
  country?: string
}

export type DateGrain = 'day' | 'days' | 'week' | 'month' | 'months' | 'year' | 'years' | 'decade' | 'century'

/**
 * What a relative phrase is relative to and by how much, in days. `unit` other than "day" counts weeks, months or years
 * instead; `weekday` (1 Monday to 7 Sunday) picks a day of the week reached.
 */
export interface Relative {
  to: 'published' | 'context'
  days: number
  unit?: 'week' | 'month' | 'year'
  weekday?: number
}

/** A date phrase and what it says by itself; resolving it against the article comes later. */
export interface DateMention extends MentionBase {
  type: 'date'
  /** What the phrase itself fixes, unknown parts as X: "25/2" is XXXX-02-25. Null for purely relative phrases. */
  stated: string | null
  /** For relative phrases: what they are relative to and by how much, in days. "hôm qua" is -1. */
  relative?: Relative
  partOfDay?: string
  /** How wide the phrase is: one day, several, a month, … */
  grain: DateGrain
  /** "tới" says that it is still to come, "vừa qua" that it is past. */
  direction?: 'past' | 'future'
  /** EDTF after resolution against the article, and the basis of its year. */
  edtf: string | null
  basis: 'stated' | 'published' | 'content' | 'none'
  /** True for the day of what people heard of ("Được tin …"): what they did then has another. */
  occasion?: boolean
}

export type Mention = NameMention | OfficeMention | DateMention
