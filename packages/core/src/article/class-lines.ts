import type { BlockKind } from './block.ts'
import { findBodyEnd, findLateSignature, isLabelledLink, isSectionName } from './body-end.ts'
import {
  findFirstText,
  isCaptionBelow,
  isCaptionCopy,
  isCaptionTwice,
  isCreditAlone,
  isLateCaption,
  isNamedScene,
  isPicture,
  isReport,
  isScene,
  isShownBelow,
  isTitleAgain,
  isView,
} from './caption-lines.ts'
import { splitNames } from './credits/split-names.ts'
import { findBoxes } from './furniture/boxes.ts'
import type { LineFeatures } from './line-features.ts'
import type { Place, Zone } from './line-place.ts'
import { isListed } from './list-mark.ts'
import { isCaptionLine, type PageView } from './page-view.ts'
import { isShot } from './posed-caption.ts'

/** What a line is and the id of the rule that says so. */
export interface LineClass {
  kind: BlockKind
  reason: string
}

interface LineRule {
  id: string
  kind: BlockKind
  test: (place: Place) => boolean
}

/** "H.Lan; ảnh: T.Minh": who wrote stands before who took the pictures. */
function isSigned(view: PageView, index: number): boolean {
  return (view.bylines[index]?.persons.length ?? 0) > 0 && !isCreditAlone(view, index)
}

/** A line without a full stop that nothing but a signature follows heads nothing: what a picture shows. */
function isLastCaption({ view, index, features, zone, bodyEnd }: Place): boolean {
  return (
    zone === 'body' &&
    index === bodyEnd &&
    index > view.core.last &&
    !features.punctuated &&
    !isListed(features)
  )
}

/** "Văn hóa - giáo dục" between two sentences of the body: a sub-head, though a menu has the same words. */
function isSectionHead({ view, index, zone, inBox }: Place): boolean {
  return zone === 'body' && !inBox && isSectionName(view, index)
}

const SHORTEST_HOUSE = 3
const LONGEST_HOUSE = 9

/** "Văn phòng Tỉnh ủy", "Vụ Thông tin Báo chí" right below the body: the house that sends the report. */
function isHouse({ view, features, isBelowBody }: Place): boolean {
  const { words, capitals, punctuated, line, key } = features
  if (!isBelowBody || punctuated || words < SHORTEST_HOUSE || words > LONGEST_HOUSE) return false
  if (capitals * 2 < words && !(capitals > 1 && HOUSE.test(key))) return false
  const names = splitNames(view.input.text, view.tokens.slice(line.first, line.last), false)
  return names !== undefined && names.persons.length === 0 && names.agencies.length > 0
}

/** Departments and societies whose names have few capitals. */
const HOUSE =
  /^(?:ban|phòng|vụ|cục|văn phòng|trung tâm|hội hữu nghị|liên hiệp các)(?: (?:hợp tác|quốc tế|hữu nghị|đối ngoại|hành chính|các|tổ chức|hội|nhân dân|lễ tân|báo chí|thông tin|truyền thông|tuyên truyền|văn hóa|tổng hợp|tỉnh|thành phố|và|pháp chế|pháp luật|chính sách|kinh tế|xã hội|việt nam|hữu|nghị|quan hệ|công chúng|biên giới|kiều bào|nước ngoài|người|ở|về))+(?: |$)/u

const SHORTEST_RUBRIC = 3
const LONGEST_RUBRIC = 12
/** What sites call themselves. */
const SITE = /^(?:báo|tạp chí|đài|trang|cổng|kênh|thông tấn xã|tin tức)(?: |$)/u

/** "Hoạt động đối ngoại" right above the headline of a text that shows nothing else of a page: what the report belongs to. */
function isRubric({ view, index, features }: Place): boolean {
  if (index !== 0 || view.title !== 1 || features.punctuated) return false
  if (features.words < SHORTEST_RUBRIC || features.words > LONGEST_RUBRIC || SITE.test(features.key))
    return false
  return !view.furniture.some((found) => found && found.reason !== 'furniture/no-words')
}

/** Two headline-like lines in a row, not of this body: links. */
function isLinkRun({ view, index, features, share }: Place): boolean {
  const isLinkLike = (other: LineFeatures | undefined) =>
    other && !other.punctuated && other.words >= 6 && !isListed(other)
  if (!isLinkLike(features) || index === (view.title ?? -1) + 1) return false
  const isInRow = isLinkLike(view.lines[index - 1]) || isLinkLike(view.lines[index + 1])
  return Boolean(isInRow) && share() < 0.35
}

