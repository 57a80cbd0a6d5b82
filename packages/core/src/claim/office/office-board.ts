import type { ArticleStructure } from '../../article/article-structure.ts'
import type { Mention, NameMention, OfficeMention } from '../../mention/mention.ts'
import type { Token } from '../../text/tokens.ts'
import { headingBodies } from './heading-bodies.ts'
import { goesOnWithVerb } from './opening-clause.ts'

export type BindingRule =
  | 'office/before-name'
  | 'office/after-name'
  | 'office/shared-title'
  | 'office/appointed'
  | 'office/career'
  | 'office/counterpart'

/** An office and the person who holds it, as the words put them together. */
export interface OfficeBinding {
  office: OfficeMention
  person: NameMention
  rule: BindingRule
  /** The body of the heading that the list stands under ("Về phía Bộ Ngoại giao có …"). */
  header: NameMention | null
  /** True where the office, or the words around it, say that it is past. */
  former: boolean
}

/** Offices and people in text order, everything else left out. */
export type BoardItem = OfficeMention | NameMention

/** What the binding rules read and write: the row of offices and people, the tokens between them, and what is bound. */
export class OfficeBoard {
  readonly tokens: readonly Token[]
  readonly items: readonly BoardItem[]
  readonly bindings: OfficeBinding[] = []
  readonly #blockOf: Int32Array
  readonly #headings: ReadonlyMap<OfficeMention, NameMention>
  readonly #bound = new Set<OfficeMention>()

  constructor(structure: ArticleStructure, mentions: readonly Mention[]) {
    this.tokens = structure.tokens
    this.#blockOf = structure.blockOf
    this.#headings = headingBodies(structure.tokens, structure.blockOf, mentions)
    this.items = mentions.filter(
      (mention): mention is BoardItem => mention.type === 'office' || mention.type === 'person',
    )
  }

  bind(office: OfficeMention, person: NameMention, rule: BindingRule, former = office.former): void {
    this.#bound.add(office)
    this.bindings.push({ office, person, rule, header: this.#headings.get(office) ?? null, former })
  }

  isBound(office: OfficeMention): boolean {
    return this.#bound.has(office)
  }

  /** The tokens between two items, or null where they stand in different blocks or in the wrong order. */
  between(a: BoardItem, b: BoardItem): readonly Token[] | null {
    if (b.first < a.last || this.#blockOf[a.first] !== this.#blockOf[b.first]) return null
    return this.tokens.slice(a.last, b.first)
  }

  /** True where two offices (or names) stand in one row: nothing between them but commas, "và", "kiêm", terms. */
  inRow(a: BoardItem, b: BoardItem): boolean {
    const gap = this.between(a, b)
    return gap !== null && gap.length > 0 && gap.length <= 8 && gap.every(joins) && !endsSentence(gap)
  }

  /**
   * "Cố vấn của Tổng thống Croatia", "thừa ủy quyền Chủ tịch nước": the office of another, whom somebody serves or acts for. What
   * else is "của" an office is of whom it is of: "chuyến thăm của Tổng Bí thư, Chủ tịch nước A".
   */
  isAnothers(office: OfficeMention, person: NameMention, before?: BoardItem): boolean {
    const [word, link] = [this.tokens[office.first - 2]?.key, this.tokens[office.first - 1]?.key]
    return (
      (link === 'của' && !WITNESSING.has(word ?? '') && this.#isServed(office, person, before)) ||
      (word === 'ủy' && link === 'quyền') ||
      (word === 'thay' && link === 'mặt')
    )
  }

  /** "Cố vấn của Tổng thống, …"; "Theo lời mời của Tổng thống, Thủ tướng A thăm …": another acts than who holds the office. */
  #isServed(office: OfficeMention, person: NameMention, before?: BoardItem): boolean {
    const { tokens } = this
    // "trình Thư ủy nhiệm của Tổng Bí thư, Chủ tịch nước A lên …": letters, and no servant.
    if (tokens[office.first - 2]?.key === 'nhiệm' && tokens[office.first - 3]?.key === 'ủy') return false
    const gap = before?.type === 'office' ? this.between(before, office) : null
    if (gap && gap.length <= LONGEST_REMIT && gap.every(({ kind }) => kind === 'word')) return true
    if (SERVANTS.has(tokens[office.first - 2]?.key ?? '')) return true
    if (!goesOnWithVerb(tokens, person.last)) return false
    let at = office.first - 2
    while (at > 0 && office.first - at < LONGEST_CLAUSE && !opensAt(tokens, at)) at--
    return !OWNED.has(tokens[at]?.key ?? '')
  }
}

const SERVANTS = new Set('lý vấn sứ viên diện nhân ký nhiệm cấp'.split(' '))
/** First words of what is somebody's: "Chuyến thăm của Tổng Bí thư, Chủ tịch nước A đã …" tells of no other. */
const OWNED = new Set(
  'chuyến lời bài phát cuộc buổi việc sự thông thư điện ý quyết đề sáng kết đây đó'.split(' '),
)
const LONGEST_CLAUSE = 25
const LONGEST_REMIT = 8

/** Last syllables of what somebody does at an event: "dưới sự chứng kiến của", "với sự tham dự của". */
const WITNESSING = new Set('kiến dự mặt gia diện trì đạo'.split(' '))

/** True where a clause begins at a token. */
function opensAt(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.breaksBefore ?? 2) > 1 || tokens[at - 1]?.kind === 'punctuation'
}

const JOINTS = new Set([',', 'và', 'kiêm', 'cùng', 'đồng', 'thời', 'rồi', '-', '–'])
const TERMS = new Set(['khóa', 'khoá', 'nhiệm', 'kỳ'])
const ROMAN = /^[IVX]+$/u

function joins(token: Token): boolean {
  return (
    JOINTS.has(token.key) ||
    TERMS.has(token.key) ||
    isAddress(token) ||
    ROMAN.test(token.raw) ||
    token.raw === '(' ||
    token.raw === ')' ||
    token.shape === 'upper' ||
    token.kind === 'number'
  )
}

const ADDRESS = new Set(
  'ông bà đồng chí ngài cô anh chị các đại thượng trung thiếu chuẩn tướng tá đô đốc giáo sư tiến sĩ sỹ thạc gs ts pgs tskh . hòa tọa đức phó nhà báo đ c / úy lãnh tụ'.split(
    ' ',
  ),
)

const SHORTENED = new Set(['gs', 'ts', 'pgs', 'ths', 'tskh', 'đ', 'ông'])

/** True where a full stop in the gap is no sign of abbreviation ("GS. TS."). */
export function endsSentence(gap: readonly Token[]): boolean {
  return gap.some(({ raw }, at) => raw === '.' && !SHORTENED.has(gap[at - 1]?.key ?? ''))
}

/** True for a word of a form of address or rank, which may stand between an office and a name. */
export function isAddress(token: Token): boolean {
  return ADDRESS.has(token.key)
}
