import type { Line } from '../text/lines.ts'
import type { Token } from '../text/tokens.ts'
import type { ArticleInput } from './article-input.ts'
import { widenUpward } from './body-start.ts'
import { BodyWords } from './cohesion.ts'
import { type Core, findCore } from './core.ts'
import { type Byline, readByline } from './credits/byline.ts'
import { findPhotoCredits, type PhotoCredit } from './credits/photo-credit.ts'
import { type Furniture, isCaptionLabel, lineFurniture } from './furniture/line-furniture.ts'
import { type LineFeatures, measureLines } from './line-features.ts'
import { findPageTitles, findSlugs } from './page-title.ts'
import { isPosed } from './posed-caption.ts'
import { type PublicationLine, readPublicationLine } from './published/publication-line.ts'
import { isToldOf, namesOfBody } from './resumption.ts'
import { findTitle } from './title.ts'
import { trimCore } from './trim-core.ts'
import { learnLines, widenCore, widenToTitle } from './widen-core.ts'

const COMPARED_FROM = 4
const NAVIGATION = new Set(['furniture/menu', 'furniture/site-name', 'furniture/contact'])
const LONGEST_CAPTION = 90
const SHORTEST_BETWEEN = 5

/** Everything known about the lines of a page before each is classed. Arrays run parallel to `lines`. */
export interface PageView {
  input: ArticleInput
  tokens: readonly Token[]
  lines: readonly LineFeatures[]
  furniture: readonly (Furniture | undefined)[]
  dates: readonly (PublicationLine | undefined)[]
  photoCredits: readonly (readonly PhotoCredit[])[]
  bylines: readonly (Byline | undefined)[]
  /** How often the line's words stand on the page; 1 for short and for long lines. */
  timesSaid: readonly number[]
  /** Where lines begin that the page itself marks as captions. */
  markedCaptions: ReadonlySet<number>
  core: Core
  /** Teasers were taken off the end of the body: nothing below it goes on with it but its next sentences. */
  isTrimmed: boolean
  title: number | undefined
  /** First line of the article: its headline or else its first paragraph. */
  start: number
  body: BodyWords
}

/**
 * A line that the page marks so, that ends in its photo credit, says who stands where, or stands below a caption's label
 * is a caption.
 */
export function isCaptionLine(
  view: Pick<PageView, 'lines' | 'photoCredits' | 'markedCaptions'>,
  index: number,
): boolean {
  const features = view.lines[index] as LineFeatures
  if (view.markedCaptions.has(features.line.start) && features.words <= LONGEST_CAPTION) return true
  const credits = view.photoCredits[index] ?? []
  const credit = credits.at(-1)
  const [first] = credits
  // Sentences between two credits: a report in one line, with its pictures' captions in it.
  if (first && credit && credit.first - first.last >= SHORTEST_BETWEEN) return false
  const above = view.lines[index - 1]
  if (above && isCaptionLabel(above) && features.words <= LONGEST_CAPTION && features.line.blanksBefore === 0)
    return true
  if (isPosed(features) || isNumberedPicture(features)) return true
  if (credit && SIGNED_AFTER.test(features.text.slice(-LONGEST_SIGNED))) return false
  return credit !== undefined && features.words <= LONGEST_CAPTION && features.line.last - credit.last <= 2
}

/** "… bão Yagi.Hải Lan/Nguồn: Bộ Ngoại giao": who signed the paragraph, and after whom. */
const SIGNED_AFTER = /\.\s?(?:\p{Lu}\p{L}*\s){1,3}\p{Lu}\p{L}*\s?\/\s?Nguồn\s?:/u
const LONGEST_SIGNED = 80

const NUMBERED_PICTURE = /^(?:ảnh|hình|hình ảnh) \d{1,2}\s*[:.–-]\s*\p{Lu}/iu

/** What it begins with, composed or not: most lines need not be composed. */
const PICTURE_INITIAL = /^[ảah]/iu

/** "Ảnh 2: Duyệt đội danh dự": pictures counted below a report. */
function isNumberedPicture({ text, words }: LineFeatures): boolean {
  return (
    words <= LONGEST_CAPTION &&
    PICTURE_INITIAL.test(text) &&
    NUMBERED_PICTURE.test(text.normalize('NFC').trim())
  )
}

