import type { BlockKind } from './block.ts'
import { findBoxes } from './furniture/boxes.ts'
import type { LineFeatures } from './line-features.ts'
import { isCaptionLine, type PageView } from './page-view.ts'

/** What a line is and the id of the rule that says so. */
export interface LineClass {
  kind: BlockKind
  reason: string
}

type Zone = 'before' | 'head' | 'body' | 'after'

/** A line in its place. */
interface Place {
  view: PageView
  index: number
  features: LineFeatures
  zone: Zone
  /** The line of the publication date, where one dates the article. */
  dateline: number | undefined
  inBox: boolean
  /** After the body and after what closes the article: boxes, forms, an imprint, teasers. */
  isClosed: boolean
  /** The share of the line's word pairs that the body has too. */
  share: number
}

interface LineRule {
  id: string
  kind: BlockKind
  test: (place: Place) => boolean
}

/** Noun phrases that begin the caption of a scene. */
const SCENES = new Set(
  'cuộc;toàn cảnh;quang cảnh;các đại biểu;khung cảnh;lễ;phiên;buổi;hội nghị;trong ảnh;ảnh;hình ảnh;đại diện;lãnh đạo'.split(
    ';',
  ),
)
const FINITE = new Set('đã sẽ là được có cho đang khẳng nhấn nêu bày diễn nhất trí cần phải mong'.split(' '))
const LONGEST_SCENE = 35
const SHORTEST_NAMED_SCENE = 9

/** "Quang cảnh lễ ký tại Huế, ngày 25/2.": a noun phrase set as a line of its own, without a finite verb. */
function isScene({ view, features, zone }: Place): boolean {
  if (features.words > LONGEST_SCENE || (zone !== 'head' && zone !== 'body')) return false
  const words = features.key.split(' ')
  const begins = SCENES.has(words[0] ?? '') || SCENES.has(words.slice(0, 2).join(' '))
  return (
    begins && features.fullStop && !words.some((word) => FINITE.has(word)) && !isTitleAgain(view, features)
  )
}

/** "Hai Bộ trưởng Nguyễn Văn A và Trần Văn B tại lễ ký": no full stop, too long and too full of names for a heading. */
function isNamedScene({ view, index, features, zone, share }: Place): boolean {
  if (zone !== 'body' || features.punctuated || features.words > LONGEST_SCENE) return false
  if (features.words < SHORTEST_NAMED_SCENE || share < 0.4 || index === view.title) return false
  return features.capitals >= 3 && features.capitals * 3 >= features.words
}

function isTitleAgain(view: PageView, features: LineFeatures): boolean {
  const title = view.title === undefined ? undefined : view.lines[view.title]
  return title !== undefined && features !== title && title.key !== '' && title.key === features.key
}

function isCaptionBelow({ view, index }: Place): boolean {
  const below = view.lines[index + 1]
  return below?.line.blanksBefore === 0 && isCaptionLine(view, index + 1)
}

/** The same unpunctuated line twice in a row inside the article: a picture's text and its caption. */
function isCaptionTwice({ view, index, features, zone, share }: Place): boolean {
  if (zone !== 'head' && zone !== 'body') return false
  if (features.punctuated || features.key === '' || features.words < 4 || share < 0.3) return false
  return view.lines[index - 1]?.key === features.key || view.lines[index + 1]?.key === features.key
}

/** A caption left below the article says what the body says; teasers say other things. */
function isLateCaption({ words, punctuated, fullStop }: LineFeatures, share: number): boolean {
  return words >= 8 && words <= 60 && ((fullStop && share >= 0.75) || (!punctuated && share >= 0.6))
}

/** The line is a photo credit and nothing else. */
function isCreditAlone(view: PageView, index: number): boolean {
  return view.photoCredits[index]?.[0]?.first === view.lines[index]?.line.first
}

