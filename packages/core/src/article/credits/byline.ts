import { splitSentences } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import { type CreditedNames, splitNames } from './split-names.ts'

/** Who signed: read from a line, or the end of one, that does nothing else. */
export interface Byline extends CreditedNames {
  kind: 'byline' | 'source'
  /** Pictures too ("Bài, ảnh: …"). */
  alsoPhotographs: boolean
  /** True where a word said that it is a credit ("Theo", "Nguồn:", "Tác giả:"). */
  labelled: boolean
}

const LONGEST = 24
const SOURCE_LABELS = [
  'theo',
  'dẫn nguồn',
  'nguồn dẫn',
  'theo nguồn',
  'nguồn',
  'nguồn tin',
  'dẫn theo',
  'tổng hợp từ',
  'nguồn bài',
  'nguồn tin theo',
]
const AUTHOR_LABELS = [
  'tác giả',
  'bài',
  'tin',
  'tin bài',
  'bài viết',
  'thực hiện',
  'người viết',
  'phóng viên',
  'pv',
  'biên tập',
  'biên dịch',
  'người dịch',
  'dịch',
  'chuyển ngữ',
  'lược dịch',
  'ghi',
  'người đưa tin',
  'viết bởi',
  'tổng hợp',
]
const PICTURE_LABELS = [
  'bài ảnh',
  'bài và ảnh',
  'tin ảnh',
  'tin và ảnh',
  'tin bài ảnh',
  'tin bài và ảnh',
  'bài ảnh video',
  'ảnh và bài',
  'ảnh bài',
]

const LABELS: [string, 'source' | 'author' | 'picture'][] = [
  ...PICTURE_LABELS.map((label): [string, 'picture'] => [label, 'picture']),
  ...SOURCE_LABELS.map((label): [string, 'source'] => [label, 'source']),
  ...AUTHOR_LABELS.map((label): [string, 'author'] => [label, 'author']),
]
const LABEL_KINDS = new Map(LABELS)
const LABEL_FIRSTS = new Set(LABELS.map(([label]) => label.split(' ')[0]))

interface Label {
  kind: 'source' | 'author' | 'picture'
  /** Index of the first token after it. */
  after: number
  colon: boolean
}

function readLabel(tokens: readonly Token[]): Label | undefined {
  let found: Label | undefined
  const words: string[] = []
  for (let at = 0; at < Math.min(tokens.length, 8); at++) {
    const token = tokens[at] as Token
    if (token.kind === 'punctuation') {
      if (token.key === ':' && found) return { ...found, after: at + 1, colon: true }
      if (/^[,(–&/-]$/u.test(token.key)) continue
      break
    }
    if (words.length === 0 && !LABEL_FIRSTS.has(token.key)) return undefined
    words.push(token.key)
    const kind = LABEL_KINDS.get(words.join(' '))
    if (kind) found = { kind, after: at + 1, colon: false }
  }
  return found
}

function trim(tokens: readonly Token[]): readonly Token[] {
  let first = 0
  let last = tokens.length
  const edge = (token: Token | undefined) =>
    token?.kind === 'punctuation' && ['.', ',', ';', '-', '–', '*', '/', '|'].includes(token.key)
  while (first < last && edge(tokens[first])) first++
  while (last > first && edge(tokens[last - 1])) last--
  const isBracketed =
    tokens[first]?.key === '(' &&
    tokens[last - 1]?.key === ')' &&
    tokens.slice(first + 1, last - 1).every((t) => t.key !== ')')
  return isBracketed ? tokens.slice(first + 1, last - 1) : tokens.slice(first, last)
}

/** "Hải Lan Theo Reuters": who wrote, then after whom. */
function withSource(text: string, tokens: readonly Token[], said: number): Byline | undefined {
  const byline = readByline(text, tokens.slice(0, said))
  const source = byline && splitNames(text, tokens.slice(said + 1), false)
  if (!byline || !source) return undefined
  return { ...byline, agencies: [...byline.agencies, ...source.agencies, ...source.persons] }
}

/** "Thực hiện: Lan Anh; Ảnh: Tuấn Minh", "H.Lan; ảnh: T.Minh": the credit of the pictures that follows is read as such elsewhere. */
function beforePictureCredit(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ key, shape }, index) =>
      index > 1 &&
      (key === 'ảnh' || key === 'đồ' || key === 'nguồn') &&
      (shape !== 'lower' || isAfterName(tokens, index - 1)) &&
      /^[;.,|/–-]$/u.test(tokens[index - 1]?.raw ?? '') &&
      tokens.slice(index + 1, index + 3).some((token) => token.key === ':'),
  )
  const isApart =
    isAfterName(tokens, at - 1) || tokens.slice(0, Math.max(0, at)).some(({ key }) => key === ':')
  return at > 0 && isApart ? tokens.slice(0, at - 1) : tokens
}

const LONGEST_POST = 12

