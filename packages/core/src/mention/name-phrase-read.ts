import type { PhraseTable } from './phrase-table.ts'

/** How far a capitalised name with lower-case words inside may run. */
export interface NamePhraseOptions {
  /** Lower-case phrases that belong to names of this kind ("cấp cao", "bảo hộ đầu tư"). */
  modifiers: PhraseTable<string>
  /** True where any lower-case word may belong to the name ("Đề án đổi mới …"). */
  free?: boolean
  /** True where "về …" opens a subject that belongs to the name. */
  subject?: boolean
  /** Up to this token index any lower-case word belongs to the name. */
  freeTo?: number
  /** True for papers: a session's number and what follows a year belong to the name. */
  paper?: boolean
}

/** What was read of a name: token indexes, `last` exclusive; -1 for parts that are not there. */
export interface NamePhrase {
  last: number
  /** Where "về …" begins. */
  subjectAt: number
  /** Where "giữa …" begins. */
  betweenAt: number
  /** Where "của …" or an issuer begins. */
  ownerAt: number
  ownerLast: number
  /** The year at the name's end. */
  year: string | null
  /** The abbreviation in brackets after the name: token index. */
  acronymAt: number
  /** How many capitalised words stand in it. */
  capitals: number
}
