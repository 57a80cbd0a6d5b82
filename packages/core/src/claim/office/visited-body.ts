import type { Mention, NameMention } from '../../mention/mention.ts'
import type { Token } from '../../text/tokens.ts'
import { firstFrom } from './board-before.ts'
import type { BodyOfOffice } from './body-of-office.ts'
import type { OfficeBinding } from './office-board.ts'

const OF_HOUSES = /^(?:Phó |Quyền )?(?:Tổng )?(?:Giám đốc|Hiệu trưởng|Viện trưởng)/iu
const HOUSES = new Set(['company', 'institute', 'agency'])
const GOES = new Set(['thăm', 'đến', 'tới'])
const BETWEEN = /^(?:và|,|có|buổi|cuộc|đã|làm|việc|gặp|gỡ|trao|đổi|tiếp|xúc|hội|đàm|với|\(|\)|\p{Lu}+)$/u
const FARTHEST = 9
const MENTIONS_BACK = 3

/** "thăm Tập đoàn B và làm việc với Tổng giám đốc A", "đến Học viện C, gặp Giám đốc D": the house that is visited is whose head receives. */
export function visitedBody(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { office, header }: OfficeBinding,
): BodyOfOffice | null {
  if (office.organization !== null || header !== null || !OF_HOUSES.test(office.title.normalize('NFC')))
    return null
  if (!/^(?:với|gặp|gỡ)$/u.test(tokens[office.first - 1]?.key ?? '')) return null
  const at = firstFrom(mentions, office.start)
  const body = mentions
    .slice(Math.max(0, at - MENTIONS_BACK), at)
    .findLast((mention): mention is NameMention => mention.type === 'organization')
  if (!body || !HOUSES.has(body.kind ?? '') || office.first - body.last > FARTHEST) return null
  if (!GOES.has(tokens[body.first - 1]?.key ?? '')) return null
  const gap = tokens.slice(body.last, office.first)
  if (!gap.every(({ key, raw }) => BETWEEN.test(key) || BETWEEN.test(raw))) return null
  return { organization: body.name, inferredFrom: { start: body.start, end: body.end } }
}
