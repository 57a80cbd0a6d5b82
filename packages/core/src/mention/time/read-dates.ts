import { newGate } from '../../text/gates.ts'
import type { Token } from '../../text/tokens.ts'
import type { DatePhrase } from './date-phrase.ts'
import { DATE_RULES } from './date-rules.ts'

/** Words and marks that a date phrase can begin with: everything else is passed over without asking any rule. */
const OPENS_DATE = newGate(
  (
    'hôm ngày sáng rạng gần trưa đầu chiều tối đêm khuya cuối vào lúc đúng khoảng hồi trong từ kể bắt tính đến tới cho hết trước sau ' +
    'các hai ba bốn năm những thứ chủ mùng mồng cùng một tháng giữa quý nửa sáu giai nhiệm niên khóa thời thập thế tuần ngay ('
  ).split(' '),
)

/** A phrase and the rule that read it. */
export interface ReadDate extends DatePhrase {
  rule: string
}

function trimOpener(tokens: readonly Token[], phrase: DatePhrase): DatePhrase {
  let { first } = phrase
  while (first < phrase.last - 1 && PREPOSITIONS.has(tokens[first]?.key ?? '')) first++
  return { ...phrase, first }
}
const PREPOSITIONS = new Set([
  'vào',
  'lúc',
  'đúng',
  'khoảng',
  'hồi',
  'trước',
  'sau',
  'kể',
  'bắt',
  'tính',
  'cho',
  'hết',
])

/** Every date phrase among some tokens, in order and apart from one another. Time is linear: rules look a bounded way ahead. */
export function readDates(tokens: readonly Token[]): ReadDate[] {
  const found: ReadDate[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'number' && (token.gates & OPENS_DATE) === 0) continue
    for (const rule of DATE_RULES) {
      const phrase = rule.read(tokens, at)
      if (!phrase || phrase.last > tokens.length) continue
      found.push({ ...trimOpener(tokens, phrase), rule: rule.id })
      at = phrase.last - 1
      break
    }
  }
  return found
}
