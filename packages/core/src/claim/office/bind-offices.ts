import type { ArticleStructure } from '../../article/article-structure.ts'
import type { Mention, NameMention, OfficeMention } from '../../mention/mention.ts'
import type { Token } from '../../text/tokens.ts'
import { headerBodyAt } from './header-body.ts'

/** An office and the person who holds it, as the words put them together. */
export interface OfficeBinding {
  office: OfficeMention
  person: NameMention
  /** How they stand: before the name, after it, in a list under one title, or by "giữ chức". */
  rule: 'office/before-name' | 'office/after-name' | 'office/shared-title' | 'office/appointed'
  /** The body of the heading that the list stands under ("Về phía Bộ Ngoại giao có …"). */
  header: string | null
  /** True where the words around say that the office is past. */
  former: boolean
}

type Item = { kind: 'office'; office: OfficeMention } | { kind: 'person'; person: NameMention }

/** Binds offices to the people named beside them, block by block and sentence by sentence. */
export function bindOffices(structure: ArticleStructure, mentions: readonly Mention[]): OfficeBinding[] {
  const items: Item[] = []
  for (const mention of mentions) {
    if (mention.type === 'office') items.push({ kind: 'office', office: mention })
    else if (mention.type === 'person') items.push({ kind: 'person', person: mention })
  }
  const binder = new Binder(structure, mentions, items)
  return binder.run()
}

/** Words allowed between an office and the name it stands before. */
const BEFORE_GAP = new Set('ông bà đồng chí ngài các - – : đ c'.split(' '))
const LINKS_AFTER = new Set('là hiện làm'.split(' '))
const AND = new Set(['và', ',', 'kiêm', 'cùng', 'đồng', 'thời', 'đồng thời'])

class Binder {
  readonly #tokens: readonly Token[]
  readonly #blockOf: Int32Array
  readonly #items: readonly Item[]
  readonly #mentions: readonly Mention[]
  readonly #bindings: OfficeBinding[] = []
  readonly #bound = new Set<OfficeMention>()

  constructor(structure: ArticleStructure, mentions: readonly Mention[], items: readonly Item[]) {
    this.#tokens = structure.tokens
    this.#blockOf = structure.blockOf
    this.#mentions = mentions
    this.#items = items
  }

  run(): OfficeBinding[] {
    this.#beforeNames()
    this.#afterNames()
    return this.#bindings.toSorted((a, b) => a.office.start - b.office.start)
  }

  #bind(office: OfficeMention, person: NameMention, rule: OfficeBinding['rule']): void {
    this.#bound.add(office)
    const header = headerBodyAt(this.#tokens, this.#blockOf, this.#mentions, office.first)
    this.#bindings.push({ office, person, rule, header, former: office.former })
  }

  /** "Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao Phạm Bình Minh": the stack that ends right before a name. */
  #beforeNames(): void {
    for (let at = 0; at < this.#items.length; at++) {
      const item = this.#items[at]
      const previous = this.#items[at - 1]
      if (item?.kind !== 'person' || previous?.kind !== 'office') continue
      if (!this.#standsBefore(previous.office, item.person)) continue
      this.#bind(previous.office, item.person, 'office/before-name')
      if (previous.office.plural) this.#shareTitle(previous.office, at)
      this.#stackBefore(at - 1, item.person)
    }
  }

