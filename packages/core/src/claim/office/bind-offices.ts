import type { ArticleStructure } from '../../article/article-structure.ts'
import type { Mention } from '../../mention/mention.ts'
import { bindAfterNames } from './after-name.ts'
import { bindAppointed } from './appointed.ts'
import { bindBeforeNames } from './before-name.ts'
import { bindCareers } from './career.ts'
import { type OfficeBinding, OfficeBoard } from './office-board.ts'

/** Who binds, in order: an office that a rule has bound is left alone by the rules after it. */
const RULES: readonly ((board: OfficeBoard) => void)[] = [
  bindBeforeNames,
  bindAfterNames,
  bindCareers,
  bindAppointed,
]

/** Binds offices to the people named beside them, in text order. */
export function bindOffices(structure: ArticleStructure, mentions: readonly Mention[]): OfficeBinding[] {
  const board = new OfficeBoard(structure, mentions)
  for (const rule of RULES) rule(board)
  return board.bindings.toSorted((a, b) => a.office.start - b.office.start)
}
