import type { LineFeatures } from './line-features.ts'
import { isListed } from './list-mark.ts'
import { isCaptionLine, type PageView } from './page-view.ts'
import { capitalPairs, isToldOf, namesOfBody } from './resumption.ts'

/** Furniture that stands within articles: links to others, pictures' names, rules, advertisements. */
const PASSED = new Set([
  'furniture/labelled-link',
  'furniture/arrow',
  'furniture/advert',
  'furniture/no-words',
  'furniture/picture-name',
  'furniture/page-title',
  'furniture/caption-label',
])
/** Furniture below which only what proves to be told of the same goes on. */
const CROSSED = new Set(['furniture/share', 'furniture/counter', 'furniture/box-head'])
/** Boxes of what readers write. */
const READERS = /(?:bình luận|ý kiến|phản hồi|comment)/u
const SHORTEST_SENTENCE = 4
const LINK = 6
const RELATED = 0.35
const UNRELATED = 0.2
const WIDEST_BOX = 8

/** What stands between the end found so far and the line looked at. */
interface Pending {
  /** Unpunctuated lines as long as headlines, of no list. */
  links: number[]
  /** The lines since what the article has to be taken up again from; 0 where nothing was crossed. */
  crossed: number
  /** The first of the sentences right above the line looked at that nothing ties to the body; -1 where none stands there. */
  sentence: number
}

/** A whole sentence of running text. */
function isSentence({ fullStop, words, cutShort }: LineFeatures): boolean {
  return fullStop && words >= SHORTEST_SENTENCE && !cutShort
}

/** A menu's words alone between a sentence and another: a menu has more lines. */
export function isSectionName({ lines, furniture }: PageView, index: number): boolean {
  if (furniture[index]?.reason !== 'furniture/menu' || lines[index]?.text.includes('|')) return false
  const isRunning = (at: number) => !furniture[at] && lines[at] !== undefined && isSentence(lines[at])
  return isRunning(index - 1) && isRunning(index + 1) && !furniture[index + 2]
}

const COUNT = /^(?<count>\d{1,2})\s?[.)]/u
const LOOKED_BACK = 12

/** The next item of a list that the body has begun: "- …;" below "- …;", "3. …" where "2. …" stands above. */
export function goesOnWithList({ lines }: PageView, end: number, index: number): boolean {
  const [last, next] = [lines[end], lines[index]]
  if (!last || !next || !isListed(next)) return false
  const count = Number(COUNT.exec(next.text)?.groups?.count)
  if (last.text.endsWith(':')) return true
  if (Number.isNaN(count)) return isListed(last) && last.text[0] === next.text[0]
  return lines
    .slice(Math.max(0, end - LOOKED_BACK), end + 1)
    .some(({ text }) => Number(COUNT.exec(text)?.groups?.count) === count - 1)
}

/** "[Video] Toàn cảnh lễ hội": a link to something else than a text. */
const LABELLED =
  /^\[(?:video|ảnh|chùm ảnh|infographics?|photo|podcast|e-?magazine|clip|longform|audio|đồ họa)\]/iu

/** A line inside the body that leads to other things to look at. */
export function isLabelledLink({ text, fullStop }: LineFeatures): boolean {
  return !fullStop && LABELLED.test(text.normalize('NFC'))
}

/** The signature below a box that stands in the way between it and the body: index, or -1. Nothing but teasers stands between. */
export function findLateSignature(view: PageView, bodyEnd: number): number {
  const { lines, furniture, bylines, isTrimmed } = view
  let teasers = 0
  let isParted = false
  for (let index = bodyEnd + 1; !isTrimmed && index < lines.length && teasers <= MOST_TEASERS; index++) {
    const { fullStop } = lines[index] as LineFeatures
    const reason = furniture[index]?.reason
    if (reason !== undefined || isLabelledLink(lines[index] as LineFeatures)) {
      if (reason !== undefined && !PASSED.has(reason) && reason !== 'furniture/box-head') return -1
      isParted = true
      continue
    }
    if (!bylines[index]) {
      if (fullStop) return -1
      teasers++
      continue
    }
    return isParted && isLastOfArticle(view, index) ? index : -1
  }
  return -1
}
const MOST_TEASERS = 4

