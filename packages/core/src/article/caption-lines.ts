import { splitSentences } from '../text/sentences.ts'
import { readOpeningSign } from './credits/opening-sign.ts'
import type { LineFeatures } from './line-features.ts'
import type { Place } from './line-place.ts'
import { isListed } from './list-mark.ts'
import { isCaptionLine, type PageView } from './page-view.ts'
import { beginsWithPeople, FINITE, isShot, namesOnly, saysView, showsAct } from './posed-caption.ts'

/** Noun phrases that begin the caption of a scene. */
const SCENES = new Set(
  'cuộc;toàn cảnh;quang cảnh;các đại biểu;khung cảnh;lễ;phiên;buổi;hội nghị;trong ảnh;ảnh;hình ảnh;đại diện;lãnh đạo'.split(
    ';',
  ),
)
const LONGEST_SCENE = 35
const SHORTEST_NAMED_SCENE = 9

/** The first word, or the first two, begin a scene. */
function beginsScene(key: string): boolean {
  const first = key.indexOf(' ')
  if (first < 0) return SCENES.has(key)
  const second = key.indexOf(' ', first + 1)
  return SCENES.has(key.slice(0, first)) || SCENES.has(second < 0 ? key : key.slice(0, second))
}

/** "Quang cảnh lễ ký tại Huế, ngày 25/2.": a noun phrase set as a line of its own, without a finite verb. */
export function isScene({ view, features, zone }: Place): boolean {
  if (features.words > LONGEST_SCENE || (zone !== 'head' && zone !== 'body')) return false
  return (
    features.fullStop &&
    beginsScene(features.key) &&
    !features.key.split(' ').some((word) => FINITE.has(word)) &&
    !isTitleAgain(view, features)
  )
}

/** "Quang cảnh buổi tiếp": what a picture of a whole room is called; no heading begins so. */
export function isView({ features, zone }: Place): boolean {
  return (zone === 'head' || zone === 'body') && saysView(features)
}

/** "Hai Bộ trưởng Nguyễn Văn A và Trần Văn B tại lễ ký": no full stop, too long and too full of names for a heading. */
export function isNamedScene({ view, index, features, zone, share }: Place): boolean {
  if (zone !== 'body' || features.punctuated || features.words > LONGEST_SCENE) return false
  if (features.words < SHORTEST_NAMED_SCENE || index === view.title || share() < 0.4) return false
  const isAmongLinks = [index - 1, index + 1].some((at) => isLink(view, at))
  return (
    features.capitals >= 3 &&
    features.capitals * 3 >= features.words &&
    (!isAmongLinks || beginsWithPeople(features))
  )
}

/** "Các đại biểu chụp ảnh lưu niệm", and right below the headline "Ông A và ông B": what a picture shows, without a full stop. */
export function isShownBelow({ view, index, features, zone }: Place): boolean {
  if ((zone !== 'head' && zone !== 'body') || index === view.title || features.punctuated) return false
  if (isShot(features)) return true
  const isBelowTitle = zone === 'head' && view.title !== undefined && index <= view.title + BELOW_TITLE
  return isBelowTitle && (namesOnly(features) || showsAct(features)) && features.capitals >= 3
}
const BELOW_TITLE = 3

/** A line as long as a headline, no sentence and no caption. */
function isLink(view: PageView, at: number): boolean {
  const features = view.lines[at]
  if (!features || features.punctuated || features.words < LINK || at === view.title) return false
  return !isCaptionLine(view, at) && !isListed(features)
}
const LINK = 6

/** The headline said again. */
export function isTitleAgain(view: PageView, features: LineFeatures): boolean {
  const title = view.title === undefined ? undefined : view.lines[view.title]
  return title !== undefined && features !== title && title.key !== '' && title.key === features.key
}

/** A caption stands right below. */
export function isCaptionBelow({ view, index }: Place): boolean {
  const below = view.lines[index + 1]
  return below?.line.blanksBefore === 0 && isCaptionLine(view, index + 1)
}

/** The same unpunctuated line twice in a row inside the article: a picture's text and its caption. */
export function isCaptionTwice({ view, index, features, zone, share }: Place): boolean {
  if (zone !== 'head' && zone !== 'body') return false
  if (features.punctuated || features.key === '' || features.words < 4) return false
  const isTwice = view.lines[index - 1]?.key === features.key || view.lines[index + 1]?.key === features.key
  return isTwice && share() >= 0.3
}

