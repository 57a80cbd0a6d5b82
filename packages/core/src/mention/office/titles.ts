import { TITLE_HEADS } from '../lexicon/title-heads.ts'
import { phraseTable } from '../phrase-table.ts'

/** Every title of office by its words. */
export const TITLES = phraseTable(TITLE_HEADS.map((head) => [head.text, head] as const))