/**
 * The rules in order; the first that knows a line classes it.
 * Before the article and after it everything is noise that does not prove itself; inside it everything is content that
 * is not proven noise.
 */
const RULES: LineRule[] = [
  { id: 'line/title', kind: 'title', test: ({ view, index }) => view.title === index },
  { id: 'line/dateline', kind: 'dateline', test: ({ dateline, index }) => dateline === index },
  { id: 'line/rubric', kind: 'heading', test: isRubric },
  { id: 'noise/before', kind: 'noise', test: ({ zone }) => zone === 'before' },
  {
    id: 'line/caption-alt-text',
    kind: 'caption',
    test: (place) => isTitleAgain(place.view, place.features) && isCaptionBelow(place),
  },
  { id: 'noise/title-again', kind: 'noise', test: ({ view, features }) => isTitleAgain(view, features) },
  {
    id: 'noise/other-date',
    kind: 'noise',
    test: ({ view, index, features }) => Boolean(view.dates[index]) && features.words <= 30,
  },
  { id: 'line/section-head', kind: 'heading', test: isSectionHead },
  { id: 'noise/furniture', kind: 'noise', test: ({ view, index }) => view.furniture[index] !== undefined },
  { id: 'noise/box', kind: 'noise', test: ({ inBox }) => inBox },
  {
    id: 'noise/labelled',
    kind: 'noise',
    test: ({ zone, features, share }) => zone === 'body' && isLabelledLink(features) && share() < 0.5,
  },
  {
    id: 'line/late-source',
    kind: 'source',
    test: ({ view, index, isSignature }) => isSignature && view.bylines[index]?.kind === 'source',
  },
  { id: 'line/late-byline', kind: 'byline', test: ({ isSignature }) => isSignature },
  { id: 'line/house', kind: 'source', test: isHouse },
  { id: 'noise/after', kind: 'noise', test: ({ isClosed }) => isClosed },
  { id: 'noise/caption-again', kind: 'noise', test: isCaptionCopy },
  {
    id: 'line/photo-caption',
    kind: 'caption',
    test: ({ view, index, zone, share, isNextToBody }) =>
      isCaptionLine(view, index) &&
      !isSigned(view, index) &&
      (zone !== 'after' || isNextToBody || share() >= 0.25),
  },
  {
    id: 'line/caption-above-credit',
    kind: 'caption',
    test: (place) =>
      place.zone !== 'after' &&
      place.features.words <= 60 &&
      isCaptionBelow(place) &&
      isCreditAlone(place.view, place.index + 1) &&
      !isReport(place),
  },
  {
    id: 'line/source',
    kind: 'source',
    test: ({ view, index, zone }) => view.bylines[index]?.kind === 'source' && zone !== 'body',
  },
  {
    id: 'line/source-link',
    kind: 'source',
    test: ({ features, zone }) => zone === 'after' && SOURCE_LINK.test(features.text),
  },
  {
    id: 'line/byline',
    kind: 'byline',
    test: ({ view, index, zone }) => view.bylines[index] !== undefined && zone !== 'body',
  },
  {
    id: 'line/photo-credit',
    kind: 'caption',
    test: ({ view, index, zone }) =>
      zone === 'after' && isCreditAlone(view, index) && isCaptionLine(view, index),
  },
  { id: 'line/picture-caption', kind: 'caption', test: isPicture },
  { id: 'line/view-caption', kind: 'caption', test: isView },
  { id: 'line/shown-caption', kind: 'caption', test: isShownBelow },
  { id: 'line/last-caption', kind: 'caption', test: isLastCaption },
  { id: 'line/scene-caption', kind: 'caption', test: isScene },
  { id: 'line/named-scene-caption', kind: 'caption', test: isNamedScene },
  {
    id: 'line/late-caption',
    kind: 'caption',
    test: ({ zone, features, share, isClosed }) =>
      zone === 'after' && (isLateCaption(features, share) || (!isClosed && isShot(features))),
  },
  {
    id: 'line/late-paragraph',
    kind: 'paragraph',
    test: ({ zone, features, share }) =>
      zone === 'after' && features.fullStop && features.words >= 30 && share() >= 0.55,
  },
  {
    id: 'line/footnote',
    kind: 'paragraph',
    test: ({ zone, features }) =>
      zone === 'after' && features.fullStop && FOOTNOTE.test(features.text.normalize('NFC')),
  },
  { id: 'noise/after-body', kind: 'noise', test: ({ zone }) => zone === 'after' },
  { id: 'line/caption-twice', kind: 'caption', test: isCaptionTwice },
  { id: 'noise/link-run', kind: 'noise', test: isLinkRun },
  {
    id: 'noise/teaser-twice',
    kind: 'noise',
    test: ({ view, index, features }) => (view.timesSaid[index] ?? 1) > 1 && !features.punctuated,
  },
  {
    id: 'noise/stray',
    kind: 'noise',
    test: ({ zone, features, share }) =>
      zone === 'head' && !features.punctuated && features.words <= 12 && share() < 0.3,
  },
  {
    id: 'line/heading',
    kind: 'heading',
    test: ({ features }) => !features.punctuated && features.words <= 25,
  },
]

