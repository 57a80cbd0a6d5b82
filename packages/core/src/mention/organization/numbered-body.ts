import type { Token } from '../../text/tokens.ts'
import type { BodyHead } from '../lexicon/body-heads.ts'

export const ROMAN = /^[IVX]+$/u
export const NUMBERED = new Set([
  'Trường Đại học',
  'Đại học',
  'Tổng cục',
  'Cục',
  'Trường',
  'Bệnh viện',
  'Học viện',
  'Nhà máy',
  'Viện',
  'Trung tâm',
  'Xí nghiệp',
])
/** After the number of a school or house these tell what it did; another word in small letters says what was counted. */
const AFTER_NUMBER = new Set(
  'đã và là có do tại tổ cho cùng được với của phối tài tiếp triển phát tham ký nằm trao'.split(' '),
)

/** "Tiểu đoàn 612", "Tổng cục II", "Trường Sĩ quan Lục quân 2": bodies that are told apart by numbers. */
export function takesNumber(head: BodyHead, next: Token | undefined): boolean {
  const isHouse = NUMBERED.has(head.text) && (next?.shape !== 'lower' || AFTER_NUMBER.has(next.key))
  return (
    isHouse ||
    (head.kind === 'army' && head.text !== 'Quân đội') ||
    /Ban Chỉ đạo|Tiểu ban|Vùng/u.test(head.text)
  )
}

/** "UBND Quận 12", "Công an phường 5": divisions of a city that bear numbers. */
export function numberedDivisionEnd(tokens: readonly Token[], at: number, end: number): number {
  const [division, number] = [tokens[at], tokens[at + 1]]
  const isNumbered = number?.kind === 'number' && number.spaceBefore && number.breaksBefore < 2
  return at + 1 < end && isNumbered && /^(?:quận|phường|khu|tổ)$/u.test(division?.key ?? '') ? at + 2 : at
}
