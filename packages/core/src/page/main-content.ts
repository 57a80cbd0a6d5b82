import { DROPPED, isBlock } from './element-kinds.ts'

/** Elements that hold others: what a page is made of, box in box. */
const BOXES = new Set(
  'article aside body center div footer form header html main section table tbody td th tr ul ol dl'.split(
    ' ',
  ),
)
const NOISE_ROLES = new Set(['navigation', 'complementary', 'banner', 'contentinfo', 'search', 'dialog'])
/** Words of a class or id that say a box is not the article; whole words between "-", "_" and capitals. */
const NOISE_WORDS = new Set(
  (
    'related relate sidebar comment comments cmt cmts share sharing social breadcrumb breadcrumbs newsletter subscribe ' +
    'cookie cookies promo promotion advert advertisement ads banner popup modal footer menu navbar toolbar widget ' +
    'recommended recommend trending popular tags'
  ).split(' '),
)
/** A page with more boxes, or deeper ones, is not looked into: all its text is kept. */
const MOST_BOXES = 100_000
const DEEPEST = 500
/** Lines that may be the headline: so long, and so many of them are remembered. */
const LONGEST_TITLE = 400
const MOST_LINES = 5000
const MOST_TITLED = 20
const PROSE = 80
const ENDS_SENTENCE = /[.!?…:;]["'”’)\]]*$/u
/** A box so marked that holds more of the page's prose than this is marked wrongly. */
const MOST_NOISE = 0.5
/** What an article has at least: so many paragraphs, so many characters in them. */
const FEWEST_PARAGRAPHS = 2
const SHORTEST_ARTICLE = 350
/** So little text beside the article still belongs to it: its date, its author. */
const NEARBY = 300

/** What one pass over a page finds of each box, in the order they open; index 0 is the page itself. */
interface Box {
  parent: number
  isMarkedNoise: boolean
  paragraphs: number
  prose: number
  characters: number
}

/** Where a page's article is: boxes by the order in which their elements open among all boxes, from 1. */
export interface MainContent {
  /** The box that holds the article; 0 is the whole page. */
  main: number
  /** Boxes that hold something else, whatever box they are in. */
  noise: ReadonlySet<number>
}

const WHOLE_PAGE: MainContent = { main: 0, noise: new Set() }

export function isBox(name: string): boolean {
  return BOXES.has(name)
}

function isMarkedNoise(name: string, attributes: Record<string, string>): boolean {
  if (name === 'aside' || name === 'footer') return true
  if (attributes.role !== undefined && NOISE_ROLES.has(attributes.role.toLowerCase())) return true
  const marks = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 300)
  return marks
    .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .some((word) => NOISE_WORDS.has(word))
}

const foldTitle = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()

interface ShortLine {
  text: string
  /** The box right around it. */
  box: number
  isHeading: boolean
}

/** Told of a page's elements and text in order, it learns its boxes and the lines that may be its headline. */
export class PageSurvey {
  readonly boxes: Box[] = [{ parent: 0, isMarkedNoise: false, paragraphs: 0, prose: 0, characters: 0 }]
  readonly lines: ShortLine[] = []
  deepest = 0
  private readonly open = [0]
  private readonly openNames: string[] = []
  private dropped = 0
  private links = 0
  private heading = 0
  private line = ''
  private linked = 0

  enter(name: string, attributes: Record<string, string>): void {
    if (DROPPED.has(name)) this.dropped++
    if (this.dropped > 0) return
    if (isBlock(name) || name === 'br') this.endLine()
    if (name === 'a') this.links++
    if (name === 'h1') this.heading++
    if (!isBox(name)) return
    this.boxes.push({
      parent: this.open.at(-1) ?? 0,
      isMarkedNoise: isMarkedNoise(name, attributes),
      paragraphs: 0,
      prose: 0,
      characters: 0,
    })
    this.open.push(this.boxes.length - 1)
    this.openNames.push(name)
    this.deepest = Math.max(this.deepest, this.open.length)
  }

  read(data: string): void {
    if (this.dropped > 0) return
    this.line += data
    if (this.links > 0) this.linked += data.length
  }

  leave(name: string): void {
    if (DROPPED.has(name)) this.dropped = Math.max(0, this.dropped - 1)
    if (this.dropped > 0) return
    if (isBlock(name)) this.endLine()
    if (name === 'a') this.links = Math.max(0, this.links - 1)
    if (name === 'h1') this.heading = Math.max(0, this.heading - 1)
    if (isBox(name) && this.openNames.at(-1) === name) {
      this.open.pop()
      this.openNames.pop()
    }
  }

