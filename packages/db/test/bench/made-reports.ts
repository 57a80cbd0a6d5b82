import { createHash } from 'node:crypto'
import { ARTICLE_RECORD_SCHEMA, type ArticleRecord } from '@trucot/core/claim/article-record'
import type { Claim } from '@trucot/core/claim/claim'
import { fingerprintClaim } from '@trucot/core/claim/fingerprint'
import type { Entity } from '@trucot/core/mention/entity'
import type { Span } from '@trucot/core/text/span'

const FAMILIES = 'Nguyễn Nguyễn Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' ')
const MIDDLES = 'Văn Thị Đức Minh Quang Hữu Xuân Thanh Ngọc Bình Công Quốc Thùy Kim Thu Gia Bảo Hải'.split(
  ' ',
)
const GIVENS =
  'Hùng Thắng Hà Sơn Trọng Quân Minh Trung Nam Hải Lan Hương Tuấn Dũng Cường Phương Linh Thảo Hiệu Phúc Lâm Giang Long Hưng Tùng Đạt Khoa Trâm Yến Mai Nga Thủy Hằng Vinh Khánh'.split(
    ' ',
  )
const TITLES = ['Bộ trưởng', 'Thứ trưởng', 'Vụ trưởng', 'Cục trưởng', 'Chánh Văn phòng', 'Đại sứ', 'Giám đốc']
const FIELDS =
  'Ngoại giao, Công an, Quốc phòng, Tài chính, Y tế, Xây dựng, Công Thương, Tư pháp, Nội vụ, Khoa học và Công nghệ'.split(
    ', ',
  )
const PROVINCES =
  'Hà Nội, Cần Thơ, Đà Nẵng, Hải Phòng, Quảng Ninh, Nghệ An, Thanh Hóa, Lào Cai, Cao Bằng, Lạng Sơn, Đồng Nai, Tây Ninh, Gia Lai, Lâm Đồng, Cà Mau'.split(
    ', ',
  )
const THEMES =
  'thương mại, đầu tư, giáo dục, du lịch, giao lưu nhân dân, biên giới, y tế công cộng, chuyển đổi số, nông nghiệp sạch, năng lượng tái tạo, bảo hộ công dân, đào tạo cán bộ'.split(
    ', ',
  )
const WORDS =
  'trao đổi thống nhất kế hoạch chương trình phối hợp tăng cường kết quả công tác đoàn thể nhân dân địa phương quốc tế hội nghị thỏa thuận nội dung triển khai đề nghị tiếp tục quan tâm phát triển toàn diện bền vững khu vực'.split(
    ' ',
  )

/** A repeatable stream of numbers from 0 up to 1. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

interface Person {
  name: string
  title: string
  organization: string
}

export interface MadeReport {
  text: string
  record: ArticleRecord
}

/** So many people; names repeat as they do in life, those of the first few are in the news all the time. */
function people(count: number, next: () => number): Person[] {
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] as string
  return Array.from({ length: count }, (): Person => {
    const title = pick(TITLES)
    const organization =
      title === 'Giám đốc'
        ? `Sở ${pick(FIELDS)} ${pick(PROVINCES)}`
        : title === 'Đại sứ'
          ? 'Đại sứ quán Việt Nam tại Lào'
          : `Bộ ${pick(FIELDS)}`
    return { name: `${pick(FAMILIES)} ${pick(MIDDLES)} ${pick(GIVENS)}`, title, organization }
  })
}

/**
 * Makes reports as a reader reads them: a meeting of some people with their offices on a day at a place, what one of them
 * said, and now and then a document signed. The same seed makes the same reports; every tenth copies the one before.
 */