/** Below a signature stands the page, or nothing. */
function isLastOfArticle({ lines, furniture }: PageView, index: number): boolean {
  const below = furniture[index + 1]
  return lines[index + 1] === undefined || (below !== undefined && !PASSED.has(below.reason))
}

/** The index of the headline of another article with its summary below, twice in a row: both share little with the body. */
function beginsTeasers(view: PageView, head: number): boolean {
  let teasers = 0
  for (let at = head; at < view.lines.length; at += 2) {
    const [headline, summary] = [view.lines[at], view.lines[at + 1]]
    if (!headline || headline.punctuated || headline.words < LINK || shareOf(view, at) >= UNRELATED) break
    if (!summary) return true
    if (!isSentence(summary) || shareOf(view, at + 1) >= UNRELATED) break
    teasers++
  }
  return teasers >= 2
}

/** An unpunctuated line that shares the body's words or names whom it names: a caption or a sub-head of its own. */
function isOfBody(view: PageView, index: number, names: ReadonlySet<string>): boolean {
  const { line } = view.lines[index] as LineFeatures
  return (
    shareOf(view, index) >= RELATED ||
    capitalPairs(view.tokens, line.first, line.last).some((pair) => names.has(pair))
  )
}

function shareOf({ body, tokens, lines }: PageView, index: number): number {
  const { first, last } = (lines[index] as LineFeatures).line
  return body.share(tokens, first, last)
}

/**
 * The index of the article's last line of running text: below its densest run it goes on through sub-heads, lists, questions, captions
 * and links to others, until a signature, a date, a form or an imprint ends it, or headlines of other articles follow one another.
 * Below a box of others, or what readers are asked to do, only what is told of the same goes on.
 */
export function findBodyEnd(view: PageView): number {
  const { lines, furniture } = view
  let end = view.core.last
  let names: ReadonlySet<string> | undefined
  let pending: Pending = { links: [], crossed: 0, sentence: -1 }
  for (let index = end + 1; index < lines.length; index++) {
    const features = lines[index] as LineFeatures
    const found = furniture[index]
    if (found) {
      if (
        PASSED.has(found.reason) ||
        (pending.crossed === 0 && !view.isTrimmed && isSectionName(view, index))
      )
        continue
      if (view.isTrimmed || !CROSSED.has(found.reason) || READERS.test(features.key)) break
      pending.crossed = Math.max(1, pending.crossed)
      continue
    }
    if (isCaptionLine(view, index) || isLabelledLink(features)) continue
    const isListAbove = pending.links.length < 2 && isListed(lines[index - 1])
    const isOwn = isListAbove || (pending.links.length === 0 && isLastOfArticle(view, index))
    if (view.bylines[index] && pending.crossed === 0 && isOwn && !view.isTrimmed && !furniture[index - 1])
      return index - 1
    if (view.bylines[index] && pending.sentence >= 0 && isLastOfArticle(view, index)) return index - 1
    if (view.dates[index] || view.bylines[index]) break
    if ((view.timesSaid[index] ?? 1) > 1) {
      if (pending.crossed++ === 0) break
      continue
    }
    const isApart = lines[end]?.closes && shareOf(view, index) < RELATED
    if (isApart) break
    if (pending.crossed > 0) {
      if (pending.crossed++ > WIDEST_BOX) break
      names ??= namesOfBody(view)
      const goesOn = goesOnWithList(view, end, index)
      if (!goesOn && !(isSentence(features) && isToldOf(view, features, names))) {
        if (!isSentence(features)) pending.sentence = -1
        else if (pending.sentence < 0) pending.sentence = index
        continue
      }
    } else if (isSentence(features)) {
      const isLinked = pending.links.length > 1 && shareOf(view, index) < RELATED
      const [head] = pending.links
      if (isLinked || (head === index - 1 && beginsTeasers(view, head))) break
    } else {
      if (view.isTrimmed) break
      const isOpened = lines[index - 1]?.text.endsWith(':') && end === index - 1
      const isItem = isListed(features) && (isOpened || (isListed(lines[index - 1]) && end === index - 1))
      if (!isItem && !features.punctuated) {
        names ??= namesOfBody(view)
        if (!isListed(features) && features.words >= LINK && !isOfBody(view, index, names))
          pending.links.push(index)
        continue
      }
    }
    end = index
    pending = { links: [], crossed: 0, sentence: -1 }
  }
  return end
}
