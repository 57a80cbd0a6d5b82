import type { Token } from '../../text/tokens.ts'
import { partyWordsEnd } from '../between-parties.ts'
import { readNamePhrase } from '../name-phrase.ts'
import { isCapital, isYear } from '../name-phrase-signs.ts'
import { officeAt } from '../office/office-at.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import {
  afterPlural,
  type DocumentHead,
  documentHeadAt,
  isSubjectOrField,
  MODIFIERS,
} from './document-head.ts'
import type { DocumentRead } from './find-documents.ts'
import { lawNameEnd } from './law-name.ts'
import { purposeEnd } from './purpose.ts'

/** What a paper does, told right after its kind: "Nghị quyết phê chuẩn đề nghị của …", whose owner is not the paper's. */
const ACTS = phraseList(
  'phê chuẩn, bổ sung, ban hành, thành lập, công nhận, điều chỉnh, sửa đổi, bãi bỏ, gia hạn',
)

/** "Thư ủy nhiệm của Tổng thống A", "… của Tổng Bí thư, Chủ tịch nước B": who is named by office and name is no part of the letters' name. */
function isOwnersName(tokens: readonly Token[], at: number): boolean {
  const office = at > 0 ? officeAt(tokens, at, tokens.length) : null
  const next = office ? tokens[office.last] : undefined
  return isCapital(next) || (next?.raw === ',' && officeAt(tokens, next.index + 1, tokens.length) !== null)
}

/** Papers that bear titles of their own: "Báo cáo Phát triển con người năm 2024". */
const REPORTS = new Set(['Báo cáo', 'Sách trắng'])

/** A capital after the kind begins the report's title; "Báo cáo Chính phủ về …" says to whom it is made. */
function isNamedReport(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  return first?.shape === 'capital' && second?.shape === 'lower' && !REPORTED_TO.has(first.key)
}
const REPORTED_TO = new Set('chính thủ quốc bộ ban ủy ông bà tỉnh thành trung chủ tổng'.split(' '))

/** "Hiệp định Thương mại tự do Việt Nam - EU", "Quy chế phối hợp công tác giữa A và B", "Tuyên bố chung về quan hệ đối tác" */
export function namedDocument(tokens: readonly Token[], at: number): DocumentRead | null {
  const head = documentHeadAt(tokens, at)
  if (!head || isSubjectOrField(tokens, at, head.last)) return null
  const { kind } = head
  const law = kind.family === 'law' && head.capital ? lawNameEnd(tokens, head.last) : 0
  if (law > 0) return { rule: 'document/named', kind: kind.name, first: at, ...withYear(tokens, law) }
  if (kind.family === 'plan' && afterPlural(tokens, at)) return null
  const decides =
    kind.family === 'paper' &&
    head.capital &&
    !head.opensSentence &&
    phraseAt(ACTS, tokens, head.last) !== null
  const planned = kind.family === 'plan' && head.capital && !head.opensSentence
  const free =
    decides || planned || (REPORTS.has(kind.name) && head.capital && isNamedReport(tokens, head.last))
  const phrase = readNamePhrase(tokens, head.last, {
    modifiers: MODIFIERS,
    subject: true,
    free,
    freeTo: head.capital && kind.family !== 'paper' ? freeTo(tokens, at, head) : 0,
    paper: true,
  })
  const afterHead = tokens[head.last]
  const directCapital =
    afterHead !== undefined &&
    afterHead.kind === 'word' &&
    afterHead.shape !== 'lower' &&
    phrase.last > head.last
  if (!head.capital) {
    // "công ước Liên hợp quốc về …", "hiệp định Paris": the kind may be lower-cased where the name follows at once.
    if (kind.family !== 'treaty' && kind.name !== 'Luật') return null
    if (!directCapital || kind.name.startsWith('Tuyên bố') || kind.name === 'Hợp đồng') return null
    if (kind.name === 'Thỏa thuận' || kind.name === 'Biên bản') return null
  }
  if (!nameStands(tokens, head.last, phrase, head.opensSentence, kind.family, directCapital)) return null
  const named = phrase.last > head.last
  // "Thư ủy nhiệm của Đại sứ A": whose letters they are to hand over is no part of their name.
  const envoy = /^(?:đại sứ|tổng lãnh)$/u.test(
    `${tokens[phrase.ownerAt]?.key} ${tokens[phrase.ownerAt + 1]?.key}`,
  )
  if (kind.family === 'letter' && (envoy || isOwnersName(tokens, phrase.ownerAt)))
    return { rule: 'document/named', kind: kind.name, first: at, last: phrase.ownerAt - 1 }
  const last = phrase.acronymAt >= 0 ? phrase.acronymAt + 2 : named ? phrase.last : head.last
  return {
    rule: 'document/named',
    kind: kind.name,
    first: at,
    last,
    ...(phrase.year === null ? {} : { year: phrase.year }),
    ...(phrase.ownerAt < 0 || decides
      ? {}
      : {
          issuer: [
            phrase.ownerAt,
            Math.max(phrase.ownerAt + 1, phrase.subjectAt < 0 ? phrase.last : phrase.subjectAt),
          ] as const,
        }),
    ...(phrase.subjectAt < 0 || phrase.last <= phrase.subjectAt + 1
      ? {}
      : { subject: [phrase.subjectAt + 1, phrase.last] as const }),
  }
}

