import type { Token } from '../../text/tokens.ts'
import { isOutlet } from './credited-name.ts'
import { tokenText } from './split-names.ts'

/** The outlet's sign before a report's first words; token indexes, `last` exclusive, the dash included. */
export interface OpeningSign {
  first: number
  last: number
  agencies: string[]
}

const LONGEST = 12
const DASHES = new Set(['-', '–', '—', ':'])
const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u
/** Outlets whose sign runs straight into the report where the page's markup set them apart. */
const RUNS_ON = new Set(['dân trí', 'tto', 'tpo', 'ndo', 'plo', 'nlđo', 'tno', 'vov.vn', 'vtv.vn'])

function isSign(tokens: readonly Token[], text: string, bracketed: boolean): boolean {
  if (isOutlet(text) || DOMAIN.test(text)) return true
  const [only] = tokens
  return bracketed && tokens.length === 1 && only?.shape === 'upper' && only.raw.length >= 2
}

/** "(NHN) Nhân kỷ niệm …": initials or an outlet in brackets, without a dash. */
function readBracketed(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): OpeningSign | undefined {
  if (tokens[first]?.key !== '(') return undefined
  let close = first + 1
  while (close < Math.min(last, first + 7) && tokens[close]?.key !== ')') close++
  if (tokens[close]?.key !== ')' || close + 1 >= last || tokens[close + 1]?.shape === 'lower')
    return undefined
  const inside = tokens.slice(first + 1, close)
  const name = tokenText(text, inside)
  if (DASHES.has(tokens[close + 1]?.key ?? '') || !isSign(inside, name, true)) return undefined
  return { first, last: close + 1, agencies: [name] }
}

/** "Dân trí Đoàn đại biểu …": the sign without a dash. */
function readRunOn(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): OpeningSign | undefined {
  for (let at = first + 1; at <= Math.min(first + 4, last - 1); at++) {
    const name = tokenText(text, tokens.slice(first, at))
    const next = tokens[at] as Token
    const isApart = next.spaceBefore && (next.shape === 'capital' || next.shape === 'upper')
    if (isApart && RUNS_ON.has(name.normalize('NFC').toLowerCase()))
      return { first, last: at, agencies: [name] }
  }
  return undefined
}

/**
 * Reads the sign at the start of a paragraph: "VTV.vn - Ngày …", "(ĐCSVN) – Sáng …", "Hà Nội (TTXVN) - …",
 * "TTXVN (Hà Nội 25/2) - …", "Dân trí Đoàn …". Undefined where the dash sets off anything else.
 */
export function readOpeningSign(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): OpeningSign | undefined {
  const runOn = readRunOn(text, tokens, first, last)
  if (runOn) return runOn
  const initials = readBracketed(text, tokens, first, last)
  if (initials) return initials
  let dash = first
  while (dash < Math.min(last, first + LONGEST)) {
    const token = tokens[dash] as Token
    if (DASHES.has(token.key) && (token.spaceBefore || tokens[dash - 1]?.key === ')')) break
    dash++
  }
  if (dash === first || dash >= Math.min(last, first + LONGEST) || dash + 1 >= last) return undefined
  const agencies: string[] = []
  let part: Token[] = []
  let bracketed = false
  const close = () => {
    const name = tokenText(text, part)
    if (part.length > 0 && isSign(part, name, bracketed)) agencies.push(name)
    part = []
  }
  for (let at = first; at < dash; at++) {
    const token = tokens[at] as Token
    const isBracket = token.key === '(' || token.key === ')'
    if (isBracket || token.key === '/' || token.key === ',') close()
    else part.push(token)
    if (isBracket) bracketed = token.key === '('
  }
  close()
  return agencies.length > 0 ? { first, last: dash + 1, agencies } : undefined
}
