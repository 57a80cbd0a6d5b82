import type { Entity } from '../../mention/entity.ts'
import { isVietnameseSyllable } from '../../mention/word-shape.ts'
import { tokenize } from '../../text/tokens.ts'
import type { OfficeDraft } from './office-claims.ts'

/** An office told without its body, at the body that the rest of the article says it is at; less sure than what is told. */
export function atInferredBody(
  draft: OfficeDraft,
  body: Entity,
  { rule, confidence }: { rule: string; confidence: number },
): OfficeDraft {
  const inferredFrom = body.mentions.slice(0, 1).map(({ start, end }) => ({ start, end }))
  return {
    ...draft,
    organization: body.name,
    organizationId: body.id,
    confidence: Math.min(draft.confidence, confidence),
    origins: { ...draft.origins, organization: { rule, inferredFrom } },
  }
}

/** Whether every syllable of a person's name is one of ours: who is named so is not of another country's bodies. */
export function hasVietnameseName({ name }: Entity): boolean {
  return tokenize(name).every(({ key }) => isVietnameseSyllable(key))
}
