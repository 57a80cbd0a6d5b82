import { type Line, readLines } from '../text/lines.ts'
import { nameKey } from '../text/name-key.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import type { ArticleInput } from './article-input.ts'
import type { ArticleStructure, Credits } from './article-structure.ts'
import type { Block } from './block.ts'
import { classLines, type LineClass } from './class-lines.ts'
import { readByline } from './credits/byline.ts'
import { readDatelineAuthor } from './credits/dateline-author.ts'
import { type CreditedNames, splitNames } from './credits/split-names.ts'
import { joinWraps } from './join-wraps.ts'
import { withoutOutlet } from './page-title.ts'
import { type PageView, viewPage } from './page-view.ts'
import { findPublished } from './published/find-published.ts'
import { splitCells } from './split-cells.ts'
import { type Piece, splitLine } from './split-line.ts'

const RUNNING = new Set(['lead', 'paragraph'])
const OPENING_PARAGRAPHS = 2

/** Cuts every line into its pieces. */
function cutLines(view: PageView, classes: readonly LineClass[]): Piece[] {
  const { input, tokens } = view
  const lastRunning = classes.findLastIndex(({ kind }) => RUNNING.has(kind))
  let paragraphs = 0
  return view.lines.flatMap(({ line }, index): Piece[] => {
    const is = classes[index] as LineClass
    if (is.kind === 'dateline') return splitDateline(view, line, is)
    if (!RUNNING.has(is.kind)) return [{ first: line.first, last: line.last, ...is }]
    const photoCredits = view.photoCredits[index] ?? []
    const opens = paragraphs++ < OPENING_PARAGRAPHS
    const closes = index === lastRunning
    return splitLine({
      text: input.text,
      tokens,
      first: line.first,
      last: line.last,
      is,
      photoCredits,
      opens,
      closes,
    })
  })
}

/** "Lan Hương-Thứ tư, ngày 17/9/2014", "17/9/2014 19:48 | Lan Hương": who signed, beside the date. */
function splitDateline({ input, tokens }: PageView, { first, last }: Line, is: LineClass): Piece[] {
  const author = readDatelineAuthor(input.text, tokens, first, last)
  if (!author) return [{ first, last, ...is }]
  const { byline } = author
  const signed: Piece = {
    first: author.first,
    last: author.last,
    kind: byline.kind,
    reason: 'piece/dateline-author',
    byline,
  }
  return author.first === first
    ? [signed, { first: author.last, last, ...is }]
    : [{ first, last: author.first, ...is }, signed]
}

function addNames(target: string[], names: readonly string[]): void {
  for (const name of names) {
    if (name !== '' && !target.some((known) => nameKey(known) === nameKey(name))) target.push(name)
  }
}

/** Gathers who made the article and its pictures from the pieces that credit them. */
function gatherCredits(view: PageView, pieces: readonly Piece[]): Credits {
  const credits: Credits = { authors: [], agencies: [], photographers: [] }
  const addByline = (names: CreditedNames & { alsoPhotographs?: boolean }) => {
    addNames(credits.authors, names.persons)
    addNames(credits.agencies, names.agencies)
    if (names.alsoPhotographs) addNames(credits.photographers, names.persons)
  }
  const photoCredits = view.photoCredits.flat()
  let at = 0
  for (const piece of pieces) {
    if (piece.byline) addByline(piece.byline)
    if (piece.agencies) addNames(credits.agencies, piece.agencies)
    while (at < photoCredits.length && (photoCredits[at]?.first ?? 0) < piece.first) at++
    if (piece.kind === 'noise') continue
    for (; at < photoCredits.length && (photoCredits[at]?.first ?? 0) < piece.last; at++) {
      addNames(credits.photographers, photoCredits[at]?.persons ?? [])
      addNames(credits.agencies, photoCredits[at]?.agencies ?? [])
    }
    const isSigned = (piece.kind === 'byline' || piece.kind === 'source') && !piece.byline && !piece.agencies
    const signed = view.tokens.slice(piece.first, piece.last)
    const byline = isSigned
      ? (readByline(view.input.text, signed) ??
        (piece.reason === 'line/house' ? splitNames(view.input.text, signed, false) : undefined))
      : undefined
    if (byline) addByline(byline)
  }
  if (credits.authors.length === 0) addNames(credits.authors, view.input.meta?.authors ?? [])
  return credits
}

/** Blocks of the pieces: each reaches from its first token to its last, a line's first and last to the line's edges. */
function makeBlocks(view: PageView, pieces: readonly Piece[]): Block[] {
  const { text } = view.input
  return pieces.map(({ first, last, kind, reason }) => {
    let start = (view.tokens[first] as Token).start
    const end = (view.tokens[last - 1] as Token).end
    while (start > 0 && text[start - 1] !== '\n' && /\s/u.test(text[start - 1] ?? '')) start--
    return { kind, start, end, reason }
  })
}

/** A new block counts as a blank line: no name, title or sentence runs from one block into the next. */
function partBlocks(tokens: readonly Token[], pieces: readonly Piece[]): void {
  for (const { first } of pieces) {
    const token = tokens[first] as Token
    token.breaksBefore = Math.max(token.breaksBefore, 2)
  }
}

function blockOfTokens(tokens: readonly Token[], pieces: readonly Piece[]): Int32Array {
  const blockOf = new Int32Array(tokens.length).fill(-1)
  for (const [block, { first, last }] of pieces.entries())
    for (let at = first; at < last; at++) blockOf[at] = block
  return blockOf
}

function titleOfMeta({ meta }: ArticleInput): string | null {
  return meta?.title === undefined ? null : withoutOutlet(meta.title)
}

/** Tells content from page noise and finds headline, publication date and credits. */
export function readStructure(input: ArticleInput): ArticleStructure {
  const tokens = tokenize(input.text)
  const lines = joinWraps(input.text, tokens, splitCells(input.text, tokens, readLines(input.text, tokens)))
  const view = viewPage(input, tokens, lines)
  const { published, line } = findPublished(view)
  const classes = classLines(view, line)
  const pieces = cutLines(view, classes)
  const blocks = makeBlocks(view, pieces)
  partBlocks(tokens, pieces)
  const title = view.title === undefined ? undefined : view.lines[view.title]?.line
  return {
    input,
    tokens,
    title: title
      ? withoutOutlet(input.text.slice(title.start, title.end).replace(/\s*\n\s*/gu, ' '))
      : titleOfMeta(input),
    blocks,
    blockOf: blockOfTokens(tokens, pieces),
    published,
    credits: gatherCredits(view, pieces),
  }
}