/** A credited caption right below itself: the picture's text and its caption; one is enough. */
export function isCaptionCopy({ view, index, features }: Place): boolean {
  const isSame = features.key !== '' && view.lines[index - 1]?.key === features.key
  return isSame && features.line.blanksBefore === 0 && isCaptionLine(view, index)
}

/** A caption left below the article says what the body says; teasers say other things. */
export function isLateCaption({ words, punctuated, fullStop }: LineFeatures, share: () => number): boolean {
  if (words < 8 || words > 60) return false
  return (fullStop && share() >= 0.75) || (!punctuated && share() >= 0.6)
}

/** The first line of the article that is neither its headline nor a date, a credit, a caption or the page's: index. */
export function findFirstText(view: PageView): number {
  for (let at = view.start; at < view.lines.length; at++) {
    const isApart =
      at === view.title || view.furniture[at] || view.dates[at] || view.bylines[at] || isCaptionLine(view, at)
    if (!isApart) return at
  }
  return view.lines.length
}

/** The report itself begins below the line: with an outlet's sign or the place in capitals. */
function isAboveSign({ view, index }: Place): boolean {
  const below = view.lines[index + 1]?.line
  if (!below) return false
  if (readOpeningSign(view.input.text, view.tokens, below.first, below.last)) return true
  let at = below.first
  while (at < below.last && view.tokens[at]?.shape === 'upper') at++
  return at > below.first && at <= below.first + 4 && /^[-–—]$/u.test(view.tokens[at]?.key ?? '')
}

/** "Bộ trưởng A trao quà cho bà B.", "Tân Đại sứ A": what a picture shows, on a line of its own. */
export function isPicture(place: Place): boolean {
  const { features, zone, share, index, view } = place
  if ((zone !== 'head' && zone !== 'body') || index === view.title) return false
  if (index <= place.firstText) return showsAct(features) && features.fullStop && isAboveSign(place)
  return (
    (showsAct(features) && features.fullStop && share() >= 0.5) || (namesOnly(features) && share() >= 0.7)
  )
}

/** The line is a photo credit and nothing else. */
export function isCreditAlone(view: PageView, index: number): boolean {
  return view.photoCredits[index]?.[0]?.first === view.lines[index]?.line.first
}

const SAYS =
  /(?:^| )(?:nhấn mạnh|khẳng định|cho biết|cho rằng|đề nghị|bày tỏ|đánh giá cao|cảm ơn|mong muốn|tin tưởng|hoan nghênh|nêu rõ|chúc mừng|chia sẻ|thông báo|đã (?:tiếp|gặp|hội|ký|có|trao|làm|trình|đến|thăm|dự|chủ|gửi))(?: |$)/u
/** How a report goes on and no picture's caption begins. */
const TELLS_ON =
  /^[^:,.]{3,60} (?:gồm|có)(?: các (?:đồng chí|ông|bà))?:|^(?:Nhân dịp này|Dịp này|Cùng ngày|Trước đó|Sau đó|Tiếp đó|Ngoài ra|Bên cạnh đó|Theo đó|Cũng trong|(?:Sáng|Chiều|Tối) cùng ngày|Trong khuôn khổ [^,]{5,60}), |^(?:Hai bên|Hai nước|Các bên) (?:cũng )?(?:nhất trí|thống nhất|đồng ý|khẳng định|cho rằng|đánh giá|bày tỏ|trao đổi)/u
const LONGEST_CAPTION = 22

/**
 * What stands above a credit of its own line may be the report itself, where no blank line parts them: its first text, a
 * paragraph that says who said or did what, or more than one sentence. A picture shows one scene.
 */
export function isReport({ view, index, features, firstText }: Place): boolean {
  if (!features.fullStop) return false
  const credit = view.photoCredits[index + 1]?.[0]
  if (credit && credit.persons.length + credit.agencies.length === 0) return true
  if (TELLS_ON.test(features.text.normalize('NFC'))) return true
  if (features.words <= LONGEST_CAPTION) return false
  const { first, last } = features.line
  return index === firstText || SAYS.test(features.key) || splitSentences(view.tokens, first, last).length > 1
}