  /** Inner boxes come after outer ones: from the back, each hands what it holds to the one around it. */
  end(): void {
    this.endLine()
    for (let index = this.boxes.length - 1; index > 0; index--) {
      const box = this.boxes[index] as Box
      const around = this.boxes[box.parent] as Box
      around.paragraphs += box.paragraphs
      around.prose += box.prose
      around.characters += box.characters
    }
  }

  private endLine(): void {
    const text = this.line.trim()
    const isLink = this.linked * 2 > text.length
    this.line = ''
    this.linked = 0
    if (text === '') return
    const at = this.open.at(-1) ?? 0
    const box = this.boxes[at] as Box
    box.characters += text.length
    if (isLink) return
    if (text.length >= PROSE && ENDS_SENTENCE.test(text.slice(-4))) {
      box.paragraphs++
      box.prose += text.length
    }
    if (text.length <= LONGEST_TITLE && this.lines.length < MOST_LINES)
      this.lines.push({ text, box: at, isHeading: this.heading > 0 })
  }
}

/** Boxes right around a line that is the page's headline, or a first heading where the page has no name. */
function titledBoxes({ lines }: PageSurvey, titles: readonly string[]): number[] {
  const names = new Set(titles.map(foldTitle).filter((title) => title !== ''))
  const named = lines.filter(({ text }) => names.has(foldTitle(text)))
  return (named.length > 0 ? named : lines.filter(({ isHeading }) => isHeading))
    .slice(0, MOST_TITLED)
    .map(({ box }) => box)
}

/** Boxes that are marked as something else, the outermost of each, unless they hold most of the page or its headline. */
function noiseBoxes({ boxes }: PageSurvey, titled: readonly number[]): Set<number> {
  const titledWithin = new Set<number>()
  for (const start of titled) {
    for (let at = start; at !== 0 && !titledWithin.has(at); at = (boxes[at] as Box).parent)
      titledWithin.add(at)
  }
  const prose = boxes[0]?.prose ?? 0
  const noise = new Set<number>()
  const within = new Set<number>()
  for (const [index, box] of boxes.entries()) {
    if (index === 0) continue
    if (within.has(box.parent)) within.add(index)
    else if (box.isMarkedNoise && !titledWithin.has(index) && box.prose <= prose * MOST_NOISE) {
      noise.add(index)
      within.add(index)
    }
  }
  // What is noise counts for none of the boxes around it.
  for (const index of noise) {
    const { paragraphs, prose: held, characters, parent } = boxes[index] as Box
    for (let at = parent; ; at = (boxes[at] as Box).parent) {
      const around = boxes[at] as Box
      around.paragraphs -= paragraphs
      around.prose -= held
      around.characters -= characters
      if (at === 0) break
    }
  }
  return noise
}

/** The smallest box that holds a headline and an article below it, with what stands close around. */
function mainBox({ boxes }: PageSurvey, titled: readonly number[], noise: ReadonlySet<number>): number {
  const boxOf = (index: number) => boxes[index] as Box
  const isArticle = (box: Box) => box.paragraphs >= FEWEST_PARAGRAPHS && box.prose >= SHORTEST_ARTICLE
  let main = 0
  for (const start of titled) {
    let at = start
    while (at !== 0 && !isArticle(boxOf(at))) at = boxOf(at).parent
    let isNoise = false
    for (let up = at; up !== 0 && !isNoise; up = boxOf(up).parent) isNoise = noise.has(up)
    if (!isNoise && at !== 0 && (main === 0 || boxOf(at).prose > boxOf(main).prose)) main = at
  }
  while (main !== 0) {
    const { parent, characters } = boxOf(main)
    if (boxOf(parent).characters - characters > NEARBY) break
    main = parent
  }
  return main
}

/**
 * Where the article of a page is: inside the smallest box that holds its headline and running text, outside boxes that are
 * marked as something else by element, role or class. `titles` are what the page's head calls it; without any of them on
 * the page its first headings count. Linear in the page's length.
 */
export function findMainContent(survey: PageSurvey, titles: readonly string[]): MainContent {
  if (survey.boxes.length > MOST_BOXES || survey.deepest > DEEPEST) return WHOLE_PAGE
  const titled = titledBoxes(survey, titles)
  const noise = noiseBoxes(survey, titled)
  return { main: mainBox(survey, titled, noise), noise }
}
