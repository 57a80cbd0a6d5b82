import type { Mention, NameMention } from '../../mention/mention.ts'
import type { Token } from '../../text/tokens.ts'
import { firstFrom } from './board-before.ts'
import type { BodyOfOffice } from './body-of-office.ts'
import type { OfficeBinding } from './office-board.ts'

const OF_HOUSES =
  /^(?:Phó |Quyền )?(?:Tổng )?(?:Giám đốc|Chủ tịch|Tổng Thư ký|Hiệu trưởng|Viện trưởng|Trưởng đại diện)/u
const FARTHEST = 4
const MENTIONS_BACK = 4

/** "Đại diện Viettel, Phó Tổng Giám đốc A", "đại diện lãnh đạo Tập đoàn B - Tổng Giám đốc C": the body that is represented. */
export function representedBody(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { office, header }: OfficeBinding,
): BodyOfOffice | null {
  const mark = tokens[office.first - 1]?.raw ?? ''
  if (office.organization !== null || header !== null || !/^[,–-]$/u.test(mark)) return null
  if (!OF_HOUSES.test(office.title.normalize('NFC'))) return null
  const at = firstFrom(mentions, office.start)
  const body = mentions
    .slice(Math.max(0, at - MENTIONS_BACK), at)
    .find(
      (mention): mention is NameMention =>
        mention.type === 'organization' && mention.last === office.first - 1,
    )
  if (!body || !isRepresented(tokens, body.first)) return null
  return { organization: body.name, inferredFrom: { start: body.start, end: body.end } }
}

/** "đại diện", "đại diện lãnh đạo", "đại diện của" right before a body. */
function isRepresented(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > 0 && first - at <= FARTHEST; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.breaksBefore > 1) return false
    if (token.key === 'diện') return tokens[at - 1]?.key === 'đại'
  }
  return false
}
