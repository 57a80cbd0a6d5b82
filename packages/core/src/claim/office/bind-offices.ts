import type { ArticleStructure } from '../../article/article-structure.ts'
import type { Mention, OfficeMention } from '../../mention/mention.ts'
import { bindAfterNames } from './after-name.ts'
import { bindAppointed } from './appointed.ts'
import { bindBeforeNames } from './before-name.ts'
import { bindCareers } from './career.ts'
import { bindConcerned } from './concerning.ts'
import { coordinateBodies } from './coordinate-titles.ts'
import { bindCounterparts } from './counterpart.ts'
import { bindDistributed } from './distributed.ts'
import { spreadFormer } from './former-row.ts'
import { bindHeadingOffices } from './heading-office.ts'
import { type OfficeBinding, OfficeBoard } from './office-board.ts'

/** Who binds, in order: an office that a rule has bound is left alone by the rules after it. */
const RULES: readonly ((board: OfficeBoard) => void)[] = [
  bindConcerned,
  bindBeforeNames,
  bindHeadingOffices,
  bindAfterNames,
  bindCareers,
  bindDistributed,
  bindAppointed,
  bindCounterparts,
]

/** Binds offices to the people named beside them, in text order. */
export function bindOffices(structure: ArticleStructure, mentions: readonly Mention[]): OfficeBinding[] {
  const board = new OfficeBoard(structure, mentions)
  for (const rule of RULES) rule(board)
  const shared = coordinateBodies(board)
  const sorted = board.bindings
    .map((binding) => atBodyOf(binding, shared.get(binding.office)))
    .toSorted((a, b) => a.office.start - b.office.start)
  return spreadFormer(board, sorted)
}

function atBodyOf(binding: OfficeBinding, next: OfficeMention | undefined): OfficeBinding {
  return next ? { ...binding, office: { ...binding.office, organization: next.organization } } : binding
}
