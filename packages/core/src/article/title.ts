import { nameKey } from '../text/name-key.ts'
import type { Token } from '../text/tokens.ts'
import { BodyWords } from './cohesion.ts'
import type { LineFeatures } from './line-features.ts'
import { withoutOutlet } from './page-title.ts'

const SHORTEST = 4
const SHORTEST_AT_TOP = 2
const LONGEST = 45
const NEEDED = 0.45
const NEARNESS = 0.3
const LED_INTO = 0.25
const REPEATED = 0.25
const DATED = 0.25
const IN_BOX = 0.4
/** Below this share of words in common with the body, being said twice is no evidence: teasers are, too. */
const RELATED = 0.15
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
  if (features.words < SHORTEST || features.words > LONGEST || features.cutShort) return false
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
  const { lines, tokens, excluded, body, bodyStart } = search
  const known = search.metaTitle === undefined ? undefined : nameKey(withoutOutlet(search.metaTitle))
  const candidates: Candidate[] = []
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
    if (looksLikeTitle(features, tokens) || isShortTitle(search, index)) {
      const { first, last } = features.line
      const share = body.share(tokens, first, last)
      let score = share
      if (isNear && between <= 2) score += NEARNESS
      if (leadsInto(search, index)) score += LED_INTO
      if (share >= RELATED && search.timesSaid(index) > 1) score += REPEATED
      if (search.isDate(index + 1) || search.isDate(index - 1)) score += DATED
      if (isInHeadBox(search, index)) score -= IN_BOX
      if (known !== undefined && nameKey(features.text) === known) score += 2
      candidates.push({ index, score, share })
    }
    between++
  }
  if (candidates.length === 0) return undefined
  lowerSubHeads(search, candidates)
  const best = candidates.reduce((a, b) => (b.score >= a.score ? b : a))
  const isAlone = isBare && candidates.length === between && between === 1
  return isAlone || best.score >= NEEDED ? best.index : undefined
}

interface Candidate {
  index: number
  score: number
  /** The share of its word pairs that the body has too. */
  share: number
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