export function* madeReports(count: number, seed = 11): Generator<MadeReport> {
  const next = numbers(seed)
  const known = people(Math.max(40, Math.floor(count / 4)), next)
  const seats = [...Map.groupBy(known, ({ title, organization }) => `${title}, ${organization}`).values()]
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)] as Item
  // Few are named by most reports, most by few; who holds a seat follows who held it before.
  const somebody = (n: number) => {
    const seat = seats[Math.floor(next() ** 2 * seats.length)] as Person[]
    return seat[Math.floor((n / count) * seat.length)] as Person
  }
  let last: MadeReport | undefined
  for (let n = 0; n < count; n++) {
    if (last && n % 10 === 9) yield last
    else {
      const guests = [...new Set(Array.from({ length: 2 + Math.floor(next() * 4) }, () => somebody(n)))]
      const day = new Date(Date.UTC(2012, 0, 1) + Math.floor((n / count) * 5000) * 86_400_000)
      const signs = next() < 0.1 ? `Quy chế phối hợp về ${pick(THEMES)}` : null
      const filler = Array.from({ length: 120 }, () => pick(WORDS)).join(' ')
      last = report(guests, day.toISOString().slice(0, 10), pick(PROVINCES), pick(THEMES), signs, filler)
      yield last
    }
  }
}

function report(
  guests: readonly Person[],
  day: string,
  town: string,
  theme: string,
  signs: string | null,
  filler: string,
): MadeReport {
  const lines: string[] = []
  const [host, guest] = guests as [Person, Person | undefined]
  const [year = '', month, date] = day.split('-')
  lines.push(`${host.title} ${host.organization} gặp khách`)
  lines.push(
    `Ngày ${Number(date)}/${Number(month)}/${year}, tại ${town}, ${guests
      .map(({ name, title, organization }) => `${title} ${organization} ${name}`)
      .join(', ')} đã gặp nhau.`,
  )
  if (signs) lines.push(`Dịp này hai bên ký ${signs}.`)
  const words = `hai bên cần làm nhiều hơn nữa về ${theme}`
  lines.push(`Ông ${host.name} nói: "${words}".`, filler)
  const text = lines.join('\n\n')
  const spanOf = (part: string): Span => {
    const start = text.indexOf(part)
    return { start, end: start + part.length }
  }
  const sentence = spanOf(lines[1] as string)
  const entities: Entity[] = []
  const entity = (type: Entity['type'], name: string): string => {
    const found = entities.find((one) => one.type === type && one.name === name)
    if (found) return found.id
    const id = `e${entities.length + 1}`
    entities.push({ id, type, name, aliases: [], mentions: [spanOf(name)] })
    return id
  }
  const base = { fingerprint: '', confidence: 0.9 }
  const claims: Claim[] = guests.map(({ name, title, organization }, at) => ({
    ...base,
    type: 'office',
    id: `o${at}`,
    evidence: [spanOf(`${title} ${organization} ${name}`)],
    person: entity('person', name),
    title,
    organization,
    organizationId: entity('organization', organization),
    asOf: day,
    former: false,
  }))
  claims.push({
    ...base,
    type: 'event',
    id: 'm',
    evidence: [sentence],
    eventType: signs ? 'signing' : 'meeting',
    date: { edtf: day, basis: 'stated', evidence: [sentence] },
    place: entity('place', town),
    participants: guests.map((one) => ({
      entity: entity('person', one.name),
      role: one === host ? 'host' : one === guest ? 'guest' : 'attendee',
    })),
    organizations: [],
    objects: signs ? [entity('document', signs)] : [],
    status: 'reported',
  })
  const said = spanOf(words)
  claims.push({
    ...base,
    type: 'statement',
    id: 's',
    evidence: [said],
    speaker: entity('person', host.name),
    span: said,
    mode: 'direct',
  })
  const byId = new Map(entities.map((one) => [one.id, one]))
  const blocks = lines.map((line, at) => ({
    kind: at === 0 ? ('title' as const) : ('paragraph' as const),
    ...spanOf(line),
  }))
  const record: ArticleRecord = {
    schema: ARTICLE_RECORD_SCHEMA,
    reader: 'made-1',
    textSha256: createHash('sha256').update(text).digest('hex'),
    title: lines[0] ?? null,
    published: { date: day, basis: 'metadata', evidence: [] },
    authors: [],
    agencies: [],
    photographers: [],
    blocks,
    entities,
    claims: claims.map((claim) => ({
      ...claim,
      fingerprint: fingerprintClaim(claim, text, (id) => byId.get(id) as Entity),
    })),
    conflicts: [],
  }
  return { text, record }
}