/** "Luật Đấu giá tài sản năm 2016": the year that a law is of belongs to its name. */
function withYear(tokens: readonly Token[], last: number): { last: number; year?: string } {
  const year = tokens[last]?.key === 'năm' ? last + 1 : last
  const token = tokens[year]
  return isYear(token) && token?.breaksBefore === 0 ? { last: year + 1, year: token.raw } : { last }
}

/** As far as the paper's purpose or the parties it is between are told, any word belongs to its name. */
function freeTo(tokens: readonly Token[], at: number, { kind, last }: DocumentHead): number {
  const purpose = kind.family === 'treaty' ? purposeEnd(tokens, at, last) : 0
  return Math.max(purpose, partiesAt(tokens, last))
}

/** Far enough for "Thỏa thuận hợp tác đào tạo cán bộ ngoại giao giữa …". */
const PARTIES_WITHIN = 14
/** Before these, what follows a paper's kind is a clause and no name. */
const CLAUSE = new Set(
  'đã đang sẽ được là cũng nhằm để do tại khi theo phải cần nên không tạo thúc góp mở đánh giúp mà thì từ ngày ký vẫn bị làm gồm hiện đạt mới này'.split(
    ' ',
  ),
)
const TWO_SIDES = new Set(['nước', 'bên', 'dân', 'nền', 'phía', 'quốc'])

/** "Ý định thư hợp tác trong lĩnh vực giáo dục giữa Bộ A và Bộ B": the token index of the "giữa" that names the parties; 0 where none does. */
function partiesAt(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + PARTIES_WITHIN; at++) {
    const token = tokens[at]
    if (!token || token.breaksBefore > 1) return 0
    if (CLAUSE.has(token.key) && tokens[at - 1]?.key !== 'đào') return 0
    const listed = token.raw === ',' && phraseAt(MODIFIERS, tokens, at + 1) !== null
    if (token.kind === 'punctuation' && token.raw !== '-' && !listed) return 0
    if (token.key !== 'giữa') continue
    const [party, second] = [tokens[at + 1], tokens[at + 2]]
    const named =
      party?.shape === 'capital' || party?.shape === 'upper' || partyWordsEnd(tokens, at + 1) > at + 1
    const two = party?.key === 'hai' && second !== undefined && !TWO_SIDES.has(second.key)
    return named || two ? at : 0
  }
  return 0
}

/** "Kế hoạch hợp tác năm 2026", "Chương trình hành động 2024-2028": a plan by its years. */
function isDated(tokens: readonly Token[], headLast: number, last: number): boolean {
  const years = tokens.slice(headLast, last).some((token) => isYear(token))
  return years && LONG_KINDS.has(tokens[headLast - 1]?.key ?? '')
}
/** The last words of the kinds that say what is planned. */
const LONG_KINDS = new Set(['tác', 'động', 'thể', 'đổi', 'việc', 'sự'])

/** A kind word alone names nothing; at a sentence's start its capital proves nothing either. */
function nameStands(
  tokens: readonly Token[],
  headLast: number,
  phrase: ReturnType<typeof readNamePhrase>,
  opensSentence: boolean,
  family: string,
  directCapital: boolean,
): boolean {
  if (family === 'letter') return true
  const length = phrase.last - headLast
  if (length === 0) return isSignedRecord(tokens, headLast)
  const subject = phrase.subjectAt >= 0 && phrase.last > phrase.subjectAt + 1
  // "Biên bản Kỳ họp lần thứ 12", "Nghị quyết Đại hội lần thứ XIV của Đảng"
  if (directCapital && tokens.slice(headLast, phrase.last).some(({ key }) => key === 'lần')) return true
  const between = phrase.betweenAt >= 0 && phrase.capitals > 0
  if (phrase.acronymAt >= 0) return true
  if (family === 'treaty')
    return directCapital || subject || between || phrase.capitals > 0 || (length >= 2 && !opensSentence)
  if (family === 'law') return phrase.year !== null || directCapital
  if (family === 'plan')
    return (
      isDated(tokens, headLast, phrase.last) ||
      (!opensSentence &&
        length >= 3 &&
        (subject || (phrase.capitals > 0 && phrase.ownerAt < 0) || length >= 4))
    )
  // Papers of one issuer go by number; without one the subject, the issuer and the parties must say which.
  const owner = phrase.ownerAt >= 0
  const modified = tokens[headLast]?.shape === 'lower' && length >= 3 && !opensSentence
  return between || (subject && (owner || !opensSentence)) || (directCapital && !opensSentence) || modified
}

const RECORDED = new Set(['hội đàm', 'cuộc họp', 'kỳ họp', 'hội nghị', 'làm việc', 'ghi nhớ'])

/** "đã ký Biên bản hội đàm": the record of the talks themselves, in capitals behind a verb of signing, needs no further name. */
function isSignedRecord(tokens: readonly Token[], last: number): boolean {
  const [head, second] = [tokens[last - 4], tokens[last - 3]]
  if (!RECORDED.has(`${tokens[last - 2]?.key} ${tokens[last - 1]?.key}`)) return false
  if (head?.key !== 'biên' || head.shape === 'lower' || second?.key !== 'bản') return false
  return SIGNED.has(tokens[last - 5]?.key ?? '')
}
const SIGNED = new Set(['ký', 'kết'])
