import type { Token } from '../text/tokens.ts'
import type { LineFeatures } from './line-features.ts'
import type { PageView } from './page-view.ts'
import { beginsWithPeople } from './posed-caption.ts'

/** How a sentence begins that goes on with what was told before it. */
const POINTS_BACK =
  /^(?:(?:cũng |ngay |và )?(?:tại|trong|ở|kết thúc|sau|trước|trong khuôn khổ|phát biểu tại|bên lề) (?:các )?(?:buổi|cuộc|phiên|hội đàm|hội kiến|hội nghị|lễ|chuyến|sự kiện|tọa đàm|toạ đàm|diễn đàn|dịp)|hai (?:bên|nước|nhà lãnh đạo|bộ trưởng|thủ tướng|chủ tịch|ngoại trưởng|đoàn)|các (?:bên|đại biểu)|cùng ngày|cùng đi|cùng dự|cùng tham dự|sau đó|trước đó|tiếp đó|về phần mình|về phía|nhân dịp này|dịp này|theo đó|ngoài ra|bên cạnh đó|đồng thời|đáp lại|kết thúc|(?:chiều|sáng|tối) cùng ngày|ông cũng|bà cũng)(?: |$)/u
/** "Chuyến thăm kết thúc …", "Kỳ họp diễn ra …": what the body tells of goes on. */
const OCCASION_GOES_ON =
  /^(?:chuyến thăm|kỳ họp|hội nghị|hội thảo|buổi (?:lễ|tiếp|gặp|làm việc)|cuộc (?:gặp|họp|tiếp)|lễ ký|phiên họp|diễn đàn|tọa đàm|toạ đàm|thỏa thuận|hiệp định|đoàn(?: việt nam| công tác| đại biểu)?) (?:này|cũng|diễn|kết|đã|sẽ|là|nằm|được|có|dự kiến|kéo|nhằm|rời|còn)(?: |$)/u
const TOLD = 0.3
const SHORTEST = 5
const WHOLE_PARAGRAPH = 25
const OPENING = 10

/** Pairs of capitalised words that follow each other, "marius budăi", in the tokens from `first` to `last`, exclusive. */
export function capitalPairs(tokens: readonly Token[], first: number, last: number): string[] {
  const pairs: string[] = []
  for (let at = first + 1; at < last; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (before?.shape === 'capital' && token?.shape === 'capital' && token.spaceBefore)
      pairs.push(`${before.key} ${token.key}`)
  }
  return pairs
}

const COUNTRY = 'việt nam'
const LEARNT_LINES = 60

/** The names that the body told so far names, each as its pairs of words. */
export function namesOfBody({
  lines,
  tokens,
  core,
  furniture,
}: Pick<PageView, 'lines' | 'tokens' | 'core' | 'furniture'>): Set<string> {
  const names = new Set<string>()
  for (const [at, { line }] of lines
    .slice(core.first, Math.min(core.last + 1, core.first + LEARNT_LINES))
    .entries())
    if (!furniture[core.first + at])
      for (const pair of capitalPairs(tokens, line.first, line.last)) names.add(pair)
  names.delete(COUNTRY)
  return names
}

/** The line begins with somebody whom the body names: "Bộ trưởng Marius Budăi đánh giá cao …". */
function beginsWithKnown(
  { line, fullStop }: LineFeatures,
  tokens: readonly Token[],
  names: ReadonlySet<string>,
): boolean {
  if (!fullStop || tokens[line.first]?.kind !== 'word') return false
  let last = line.first
  while (last < Math.min(line.last, line.first + OPENING) && tokens[last]?.kind === 'word') last++
  return capitalPairs(tokens, line.first + 1, last).some((pair) => names.has(pair))
}

const LONGEST_OFFICE = 4

/** "Tổng Bí thư chúc mừng …": an office that the body has named, without a name: the reader knows whose. */
function beginsWithOffice(
  { line, key }: LineFeatures,
  tokens: readonly Token[],
  body: PageView['body'],
): boolean {
  if (!beginsWithPeople({ key })) return false
  let last = line.first + 1
  while (
    last < line.first + LONGEST_OFFICE &&
    (tokens[last]?.shape === 'lower' || tokens[last]?.shape === 'capital') &&
    body.knows(tokens, last - 1)
  )
    last++
  return last - line.first >= 2 && tokens[last]?.shape === 'lower'
}

/**
 * A sentence below a box or a prompt takes the article up again: a whole paragraph, one that shares the body's words, points back
 * to what was told, or begins with somebody the body names. Summaries of other articles do neither.
 */
export function resumes(view: PageView, index: number, names: ReadonlySet<string>): boolean {
  const features = view.lines[index] as LineFeatures
  if (features.cutShort || !features.punctuated || features.words < SHORTEST) return false
  if (features.words >= WHOLE_PARAGRAPH || features.text.endsWith(':')) return true
  return isToldOf(view, features, names)
}

/** The line shares the body's words, points back to what was told, or begins with somebody the body names. */
export function isToldOf(
  { tokens, body }: Pick<PageView, 'tokens' | 'body'>,
  features: LineFeatures,
  names: ReadonlySet<string>,
): boolean {
  if (!features.fullStop) return false
  const { first, last } = features.line
  return (
    POINTS_BACK.test(features.key) ||
    (OCCASION_GOES_ON.test(features.key) && (body.knows(tokens, first) || body.knows(tokens, first + 1))) ||
    beginsWithOffice(features, tokens, body) ||
    beginsWithKnown(features, tokens, names) ||
    body.share(tokens, first, last) >= TOLD
  )
}