function countRepeats(lines: readonly LineFeatures[]): number[] {
  const ofLength = new Map<number, number>()
  for (const { words } of lines) ofLength.set(words, (ofLength.get(words) ?? 0) + 1)
  const times = new Map<string, number>()
  for (const { key, words } of lines) {
    const mayRepeat = key !== '' && words >= COMPARED_FROM && ofLength.get(words) !== 1
    if (mayRepeat) times.set(key, (times.get(key) ?? 0) + 1)
  }
  return lines.map(({ key, words, text }) =>
    // "Đại sứ A:" stands above each of his answers.
    words >= COMPARED_FROM && ofLength.get(words) !== 1 && !text.endsWith(':') ? (times.get(key) ?? 1) : 1,
  )
}

const RELATED = 0.3

/** "(VTC News) -": the outlet's sign on a line above its report. */
function isSignLine(view: Pick<PageView, 'lines' | 'bylines'>, index: number): boolean {
  return view.bylines[index]?.kind === 'source' && /^\(.*\)\s?[-–—:]?$/u.test(view.lines[index]?.text ?? '')
}

function firstOfArticle(view: Omit<PageView, 'start'>): number {
  const share = (index: number) => {
    const { first, last } = (view.lines[index] as LineFeatures).line
    return view.body.share(view.tokens, first, last)
  }
  let start = view.title ?? view.core.first
  if (view.title !== undefined) {
    const belongs = (index: number) => isCaptionLine(view, index) && (index === 0 || share(index) >= RELATED)
    while (start > 0 && belongs(start - 1)) start--
    return start
  }
  while (start > 0) {
    const before = start - 1
    const features = view.lines[before] as LineFeatures
    const belongs =
      isCaptionLine(view, before) ||
      isSignLine(view, before) ||
      (features.fullStop &&
        features.words >= COMPARED_FROM &&
        !view.furniture[before] &&
        share(before) >= RELATED)
    if (!belongs) break
    start = before
  }
  return start
}

/** Looks at the whole page: measures its lines, finds the body, learns its words, finds the headline. */
export function viewPage(input: ArticleInput, tokens: readonly Token[], lines: readonly Line[]): PageView {
  const { text } = input
  const features = measureLines(text, tokens, lines)
  const photoCredits = lines.map(({ first, last }) => findPhotoCredits(text, tokens, first, last))
  const dates = lines.map(({ first, last }) => readPublicationLine(tokens, first, last))
  const bylines = features.map(({ line, fullStop, words }) =>
    fullStop && words > 8
      ? undefined
      : readByline(text, tokens.slice(line.first, Math.min(line.last, line.first + 25))),
  )
  const timesSaid = countRepeats(features)
  const markedCaptions = new Set(input.captions?.map(({ start }) => start))
  const captioned = features.map((_, index) =>
    isCaptionLine({ lines: features, photoCredits, markedCaptions }, index),
  )
  const inPictures = isPhotoReport(features, captioned)
  const captions = inPictures ? features.map(() => false) : captioned
  const pageTitles = findPageTitles(features)
  const slugs = findSlugs(features)
  const furniture = features.map((line, index) => {
    if (pageTitles.has(index)) return { reason: 'furniture/page-title', opensBox: false }
    if (slugs.has(index)) return { reason: 'furniture/picture-name', opensBox: false }
    return captions[index] || dates[index] || bylines[index]?.labelled
      ? undefined
      : lineFurniture(line, tokens)
  })
  if (isRubricAlone(furniture, features)) furniture[0] = undefined
  const repeated = new Set(
    timesSaid.flatMap((times, index) => (times > 1 && !captions[index] ? [index] : [])),
  )
  const signed = new Set(bylines.flatMap((byline, index) => (byline && !furniture[index] ? [index] : [])))
  const found =
    findCore(features, furniture, repeated, signed) ??
    wholePage(features, furniture, inPictures ? captioned : [])
  const neutral = (index: number) => Boolean(dates[index] || captions[index])
  const trimmed = trimCore({ lines: features, tokens, furniture, neutral, signed }, found)
  const body = new BodyWords()
  const widening = { lines: features, tokens, furniture, captions, signed, body }
  const isTrimmed = trimmed.last < found.last
  const isApart = (index: number) => Boolean(dates[index] || bylines[index]) || (timesSaid[index] ?? 1) > 1
  const widest = widenCore(widening, trimmed, isTrimmed)
  let names: ReadonlySet<string> | undefined
  const isTold = (line: LineFeatures) => {
    names ??= namesOfBody({ lines: features, tokens, furniture, core: widest })
    return isToldOf({ tokens, body }, line, names)
  }
  const widened = widenUpward({ lines: features, furniture, captions, isApart, isTold }, widest)
  learnLines(widening, widened.first, widest.first)
  const dense = belowCaptions(widened, features, captions)
  const title = findTitle({
    lines: features,
    tokens,
    excluded: (index) => Boolean(furniture[index] || dates[index] || captions[index] || bylines[index]),
    isFurniture: (index) => furniture[index] !== undefined,
    isDate: (index) => dates[index] !== undefined,
    isNavigation: (index) => NAVIGATION.has(furniture[index]?.reason ?? ''),
    opensBox: (index) => furniture[index]?.opensBox ?? false,
    timesSaid: (index) => timesSaid[index] ?? 1,
    body,
    bodyStart: dense.first,
    metaTitle: input.meta?.title,
  })
  const core = title === undefined ? dense : widenToTitle(widening, dense, title)
  const view = {
    input,
    tokens,
    lines: features,
    furniture,
    dates,
    photoCredits,
    bylines,
    timesSaid,
    markedCaptions,
    core,
    isTrimmed,
    title,
    body,
  }
  return { ...view, start: firstOfArticle(view) }
}