/** "(Từ Oslo, Na Uy)", "(Gửi từ Lima)": where who signed above wrote from. */
function isPostLine(line: readonly Token[]): boolean {
  const [open, first, second] = line
  if (open?.key !== '(' || line.at(-1)?.key !== ')' || line.length > LONGEST_POST) return false
  const from =
    first?.key === 'từ' ? 2 : /^(?:gửi|viết)$/u.test(first?.key ?? '') && second?.key === 'từ' ? 3 : 0
  return (
    from > 0 &&
    isNamed(line[from]) &&
    line.slice(from, -1).every(({ kind, shape }) => kind !== 'word' || shape !== 'lower')
  )
}

/** "H.Lan; ảnh: …", "Hải Lan, ảnh: …", "Hải Lan - Nguồn: …": the mark parts two credits; that of "Tin, ảnh: …" joins two words. */
function isAfterName(tokens: readonly Token[], mark: number): boolean {
  const before = tokens[mark - 1]
  return /^[;,|/–-]$/u.test(tokens[mark]?.raw ?? '') && isNamed(before) && !LABEL_KINDS.has(before?.key ?? '')
}

function isNamed(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.shape !== 'lower'
}

const GATHERED = /^(?:t\/h|th|t\.h|s\/t|st|tk|lược dịch)$/u
const TOLD_AFTER = /^(?:tổng hợp|dịch|lược dịch|biên dịch|tổng thuật|lược thuật)$/u

/** "Thu Hà (theo AFP)", "Thu Hà (TTXVN)": outlets named in brackets after the signature. */
function bracketedAgencies(text: string, tokens: readonly Token[]): string[] {
  const open = tokens.findIndex(({ key }) => key === '(')
  const close = tokens.findIndex(({ key }) => key === ')')
  if (open < 0 || close < open) return []
  const inside = tokens.slice(open + 1, close)
  // "(T/h)", "(st)" say that somebody gathered it.
  if (GATHERED.test(inside.map(({ key }) => key).join(''))) return []
  const told = inside.findIndex(({ key }) => key === 'theo' || key === 'từ')
  const isTold =
    told > 0 &&
    TOLD_AFTER.test(
      inside
        .slice(0, told)
        .map(({ key }) => key)
        .join(' '),
    )
  if (isTold) {
    const sources = splitNames(text, inside.slice(told + 1), false)
    return sources ? [...sources.agencies, ...sources.persons] : []
  }
  // "Hải Lan (Từ Lima, Peru)": where it was written.
  if (
    /^(?:từ|gửi)$/u.test(inside[0]?.key ?? '') &&
    inside.every(({ shape }, at) => at === 0 || shape !== 'lower')
  )
    return []
  const isSaid = inside[0]?.key === 'theo'
  const home = inside.findIndex(({ key }) => key === 'tại' || key === 'từ' || key === 'thường')
  const posted = home > 0 ? inside.slice(0, home) : inside
  const names = splitNames(text, isSaid ? inside.slice(1) : posted, !isSaid)
  return names ? [...names.agencies, ...(isSaid ? names.persons : [])] : []
}

/**
 * Reads a line of credits: "DUY LINH", "Minh Sơn - Long Anh", "Tuấn Anh (thực hiện)", "Theo TTXVN/Báo Tin tức",
 * "Nguồn: VOV", "Bài, ảnh: Hồng Minh", "(Theo TTXVN)". Undefined for any line that says more.
 */
export function readByline(text: string, line: readonly Token[]): Byline | undefined {
  if (line.length === 0 || line.length > LONGEST) return undefined
  if (isPostLine(line))
    return { persons: [], agencies: [], kind: 'byline', alsoPhotographs: false, labelled: true }
  const tokens = beforePictureCredit(trim(line))
  if (splitSentences(tokens, 0, tokens.length).length > 1) return undefined
  const label = readLabel(tokens)
  // "Tin" and "Bài" without a colon begin headlines.
  const isLabelled = label !== undefined && (label.colon || label.kind === 'source')
  const said = isLabelled
    ? -1
    : tokens.findIndex(({ key, shape }, at) => at > 0 && key === 'theo' && shape === 'capital')
  if (said > 0 && isNamed(tokens[said - 1])) return withSource(text, tokens, said)
  const names = splitNames(text, isLabelled ? tokens.slice(label.after) : tokens, !isLabelled)
  if (!names) return undefined
  names.agencies.push(...bracketedAgencies(text, tokens))
  if (isLabelled && label.kind === 'source') {
    const onlyPersons = names.agencies.length === 0
    return {
      persons: onlyPersons ? [] : names.persons,
      agencies: onlyPersons ? names.persons : names.agencies,
      kind: 'source',
      alsoPhotographs: false,
      labelled: true,
    }
  }
  return {
    ...names,
    kind: names.persons.length > 0 || names.agencies.length === 0 ? 'byline' : 'source',
    alsoPhotographs: label?.kind === 'picture' && isLabelled,
    labelled: isLabelled,
  }
}
