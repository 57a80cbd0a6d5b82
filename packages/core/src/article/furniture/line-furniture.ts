import type { Token } from '../../text/tokens.ts'
import type { LineFeatures } from '../line-features.ts'
import {
  ADVERT_PHRASES,
  BOX_PHRASES,
  CONTACT_PHRASES,
  COUNTER_PHRASES,
  FORM_PHRASES,
  IMPRINT_PHRASES,
  MENU_PHRASES,
  SHARE_PHRASES,
  SITE_PHRASES,
  TAG_PHRASES,
} from './phrases.ts'

/** A line that is page furniture by its own words; `opensBox` where other articles or comments follow it. */
export interface Furniture {
  reason: string
  opensBox: boolean
}

interface PhraseRule {
  reason: string
  opensBox: boolean
  /** A line with more words than this is not looked at. */
  longest: number
  whole: Set<string>
  starts: Set<string>
  /** Starts that a mark or a number must follow. */
  labels: Set<string>
  longestStart: number
  /** What its phrases begin with: a line that begins with no such word has none of them. */
  firsts: Set<string>
}

const firstWords = (phrases: string[]) => new Set(phrases.map((phrase) => phrase.split(' ')[0] ?? ''))

function phraseRule(reason: string, phrases: string[], longest: number, opensBox = false): PhraseRule {
  const ending = (mark: string) =>
    phrases.filter((p) => p.endsWith(mark)).map((p) => p.slice(0, -mark.length))
  const starts = new Set(ending(' …'))
  const labels = new Set(ending(' :'))
  const whole = new Set(phrases.filter((p) => !p.endsWith(' …') && !p.endsWith(' :')))
  const longestStart = Math.max(0, ...[...starts, ...labels].map((p) => p.split(' ').length))
  return { reason, opensBox, longest, whole, starts, labels, longestStart, firsts: firstWords(phrases) }
}

/** In order: the first that knows the line names it. */
const PHRASE_RULES = [
  phraseRule('furniture/box-head', BOX_PHRASES, 7, true),
  phraseRule('furniture/tags', TAG_PHRASES, 60, true),
  phraseRule('furniture/share', SHARE_PHRASES, 16),
  phraseRule('furniture/form', FORM_PHRASES, 20),
  phraseRule('furniture/contact', CONTACT_PHRASES, 30),
  phraseRule('furniture/imprint', IMPRINT_PHRASES, 60),
  phraseRule('furniture/site-name', SITE_PHRASES, 8),
  phraseRule('furniture/counter', COUNTER_PHRASES, 12),
  phraseRule('furniture/advert', ADVERT_PHRASES, 6),
  phraseRule('furniture/menu', MENU_PHRASES, 6),
]
const PHRASE_FIRSTS = new Set(PHRASE_RULES.flatMap(({ firsts }) => [...firsts]))
const MENU = new Set(MENU_PHRASES)
const MENU_FIRSTS = firstWords(MENU_PHRASES)
const MARKS = new Set([':', '|', '(', '[', '-', '–', '.'])
const LONGEST_MENU_PHRASE = 5
/** "Xem thêm: Hai bên ký kết nhiều văn bản": one link, after which the article goes on. */
const LINK_LABEL =
  /^(?:xem thêm|đọc thêm|tin liên quan|bài liên quan|xem video|mời xem|mời đọc|>>|video)\s*:/u
const ARROWS = /^(?:>>|»|›|►|▶|→|>|<<|«)/u
const CRUMBS = /\s?(?:[>»›|•·]|\s\/\s)\s?/u
const BARE_LINK = /^(?:https?:\/\/|www\.)\S+$/iu
const BARE_ADDRESS = /^[^\s@]+@[^\s@]+$/u
/** "Báo Mới - Tin tức 24h, đọc báo online": the site says what it is. */
const SLOGAN =
  /(?:tin tức|tin nhanh|đọc báo|báo điện tử|tin mới|thời sự).{0,30}(?:24h|24\/7|online|mới nhất|nóng nhất|hôm nay|trực tuyến|cập nhật|trong ngày)/u
