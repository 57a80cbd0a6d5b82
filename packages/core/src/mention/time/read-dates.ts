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

/** Words that can stand second in a date phrase, as figures can: a word that opens one and has none of these behind it opens none. */
const GOES_ON = newGate(
  (
    'nay hôm ngày qua kia mai cùng trong vào một trước sau tiếp đó sớm sáng gần trưa chiều tối đêm khuya muộn giờ lúc từ đầu giữa cuối ' +
    'đến tới hết rạng thứ chủ nhật hai ba bốn tư năm sáu bảy tám chín mười mùng mồng các những quý nửa i ii iii iv tháng giêng chạp này ' +
    'ngoái giai đoạn nhiệm kỳ kì niên khóa học thời gian thập kỷ kỉ thế tuần vừa suốt kể đúng khoảng hồi bắt tính cho'
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

function opensDate({ gates }: Token, next: Token | undefined): boolean {
  if ((gates & OPENS_DATE) === 0 || next === undefined) return false
  return next.kind === 'number' || (next.gates & GOES_ON) !== 0
}

/** Every date phrase among some tokens, in order and apart from one another. Time is linear: rules look a bounded way ahead. */
export function readDates(tokens: readonly Token[]): ReadDate[] {
  const found: ReadDate[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'number' && !opensDate(token, tokens[at + 1])) continue
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
