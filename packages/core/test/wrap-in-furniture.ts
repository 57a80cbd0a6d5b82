import { COMMENTS, FOOTERS, KINDRED_TEASERS, MIDST, SECTIONS, TEASERS } from './furniture-words.ts'

/** What the article is, by line: indexes of its lines, from 0, that are its headline and where its body may be cut into. */
export interface Wrapping {
  /** Line index of the headline, or undefined. */
  titleLine: number | undefined
  /** ISO day for the publication line, or undefined for none. */
  published: string | undefined
  /** Chooses wording and arrangement; the same number gives the same page. */
  seed: number
}

/** A page around an article. `lineOf[i]` is the line index of the article's line i in the page. */
export interface WrappedPage {
  text: string
  lineOf: number[]
  /** Line index of the publication line, or undefined. */
  dateLine: number | undefined
}

/** A small repeatable generator of numbers from 0 to 1. */
function random(seed: number): () => number {
  let state = (seed * 2654435761 + 97) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x1_0000_0000
  }
}

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']

/** The publication line in the habits of this press. */
export function publicationLine(published: string, style: number): string {
  const [year = '', month = '', day = ''] = published.split('-')
  const weekday = WEEKDAYS[new Date(`${published}T00:00:00Z`).getUTCDay()] ?? ''
  const short = `${Number(day)}/${Number(month)}/${year}`
  const long = `${day}/${month}/${year}`
  const styles = [
    `${weekday}, ${short} 14:05 (GMT+7)`,
    `${long} 14:05 GMT+7`,
    `Đăng lúc 14:05 ngày ${short}`,
    `${weekday}, ${day}-${month}-${year}, 14:05`,
    `Ngày đăng: ${long}`,
    `${long} | 14:05`,
    `Cập nhật: 14:05 | ${long}`,
    `${weekday}, ngày ${Number(day)} tháng ${Number(month)} năm ${year}`,
    `Thời sự - ${weekday}, ${short}, 14:05 [GMT+7]`,
    `${year}-${month}-${day} 14:05:00`,
  ]
  return styles[style % styles.length] ?? long
}

/** Puts menus, teasers, forms and imprints around and into an article's lines, and says where each line went. */
export function wrapInFurniture(article: string, { titleLine, published, seed }: Wrapping): WrappedPage {
  const next = random(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item
  const maybe = (chance: number) => next() < chance
  const teasers = (maybe(0.5) ? TEASERS : [...KINDRED_TEASERS, ...TEASERS.slice(0, 4)]).toSorted(
    () => next() - 0.5,
  )
  const page: string[] = []
  const put = (...lines: string[]) => page.push(...lines)
  const title = (): string => teasers[Math.floor(next() * teasers.length)]?.[0] ?? ''

  const headline = titleLine === undefined ? undefined : article.split('\n')[titleLine]?.trim()
  if (headline !== undefined && maybe(0.3)) put(`${headline} - Báo Tin Mới`, '')
  else put('Tin Mới - Tin tức 24h, đọc báo online', '')
  if (maybe(0.5)) put(pick(['Hotline: 0988 222 333', 'Đường dây nóng: 0912 000 111']))
  if (maybe(0.6)) put(pick(['Chủ nhật, 22/11/2026', 'Thứ Hai, ngày 9/2/2026', 'Thứ Sáu, 06/03/2026 08:15']))
  if (maybe(0.7)) put(...SECTIONS)
  else put(SECTIONS.slice(0, 9).join(' | '), 'Đăng nhập', 'Tìm kiếm')
  if (maybe(0.4)) put('Tin nóng', title(), title())
  put(
    '',
    pick(['Trang chủ > Thời sự > Chính trị', 'Trang chủ / Thế giới', 'Thời sự', 'Chính trị » Đối ngoại']),
    '',
  )

  const lines = article.split('\n')
  const lineOf: number[] = []
  const dated = published === undefined ? undefined : publicationLine(published, Math.floor(next() * 10))
  let dateLine: number | undefined
  const putDate = () => {
    if (dated === undefined) return
    dateLine = page.length
    put(dated)
  }
  const putShare = () => {
    if (maybe(0.6))
      put(
        ...pick([
          ['Chia sẻ', 'Facebook', 'Zalo'],
          ['Theo dõi Tin Mới trên Google News'],
          ['A- A A+', 'Nghe bài viết'],
        ]),
      )
  }
  const isDateFirst = maybe(0.3)
  if (isDateFirst || titleLine === undefined) putDate()
  const long = lines.flatMap((line, index) => (line.split(' ').length > 40 ? [index] : []))
  const boxAfter = long.length >= 4 && maybe(0.6) ? long[1] : undefined
  const midst = boxAfter === undefined && titleLine !== undefined && maybe(0.5) ? long[0] : undefined
  for (const [index, line] of lines.entries()) {
    lineOf.push(page.length)
    put(line)
    if (index === titleLine) {
      if (!isDateFirst) putDate()
      putShare()
    }
    if (index === boxAfter) put('', pick(['Tin liên quan', 'Đọc thêm', 'XEM THÊM']), title(), title(), '')
    if (index === midst) put('', ...pick(MIDST), '')
  }

  put('')
  if (maybe(0.5)) put('Từ khóa: ngoại giao, hợp tác, song phương', '')
  if (maybe(0.5)) put('Chia sẻ', 'Lưu bài', 'In bài viết')
  if (maybe(0.6)) put('Bình luận (0)', 'Họ và tên', 'Email', 'Nhập mã xác nhận', 'Gửi bình luận')
  if (maybe(0.3)) put('Bình luận (2)', ...COMMENTS.flat())
  if (maybe(0.85))
    put('', pick(['Tin liên quan', 'Đọc thêm', 'Cùng chuyên mục', 'Các tin khác', 'CÓ THỂ BẠN QUAN TÂM']), '')
  const isTwice = maybe(0.4)
  const hasSummaries = maybe(0.7)
  for (const [headline, summary] of teasers.slice(0, 4 + Math.floor(next() * 8))) {
    put(headline)
    if (isTwice) put('', headline)
    if (hasSummaries) put('', summary)
    if (maybe(0.1)) put('Ảnh: TTXVN')
    if (maybe(0.2)) put('09/02/2026 10:30')
    put('')
  }
  put(pick(['Đọc nhiều', 'Xem nhiều nhất', 'Mới nhất']), title(), title(), title(), '')
  put(...pick(FOOTERS))
  return { text: page.join('\n'), lineOf, dateLine }
}
