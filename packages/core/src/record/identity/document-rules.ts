import { compareDocuments, joinDocumentProfiles } from './compare-documents.ts'
import { type DocumentProfile, documentNumber } from './document-profile.ts'
import type { BlockRules } from './resolve-block.ts'

/** How documents of one block are told apart and together. */
export const DOCUMENT_RULES: BlockRules<DocumentProfile, DocumentProfile> = {
  read: (profile) => profile,
  join: joinDocumentProfiles,
  compare: compareDocuments,
  /** The lexicon's papers; else a full number with its letters and the year. */
  bonds: ({ number, year, kind, known = null }) => {
    if (known !== null) return [known]
    if (number === null || year === null) return []
    const { figure, letters } = documentNumber(number)
    return letters === '' ? [] : [`${kind} ${figure} ${letters} ${year}`]
  },
}
