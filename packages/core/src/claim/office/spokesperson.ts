import type { Mention } from '../../mention/mention.ts'
import type { OfficeDraft } from './office-claims.ts'

const SPEAKS = /(?:^|phó )(?:người )?phát ngôn(?: viên)?$/iu
const LESS_SURE = 0.8

/**
 * "Người phát ngôn Bộ Ngoại giao trả lời …. Người phát ngôn A cho biết": who speaks for a body that the article names once as
 * having a spokesperson does so for that one. Fills such bodies in and says where they were inferred from.
 */
export function fillSpokespersons(
  drafts: readonly OfficeDraft[],
  mentions: readonly Mention[],
): OfficeDraft[] {
  const named = mentions.flatMap((mention) =>
    mention.type === 'office' && mention.organization !== null && SPEAKS.test(mention.title.normalize('NFC'))
      ? [mention]
      : [],
  )
  const [first] = named
  const isOne = first && named.every(({ organization }) => organization === first.organization)
  if (!isOne || first.organization === null) return [...drafts]
  const { organization, start, end } = first
  return drafts.map((draft) => {
    if (draft.organization !== null || !SPEAKS.test(draft.title.normalize('NFC'))) return draft
    return {
      ...draft,
      organization,
      confidence: Math.min(draft.confidence, LESS_SURE),
      origins: {
        ...draft.origins,
        organization: { rule: 'office/body-of-spokesperson', inferredFrom: [{ start, end }] },
      },
    }
  })
}