  #sameBlock(a: number, b: number): boolean {
    return this.#blockOf[a] === this.#blockOf[b]
  }

  #standsBefore(office: OfficeMention, person: NameMention): boolean {
    if (!this.#sameBlock(office.first, person.first)) return false
    for (let at = office.last; at < person.first; at++) {
      const token = this.#tokens[at]
      if (!token) return false
      if (this.#isHonorific(at, person)) continue
      if (token.raw === ',' && at === office.last && this.#isHonorificRun(at + 1, person.first)) continue
      if (!BEFORE_GAP.has(token.key)) return false
      if (token.raw === ':' && !office.plural) return false
    }
    return true
  }

  /** Everything between is a form of address: the name mention keeps it, its tokens are small. */
  #isHonorificRun(from: number, to: number): boolean {
    return (
      to > from &&
      to - from <= 3 &&
      this.#tokens.slice(from, to).every((token) => HONORIFIC_WORDS.has(token.key))
    )
  }

  #isHonorific(at: number, person: NameMention): boolean {
    return person.first - at <= 6 && HONORIFIC_WORDS.has(this.#tokens[at]?.key ?? '')
  }

  /** Offices before the one that touches the name, joined to it by commas, "và" or "kiêm". */
  #stackBefore(officeAt: number, person: NameMention): void {
    let next = this.#items[officeAt]
    for (let at = officeAt - 1; at >= 0; at--) {
      const item = this.#items[at]
      if (item?.kind !== 'office' || next?.kind !== 'office' || this.#bound.has(item.office)) return
      if (!this.#joined(item.office.last, next.office.first)) return
      const before = this.#items[at - 1]
      if (
        before?.kind === 'person' &&
        this.#isApposed(before.person, item.office) &&
        !this.#hasOffice(before.person)
      ) {
        if (this.#startsStackOf(before.person, at, officeAt)) return
      }
      this.#bind(item.office, person, 'office/before-name')
      next = item
    }
  }

  /** "ông A, Thứ trưởng, Đại sứ B": the first of a stack may belong to the name before it. Only lists with ";" tell. */
  #startsStackOf(_person: NameMention, _first: number, _last: number): boolean {
    return false
  }

  #hasOffice(person: NameMention): boolean {
    return this.#bindings.some((binding) => binding.person === person)
  }

  #joined(from: number, to: number): boolean {
    if (to < from || to - from > 4 || !this.#sameBlock(from - 1, to)) return false
    for (let at = from; at < to; at++) {
      const token = this.#tokens[at]
      if (!token) return false
      if (!AND.has(token.key) && !TERM_WORDS.has(token.key) && !HONORIFIC_WORDS.has(token.key)) return false
    }
    return true
  }

  /** "các Phó Chủ nhiệm: A, B, C": the same title for every name in the row. */
  #shareTitle(office: OfficeMention, firstPerson: number): void {
    let last = this.#items[firstPerson]
    for (let at = firstPerson + 1; at < this.#items.length; at++) {
      const item = this.#items[at]
      if (item?.kind !== 'person' || last?.kind !== 'person') return
      if (!this.#joined(last.person.last, item.person.first)) return
      this.#bind(office, item.person, 'office/shared-title')
      last = item
    }
  }

  #isApposed(person: NameMention, office: OfficeMention): boolean {
    if (!this.#sameBlock(person.first, office.first)) return false
    const gap = this.#tokens.slice(person.last, office.first)
    if (gap.length === 0 || gap.length > 3) return false
    return gap.every((token) => APPOSED.has(token.raw) || LINKS_AFTER.has(token.key))
  }

  /** "ông Hoàng Bình Quân, Ủy viên Trung ương Đảng, Trưởng Ban Đối ngoại Trung ương": the stack after a name. */
  #afterNames(): void {
    for (let at = 0; at < this.#items.length; at++) {
      const item = this.#items[at]
      if (item?.kind !== 'person') continue
      let last = item.person.last
      for (let next = at + 1; next < this.#items.length; next++) {
        const office = this.#items[next]
        if (office?.kind !== 'office' || this.#bound.has(office.office)) break
        const first = next === at + 1
        const fits = first
          ? this.#isApposed(item.person, office.office)
          : this.#joined(last, office.office.first)
        if (!fits) break
        this.#bind(office.office, item.person, 'office/after-name')
        last = office.office.last
      }
    }
  }
}

const APPOSED = new Set([',', '-', '–', '—', '(', ':'])
const TERM_WORDS = new Set('khóa khoá nhiệm kỳ'.split(' '))
const HONORIFIC_WORDS = new Set(
  'ông bà đồng chí ngài cô anh chị các đại thượng trung thiếu chuẩn tướng tá đô đốc giáo sư tiến sĩ sỹ thạc gs ts pgs tskh . hòa tọa đức phó nhà báo'.split(
    ' ',
  ),
)
