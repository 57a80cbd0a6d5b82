import type { StatementClaim } from '../claim.ts'
import type { Said } from './find-statements.ts'

/** A statement claim before it is given id and fingerprint. */
export type StatementDraft = Omit<StatementClaim, 'id' | 'fingerprint'>

const CONFIDENCE: Record<Said['by'], number> = { name: 0.9, office: 0.8, pronoun: 0.7 }

/** Who is reported to have said what; bodies and groups that speak make no statement here. */
export function statementClaims(said: readonly Said[]): StatementDraft[] {
  return said.map(({ speaker, start, end, evidence, mode, rule, by }) => ({
    type: 'statement',
    speaker,
    span: { start, end },
    mode,
    confidence: CONFIDENCE[by],
    evidence: [evidence],
    origins: {
      speaker: by === 'name' ? { rule } : { rule, inferredFrom: [evidence] },
      span: { rule },
    },
  }))
}