/** "* Mời quý độc giả đón xem bản tin …!": a whole sentence that sends the reader elsewhere. */
const INVITATION =
  /^[*(\s]*(?:kính |trân trọng )?mời (?:quý vị|(?:quý )?(?:độc giả|bạn đọc|khán giả|thính giả|bạn))\s.{0,30}(?:theo dõi|đón xem|đón đọc|xem|đọc|nghe)\s/u
const INVITING = new Set(['kính', 'trân', 'mời'])
/** "[Xem thêm ảnh]": a link in brackets. */
const BRACKETED_LINK = /^\[\s?(?:xem|đọc|mời|video|bấm|nhấn|click|ảnh|infographic)[^\]]{0,120}\]$/u
/** "Trả lời:" over the words of a spokesperson; without its colon it is the button below a comment. */
const ANSWER = /^(?:trả lời|câu hỏi|hỏi|đáp)\s?:$/iu
const LONGEST_ANSWER = 2
/** Labels of the captions below them. */
const CAPTION_LABELS = new Set(['chú thích ảnh', 'chú thích hình', 'chú thích'])
const LONGEST_CAPTION_LABEL = 3
const FOLLOW_ON = /^theo dõi .{2,40} trên(?: (?:google news|google|facebook|zalo|youtube|tiktok))?$/u
const TECHNICAL =
  /(?:^[©®]|\d+ ?kb(?![\p{L}\p{N}])|\d sec(?![\p{L}\p{N}])|°c?(?![\p{L}\p{N}])|^\d[\d.,%\s/|:°-]*$)/iu

/** A menu has no more words than this. */
const MOST_MENU_WORDS = 40

/** The line is the label of the caption below it and nothing else. */
export function isCaptionLabel({ key, words }: LineFeatures): boolean {
  return words <= LONGEST_CAPTION_LABEL && CAPTION_LABELS.has(key)
}

/** The key of a line's first word that is no number; empty where it has none. */
function firstWordOf(tokens: readonly Token[], { line }: LineFeatures): string {
  for (let at = line.first; at < line.last; at++) {
    const { kind, key } = tokens[at] as Token
    if (kind === 'word' && key !== '') return key
  }
  return ''
}

/** The keys of a line's words without its numbers. */
function wordsOf(tokens: readonly Token[], { line }: LineFeatures): string[] {
  const words: string[] = []
  for (let at = line.first; at < line.last; at++) {
    const { kind, key } = tokens[at] as Token
    if (kind === 'word' && key !== '') words.push(key)
  }
  return words
}

/** True where a mark or a number follows the first words of a line. */
function isLabel(tokens: readonly Token[], { line }: LineFeatures, words: number): boolean {
  let left = words
  for (let at = line.first; at < line.last; at++) {
    const token = tokens[at] as Token
    if (left === 0) return token.kind === 'number' || MARKS.has(token.key)
    if (token.kind === 'word') left--
  }
  return true
}

function matches(
  rule: PhraseRule,
  bare: string[],
  features: LineFeatures,
  tokens: readonly Token[],
): boolean {
  if (features.words > rule.longest || !rule.firsts.has(bare[0] ?? '')) return false
  if (rule.whole.has(bare.join(' '))) return true
  for (let n = 1; n <= Math.min(rule.longestStart, bare.length); n++) {
    const start = bare.slice(0, n).join(' ')
    if (rule.starts.has(start)) return true
    if (rule.labels.has(start) && isLabel(tokens, features, n)) return true
  }
  return false
}

/** "Chính trị Xã hội Kinh tế": how many section names a line is made of, 0 where other words stand between. */
function sectionNames(bare: string[]): number {
  let names = 0
  let at = 0
  while (at < bare.length) {
    if (!MENU_FIRSTS.has(bare[at] ?? '')) return 0
    let length = Math.min(LONGEST_MENU_PHRASE, bare.length - at)
    while (length > 0 && !MENU.has(bare.slice(at, at + length).join(' '))) length--
    if (length === 0) return 0
    at += length
    names++
  }
  return names
}

/** Lines of more words or characters than these are no furniture by their phrases. */
const MOST_WORDS = Math.max(MOST_MENU_WORDS, ...PHRASE_RULES.map(({ longest }) => longest))
const LONGEST_FOLLOW_ON = 200