/** Two headline-like lines in a row, not of this body: links. */
function isLinkRun({ view, index, features, share }: Place): boolean {
  const isLinkLike = (other: LineFeatures | undefined) => other && !other.punctuated && other.words >= 6
  if (!isLinkLike(features) || share >= 0.35) return false
  return Boolean(isLinkLike(view.lines[index - 1]) || isLinkLike(view.lines[index + 1]))
}

/**
 * The rules in order; the first that knows a line classes it.
 * Before the article and after it everything is noise that does not prove itself; inside it everything is content that
 * is not proven noise.
 */
const RULES: LineRule[] = [
  { id: 'line/title', kind: 'title', test: ({ view, index }) => view.title === index },
  { id: 'line/dateline', kind: 'dateline', test: ({ dateline, index }) => dateline === index },
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
  { id: 'noise/furniture', kind: 'noise', test: ({ view, index }) => view.furniture[index] !== undefined },
  { id: 'noise/box', kind: 'noise', test: ({ inBox }) => inBox },
  { id: 'noise/after', kind: 'noise', test: ({ isClosed }) => isClosed },
  {
    id: 'line/photo-caption',
    kind: 'caption',
    test: ({ view, index, zone, share }) => isCaptionLine(view, index) && (zone !== 'after' || share >= 0.25),
  },
  {
    id: 'line/caption-above-credit',
    kind: 'caption',
    test: (place) =>
      place.zone !== 'after' &&
      place.features.words <= 60 &&
      isCaptionBelow(place) &&
      isCreditAlone(place.view, place.index + 1),
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
  { id: 'line/scene-caption', kind: 'caption', test: isScene },
  { id: 'line/named-scene-caption', kind: 'caption', test: isNamedScene },
  {
    id: 'line/late-caption',
    kind: 'caption',
    test: ({ zone, features, share }) => zone === 'after' && isLateCaption(features, share),
  },
  {
    id: 'line/late-paragraph',
    kind: 'paragraph',
    test: ({ zone, features, share }) =>
      zone === 'after' && features.fullStop && features.words >= 30 && share >= 0.55,
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
      zone === 'head' && !features.punctuated && features.words <= 12 && share < 0.3,
  },
  {
    id: 'line/heading',
    kind: 'heading',
    test: ({ features }) => !features.punctuated && features.words <= 25,
  },
]

const SOURCE_LINK =
  /^(?:link\s+)?(?:nguồn|dẫn nguồn|source|bài gốc|link gốc)[^:]{0,20}:\s*(?:https?:\/\/|www\.)\S+$/iu

function zoneOf(view: PageView, index: number, bodyEnd: number): Zone {
  if (index < view.start) return 'before'
  if (index < view.core.first) return 'head'
  return index <= bodyEnd ? 'body' : 'after'
}

/** The body goes on after its last long paragraph as long as whole sentences follow one another. */
function endOfBody(view: PageView): number {
  let end = view.core.last
  for (let index = end + 1; index < view.lines.length; index++) {
    const features = view.lines[index] as LineFeatures
    const isSentence = features.fullStop && features.words >= 4 && !features.cutShort
    const isOther = view.furniture[index] || view.dates[index] || view.bylines[index]
    if (isCaptionLine(view, index)) continue
    if (!isSentence || isOther || (view.timesSaid[index] ?? 1) > 1) break
    end = index
  }
  return end
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
      !isLateCaption(features, view.body.share(view.tokens, first, last))
    )
      return index
  }
  return view.lines.length
}

/** Classes every line of a page; the result runs parallel to `view.lines`. */
export function classLines(view: PageView, dateline: number | undefined): LineClass[] {
  const bodyEnd = endOfBody(view)
  const boxes = findBoxes(view, bodyEnd)
  const closing = findClosing(view, bodyEnd)
  let hasLead = false
  return view.lines.map((features, index) => {
    const { first, last } = features.line
    const share = features.words > 90 ? 1 : view.body.share(view.tokens, first, last)
    const place: Place = {
      view,
      index,
      features,
      zone: zoneOf(view, index, bodyEnd),
      dateline,
      inBox: boxes.has(index),
      isClosed: index >= closing,
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
