import { nameKey } from '../text/name-key.ts'
import type { Token } from '../text/tokens.ts'
import { BodyWords } from './cohesion.ts'
import type { LineFeatures } from './line-features.ts'
import { withoutOutlet } from './page-title.ts'
import { isShot, namesOnly, saysView, showsAct } from './posed-caption.ts'

const SHORTEST = 4
const SHORTEST_AT_TOP = 2
const LONGEST = 45
const NEEDED = 0.45
/** What a line needs that alone may be the headline. */
const NEEDED_ALONE = 0.3
const NEARNESS = 0.3
const LED_INTO = 0.25
const REPEATED = 0.25
const DATED = 0.25
const IN_BOX = 0.4
/** Below this share of words in common with the body, being said twice is no evidence: teasers are, too. */
const RELATED = 0.15
const OF_PICTURES = 0.6
const RUBRIC_COST = 0.05
/** "Chùm ảnh: …", "[Video] …": only a headline says what kind of report it heads. */
const MARKED = /^(?:chùm ảnh\s?[:–-]|\[(?:chùm ảnh|ảnh|video|infographic|photo|emagazine)\])/iu
const FARTHEST = 60
const LEAD = 8
const SAID_AGAIN = 0.35
const HEADLINE_SHARE = 0.25
const SUB_HEAD = 0.8

/** What is known about the lines when the headline is looked for. */
export interface TitleSearch {
  lines: readonly LineFeatures[]
  tokens: readonly Token[]
  /** Lines that cannot be a headline: furniture, dates, captions, credits. */
  excluded: (index: number) => boolean
  /** The line belongs to the page, not to the article. */
  isFurniture: (index: number) => boolean
  /** The line gives a date and little else. */
  isDate: (index: number) => boolean
  /** The line belongs to the site's navigation: menus, breadcrumbs, the site's name. */
  isNavigation: (index: number) => boolean
  /** The line heads a box of other articles. */
  opensBox: (index: number) => boolean
  /** How often a line's words stand on the page. */
  timesSaid: (index: number) => number
  body: BodyWords
  /** Index of the body's first paragraph. */
  bodyStart: number
  metaTitle: string | undefined
}