const FEWEST_PICTURES = 4

/** A report told by its pictures' captions alone: its lines are the body, for want of another. */
function isPhotoReport(lines: readonly LineFeatures[], captions: readonly boolean[]): boolean {
  const told = captions.filter((caption, index) => caption && (lines[index]?.words ?? 0) >= COMPARED_FROM)
  const running = lines.some(
    ({ fullStop, words }, index) => fullStop && words > COMPARED_FROM && !captions[index],
  )
  return told.length >= FEWEST_PICTURES && !running
}

const SHORTEST_RUBRIC = 3

/** "TIN ĐỐI NGOẠI" at the top of a text that shows nothing else of a page: no menu, but what the report is called. */
function isRubricAlone(
  furniture: readonly (Furniture | undefined)[],
  [top]: readonly LineFeatures[],
): boolean {
  if (
    furniture[0]?.reason !== 'furniture/menu' ||
    !top ||
    top.words < SHORTEST_RUBRIC ||
    furniture.length < 2
  )
    return false
  return (
    !/[|>»/]/u.test(top.text) &&
    furniture.slice(1).every((found) => !found || found.reason === 'furniture/no-words')
  )
}

/** A body does not begin with a caption; at the top of a text the headline may stand below the picture. */
function belowCaptions(
  { first, last }: Core,
  lines: readonly LineFeatures[],
  captions: readonly boolean[],
): Core {
  let from = first
  while (from < last && captions[from]) from++
  if (first === 0 && from > first && from < last && !lines[from]?.punctuated) from++
  return { first: from, last }
}

/** Where nothing looks like a body, everything that is no furniture may be one, but for a headline above its sentences. */
function wholePage(
  lines: readonly LineFeatures[],
  furniture: readonly (Furniture | undefined)[],
  told: readonly boolean[],
): Core {
  const first = Math.max(
    0,
    furniture.findIndex((found) => !found),
  )
  const last = Math.max(
    first,
    furniture.findLastIndex((found) => !found),
  )
  const sentence = lines.findIndex(
    ({ fullStop }, index) => index > first && (fullStop || told[index]) && !furniture[index],
  )
  const isBelowTitle = sentence > 0 && sentence <= first + MOST_ABOVE && !lines[first]?.punctuated
  return { first: isBelowTitle ? sentence : first, last }
}

/** Between the headline and the first sentence of a very short text: its date, its author. */
const MOST_ABOVE = 3