function phraseFurniture(
  features: LineFeatures,
  tokens: readonly Token[],
  firstWord: string,
): Furniture | undefined {
  const mayBePhrase = features.words <= MOST_WORDS && PHRASE_FIRSTS.has(firstWord)
  const bare = mayBePhrase ? wordsOf(tokens, features) : []
  if (mayBePhrase)
    for (const rule of PHRASE_RULES) {
      // A sentence that begins like a prompt ("Phản hồi về việc này, …") is no prompt.
      if (features.fullStop && bare.length > 12 && rule.reason !== 'furniture/imprint') continue
      if (matches(rule, bare, features, tokens)) return { reason: rule.reason, opensBox: rule.opensBox }
    }
  if (
    firstWord === 'theo' &&
    features.text.length <= LONGEST_FOLLOW_ON &&
    FOLLOW_ON.test(features.text.normalize('NFC').toLowerCase())
  )
    return { reason: 'furniture/share', opensBox: false }
  if (
    features.words <= 18 &&
    !features.punctuated &&
    SLOGAN.test(features.text.normalize('NFC').toLowerCase())
  ) {
    return { reason: 'furniture/site-name', opensBox: false }
  }
  if (features.words <= MOST_MENU_WORDS && sectionNames(bare) >= 2)
    return { reason: 'furniture/menu', opensBox: false }
  return undefined
}

function crumbs(features: LineFeatures): boolean {
  if (features.words > 30 || features.fullStop) return false
  const parts = features.text.split(CRUMBS).filter((part) => part.trim() !== '')
  if (parts.length < 2) return false
  const known = parts.filter((part) => MENU.has(part.trim().normalize('NFC').toLowerCase())).length
  return known >= 1 && (known >= parts.length - 1 || parts.every((part) => part.split(' ').length <= 5))
}

/** "#Hội nghị cấp cao #ASEAN", "#APEC2025": nothing but what the page is filed under. */
function isHashtags({ text, words, fullStop }: LineFeatures): boolean {
  const tags = text.trim()
  if (!/^#[\p{L}\p{N}]/u.test(tags) || fullStop || words > LONGEST_TAGS) return false
  return tags.split('#').length > 2 || words <= LONGEST_TAG
}
const LONGEST_TAGS = 40
const LONGEST_TAG = 5

/**
 * Tells page furniture by the line alone: prompts, forms, menus, counters, imprints, bare links. Long lines are never
 * furniture by their words.
 */
export function lineFurniture(features: LineFeatures, tokens: readonly Token[]): Furniture | undefined {
  const { text, line } = features
  if (features.words === 0) return { reason: 'furniture/no-words', opensBox: false }
  if (features.words > 60) return undefined
  if (BARE_LINK.test(text) || BARE_ADDRESS.test(text)) return { reason: 'furniture/link', opensBox: false }
  if (isHashtags(features)) return { reason: 'furniture/tags', opensBox: false }
  if (isCaptionLabel(features)) return { reason: 'furniture/caption-label', opensBox: false }
  if (features.words <= LONGEST_ANSWER && ANSWER.test(text.trim().normalize('NFC'))) return undefined
  const firstWord = firstWordOf(tokens, features)
  const start = () => text.slice(0, 160).normalize('NFC').toLowerCase()
  if (text.startsWith('[') && BRACKETED_LINK.test(start()))
    return { reason: 'furniture/labelled-link', opensBox: false }
  if (INVITING.has(firstWord) && INVITATION.test(start()))
    return { reason: 'furniture/share', opensBox: false }
  if (ARROWS.test(text)) return { reason: 'furniture/arrow', opensBox: false }
  const isFigures = features.words <= 12 && !text.includes('\t') && TECHNICAL.test(text)
  if (isFigures) return { reason: 'furniture/counter', opensBox: false }
  const isLink =
    features.words > 3 &&
    features.words <= 40 &&
    text.slice(0, 40).includes(':') &&
    LINK_LABEL.test(text.slice(0, 40).normalize('NFC').toLowerCase())
  if (isLink) return { reason: 'furniture/labelled-link', opensBox: false }
  if (crumbs(features)) return { reason: 'furniture/menu', opensBox: false }
  const hasLetters = tokens
    .slice(line.first, Math.min(line.last, line.first + 20))
    .some((t) => t.kind === 'word')
  if (!hasLetters && !text.includes('\t')) return { reason: 'furniture/counter', opensBox: false }
  return phraseFurniture(features, tokens, firstWord)
}