/** A headline by its looks: some words, capitals at the start, no full stop at the end. */
function looksLikeTitle(features: LineFeatures, tokens: readonly Token[]): boolean {
  if (features.words < SHORTEST || features.words > LONGEST || features.cutShort || saysView(features))
    return false
  const isExclaimed = /[!?]["”’']?$/u.test(features.text)
  if (features.punctuated && !isExclaimed) return false
  const first = tokens.slice(features.line.first, features.line.last).find((token) => token.kind === 'word')
  return first !== undefined
}

/** "Điện mừng" at the top of a text, right above its date or its first sentence. */
function isShortTitle({ lines, isDate, bodyStart }: TitleSearch, index: number): boolean {
  const features = lines[index] as LineFeatures
  const isAtTop = index === 0 && (isDate(1) || bodyStart === 1)
  return isAtTop && features.words >= SHORTEST_AT_TOP && !features.punctuated
}

/**
 * The index of the headline among the lines before the body, or undefined. Evidence: its words come back in the body, it
 * stands near the body's start, the page says it more than once, the fetcher knew it.
 */
export function findTitle(search: TitleSearch): number | undefined {
  const { lines, tokens, excluded, bodyStart } = search
  const known = search.metaTitle === undefined ? undefined : nameKey(withoutOutlet(search.metaTitle))
  const found: Above[] = []
  let between = 0
  let isBare = true
  let isNear = true
  for (let index = bodyStart - 1; index >= Math.max(0, bodyStart - FARTHEST); index--) {
    const features = lines[index] as LineFeatures
    if (excluded(index)) {
      if (search.isFurniture(index)) isBare = false
      if (search.isNavigation(index) || search.opensBox(index)) isNear = false
      continue
    }
    if (looksLikeTitle(features, tokens) || isShortTitle(search, index))
      found.push({ index, isNear, between })
    between++
  }
  const [only] = found
  if (only === undefined) return undefined
  const isAlone = isBare && between <= MOST_ABOVE
  if (isAlone && found.length === 1) return only.index
  const candidates = found.map((above) => weigh(search, above, known))
  lowerSubHeads(search, candidates)
  const top = candidates.reduce((a, b) => (b.score >= a.score ? b : a))
  const best = headlineAbove(search, candidates, top)
  const nearest = found.filter(({ isNear }) => isNear)
  const isOnly = nearest.length === 1 && nearest[0]?.index === best.index
  return isAlone || best.score >= (isOnly ? NEEDED_ALONE : NEEDED) ? best.index : undefined
}

/** How much a line speaks for being the headline; `known` is the key of the headline that the fetcher knew. */
function weigh(search: TitleSearch, { index, isNear, between }: Above, known: string | undefined): Candidate {
  const features = search.lines[index] as LineFeatures
  const { first, last } = features.line
  const share = search.body.share(search.tokens, first, last)
  let score = share
  if (isNear && between <= 2) score += NEARNESS
  if (leadsInto(search, index)) score += LED_INTO
  if (share >= RELATED && search.timesSaid(index) > 1) score += REPEATED
  if (isDated(search, index)) score += DATED
  if (features.words <= LONGEST_RUBRIC && isRubric(search, index)) score -= RUBRIC_COST
  if (MARKED.test(features.text.normalize('NFC'))) score += OF_PICTURES
  if (isInHeadBox(search, index)) score -= IN_BOX
  if (known !== undefined && nameKey(features.text) === known) score += 2
  return { index, score, share, words: features.words }
}

/** The date right above a line, or below it with nothing but prompts and links between. */
function isDated({ isDate, isFurniture }: TitleSearch, index: number): boolean {
  let below = index + 1
  while (below <= index + MOST_BETWEEN && isFurniture(below) && !isDate(below)) below++
  return isDate(below) || isDate(index - 1)
}
const MOST_BETWEEN = 3
/** Lines above the body of a text without any furniture: a rubric, the headline, a headline's second part. */
const MOST_ABOVE = 3

/** The headline above what reads like the caption of its picture, unmarked; where none stands there the line itself. */
function headlineAbove(search: TitleSearch, candidates: readonly Candidate[], found: Candidate): Candidate {
  const line = search.lines[found.index] as LineFeatures
  const above = candidates.find(({ index }) => index < found.index)
  if (!above || above.index < found.index - MOST_BETWEEN || above.words < SHORTEST) return found
  for (let at = above.index + 1; at < found.index; at++)
    if (search.isNavigation(at) || search.opensBox(at)) return found
  if (isRubric(search, above.index)) return found
  if (isShot(line) || namesOnly(line)) return above
  return showsAct(line) &&
    line.words <= LONGEST_SHOWN &&
    above.share >= HEADLINE_SHARE &&
    TOLD.test((search.lines[above.index] as LineFeatures).key)
    ? above
    : found
}
const LONGEST_SHOWN = 16
const LONGEST_RUBRIC = 6
const LONGEST_SERIES = 12

/** "NGOẠI GIAO NGHỊ VIỆN", "Chuyến thăm Trung Quốc của Chủ tịch Quốc hội": what a series of reports is called. */
function isRubric({ lines, tokens }: TitleSearch, index: number): boolean {
  const { key, words, capitals, line } = lines[index] as LineFeatures
  const isShouted = tokens
    .slice(line.first, line.last)
    .every(({ kind, shape }) => kind !== 'word' || shape === 'upper')
  return (
    (RUBRIC.test(key) && words <= LONGEST_SERIES) || (words <= LONGEST_RUBRIC && (capitals < 2 || isShouted))
  )
}
const RUBRIC =
  /^(?:chuyến thăm|chuyến công tác|hoạt động|kỷ niệm|hướng tới|chào mừng|tin|sự kiện|chuyên mục|chuyên trang|đối ngoại|ngoại giao|tiêu điểm|thời sự|thông tin)(?: |$)/u
/** Words of a clause that tells. */
const TOLD =
  /(?:^| )(?:tiếp|đón|gặp|hội đàm|hội kiến|thăm|ký|trao|dự|họp|khai mạc|bế mạc|thúc đẩy|tăng cường|mở rộng|gửi|chúc mừng|đánh giá|khẳng định|nhấn mạnh|hợp tác|phát triển|kết thúc|bắt đầu|làm việc|điện đàm|bàn)(?: |$)/u

/** A line above the body that looks like a headline. */
interface Above {
  index: number
  /** No navigation and no box stand between it and the body. */
  isNear: boolean
  /** How many lines do that may be of the article. */
  between: number
}

interface Candidate {
  index: number
  score: number
  /** The share of its word pairs that the body has too. */
  share: number
  words: number
}

/** A line below a headline and its lead is a sub-head. `candidates` run from the bottom up. */
function lowerSubHeads({ lines, excluded }: TitleSearch, candidates: Candidate[]): void {
  const top = candidates.findLast(({ share }) => share >= HEADLINE_SHARE)
  if (!top) return
  let isBelowLead = false
  for (let at = top.index + 1; at <= (candidates[0]?.index ?? 0); at++) {
    const features = lines[at] as LineFeatures
    if (isBelowLead)
      for (const candidate of candidates) if (candidate.index === at) candidate.score -= SUB_HEAD
    if (!excluded(at) && features.fullStop && features.words >= LEAD) isBelowLead = true
  }
}

/** The first whole sentence below a headline mostly says it again. */
function leadsInto({ lines, tokens, excluded, bodyStart }: TitleSearch, index: number): boolean {
  for (let at = index + 1; at <= Math.min(bodyStart, index + 5); at++) {
    const below = lines[at] as LineFeatures
    if (excluded(at) || !below.fullStop || below.words < LEAD) continue
    const lead = new BodyWords()
    lead.learn(tokens, below.line.first, Math.min(below.line.last, below.line.first + 80))
    const { first, last } = (lines[index] as LineFeatures).line
    return lead.share(tokens, first, last) >= SAID_AGAIN
  }
  return false
}

/** Headline-like lines right below the head of a box are teasers. */
function isInHeadBox({ lines, excluded, opensBox }: TitleSearch, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    if (opensBox(at)) return true
    if (excluded(at) || (lines[at + 1]?.line.blanksBefore ?? 0) > 0) return false
  }
  return false
}