/** "* Tiêu đề do tòa soạn đặt.": what the editors say of the article, below its signature. */
const FOOTNOTE = /^\(?\*{1,3}\)?\s?(?:tiêu đề|đầu đề|tít|tựa đề|tên bài|bài viết|bài phỏng vấn) /iu

const SOURCE_LINK =
  /^(?:link\s+)?(?:nguồn|dẫn nguồn|source|bài gốc|link gốc)[^:]{0,20}:\s*(?:https?:\/\/|www\.)\S+$/iu

function zoneOf(view: PageView, index: number, bodyEnd: number): Zone {
  if (index < view.start) return 'before'
  if (index < view.core.first) return 'head'
  return index <= bodyEnd ? 'body' : 'after'
}

const CLOSING = new Set(['furniture/form', 'furniture/contact', 'furniture/imprint'])

/** The first line after the body that closes the article: what comes below it belongs to the page. */
function findClosing(view: PageView, bodyEnd: number): number {
  for (let index = bodyEnd + 1; index < view.lines.length; index++) {
    const features = view.lines[index] as LineFeatures
    const furniture = view.furniture[index]
    if (furniture?.opensBox || CLOSING.has(furniture?.reason ?? '')) return index
    const isCredit = view.bylines[index] || view.dates[index] || isCaptionLine(view, index)
    const isTeaser = !features.punctuated && features.words >= 6 && !SOURCE_LINK.test(features.text)
    const { first, last } = features.line
    if (
      !furniture &&
      !isCredit &&
      isTeaser &&
      !isLateCaption(features, () => view.body.share(view.tokens, first, last)) &&
      !isShot(features)
    )
      return index
  }
  return view.lines.length
}

/** Classes every line of a page; the result runs parallel to `view.lines`. */
export function classLines(view: PageView, dateline: number | undefined): LineClass[] {
  const bodyEnd = findBodyEnd(view)
  const boxes = findBoxes(view, bodyEnd)
  const closing = findClosing(view, bodyEnd)
  const signature = findLateSignature(view, bodyEnd)
  const firstText = findFirstText(view)
  let hasLead = false
  let captionsEnd = bodyEnd + 1
  while (captionsEnd < view.lines.length && isCaptionLine(view, captionsEnd)) captionsEnd++
  return view.lines.map((features, index) => {
    const { first, last } = features.line
    let known: number | undefined
    const share = () => {
      known ??= features.words > 90 ? 1 : view.body.share(view.tokens, first, last)
      return known
    }
    const place: Place = {
      view,
      index,
      features,
      zone: zoneOf(view, index, bodyEnd),
      dateline,
      firstText,
      bodyEnd,
      inBox: boxes.has(index),
      isNextToBody: index > bodyEnd && index < captionsEnd,
      isBelowBody: index === captionsEnd,
      isClosed: index >= closing,
      isSignature: index === signature,
      share,
    }
    const rule = RULES.find(({ test }) => test(place))
    if (rule?.id === 'noise/furniture')
      return { kind: 'noise', reason: view.furniture[index]?.reason ?? rule.id }
    if (rule) return { kind: rule.kind, reason: rule.id }
    if (hasLead || features.words > 110) {
      hasLead = true
      return { kind: 'paragraph', reason: 'line/paragraph' }
    }
    hasLead = true
    return { kind: 'lead', reason: 'line/lead' }
  })
}
