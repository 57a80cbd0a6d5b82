import type { Token } from '../../text/tokens.ts'
import { readNamePhrase } from '../name-phrase.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { documentHeadAt, MODIFIERS } from './document-head.ts'
import { documentNumberAt } from './document-number.ts'
import type { DocumentRead } from './find-documents.ts'

/** "Thông báo đặc biệt số …", "Tuyên bố Chủ tịch số …": what sort of paper it is, said before the number. */
const SORTS = phraseList('đặc biệt, khẩn, liên tịch, liên ngành, chung, Chủ tịch, của Chủ tịch, báo chí')

const DAY_WORDS = new Set(['ngày', 'tháng', 'năm', '/', '-', '.'])

/** Skips "ngày 22/10/2018", "ngày 22 tháng 10 năm 2018" between number and issuer. */
function afterDay(tokens: readonly Token[], at: number): { last: number; year: string | null } {
  const none = { last: at, year: null }
  if (tokens[at]?.key === ',' && tokens[at + 1]?.key === 'ngày') return afterDay(tokens, at + 1)
  if (tokens[at]?.key !== 'ngày' || tokens[at + 1]?.kind !== 'number') return none
  let last = at + 2
  let year: string | null = null
  while (last < tokens.length && last < at + 9) {
    const token = tokens[last]
    if (!token || !(DAY_WORDS.has(token.key) || token.kind === 'number')) break
    // "… ngày 5/2/2024. Ông A": the sentence ends.
    if (token.kind === 'punctuation' && tokens[last + 1]?.kind !== 'number') break
    if (/^(?:19|20)\d\d$/u.test(token.raw)) year = token.raw
    last++
  }
  return { last, year }
}

/** "Nghị quyết số 12-NQ/TW ngày 10/5/2022 của Bộ Chính trị về công tác đối ngoại", "Chỉ thị 7", "quyết định số 1328 / QĐ - TTg" */
export function numberedDocument(tokens: readonly Token[], at: number): DocumentRead | null {
  const head = documentHeadAt(tokens, at)
  if (!head) return null
  const number = documentNumberAt(tokens, phraseAt(SORTS, tokens, head.last)?.last ?? head.last)
  if (!number || !(head.capital || number.sure)) return null
  // A treaty or a letter counts nothing by bare numbers; "Báo cáo 6 tháng" is a count.
  if (
    !number.sure &&
    head.kind.family !== 'paper' &&
    head.kind.name !== 'Chương trình' &&
    head.kind.name !== 'Đề án'
  )
    return null
  const day = afterDay(tokens, number.last)
  const phrase = readNamePhrase(tokens, day.last, { modifiers: MODIFIERS, subject: true })
  const goesOn = phrase.last > day.last
  const year = day.year ?? phrase.year ?? /\/((?:19|20)\d\d)/u.exec(number.value)?.[1] ?? null
  return {
    rule: 'document/numbered',
    kind: head.kind.name,
    first: at,
    last: goesOn ? phrase.last : number.last,
    number: number.value,
    ...(year === null ? {} : { year }),
    ...(phrase.ownerAt < 0
      ? {}
      : { issuer: [phrase.ownerAt, phrase.subjectAt < 0 ? phrase.last : phrase.subjectAt] as const }),
    ...(phrase.subjectAt < 0 ? {} : { subject: [phrase.subjectAt + 1, phrase.last] as const }),
  }
}
