import { sql } from 'kysely'
import type { Database } from '../../src/database.ts'
import { lexemes } from '../../src/record/search-entries.ts'
import { isByDay, placeMark, type SearchKind, yearMark } from '../../src/record/search-marks.ts'

const FAMILIES =
  'Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' ')
const MIDDLES =
  'Văn Văn Thị Thị Đức Minh Quang Hữu Xuân Thanh Ngọc Hoàng Bình Phú Công Quốc Thùy Anh Kim Thu'.split(' ')
const GIVENS =
  'Hùng Thắng Hà Sơn Trọng Quân Minh Trung Nam Hải Lan Hương Tuấn Dũng Cường Phương Linh Thảo Vũ Hiệu Quang Phúc Chính Huệ Thưởng Lâm Giang Long Hưng Tùng Đạt Khoa Trâm Yến Mai Nga Thủy Hằng Vinh Khánh'.split(
    ' ',
  )
/** What titles are made of: the phrases of the trade, the usual ones often. */
const PHRASES =
  'Việt Nam, Việt Nam, Việt Nam, Việt Nam - Trung Quốc, Việt Nam - Lào, Việt Nam - Hoa Kỳ, Trung Quốc, Nhật Bản, Hàn Quốc, Campuchia, Liên bang Nga, Ấn Độ, ASEAN, Liên hợp quốc, Bộ trưởng Bộ Ngoại giao, Thứ trưởng Bộ Ngoại giao, Bộ Ngoại giao, Thủ tướng, Chủ tịch nước, Chủ tịch Quốc hội, Tổng Bí thư, Trưởng Ban Đối ngoại Trung ương, tiếp Đại sứ, tiếp Đoàn đại biểu, thăm chính thức, hội đàm với, điện đàm với, gặp gỡ, dự hội nghị cấp cao, chủ trì phiên họp, ký kết thỏa thuận, ký quy chế phối hợp, ra tuyên bố chung, hợp tác kinh tế, hợp tác kinh tế biển, hợp tác quốc phòng, quan hệ hữu nghị, đối tác chiến lược toàn diện, thúc đẩy thương mại, tăng cường đầu tư, bảo hộ công dân, biên giới trên bộ, Biển Đông, ngoại giao nhân dân, ngoại giao kinh tế, nhiệm kỳ mới, kỷ niệm ngày thiết lập quan hệ, giao lưu văn hóa, phát triển bền vững, biến đổi khí hậu, gìn giữ hòa bình, nhân quyền, an ninh mạng, người Việt Nam ở nước ngoài, tổng kết công tác năm, triển khai nghị quyết Đại hội'.split(
    ', ',
  )

const pick = (words: readonly string[], seed: number) => words[seed % words.length] as string

/** A repeatable sequence: the same articles every time. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 4
  }
}

interface Row {
  kind: SearchKind
  ref: number
  claim_id: string
  title: string
  day: string
  weight: number
  places: number[]
}

/** Articles come in day by day, now and then an old one. */
function dayOf(ref: number, count: number, next: number): string {
  const day = next % 10 === 0 ? next % 6000 : Math.floor((ref / count) * 6000)
  return new Date(Date.UTC(2010, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)
}

function rowOf(kind: SearchKind, ref: number, count: number, next: () => number): Row {
  const day = dayOf(ref, count, next())
  const name = () => `${pick(FAMILIES, next())} ${pick(MIDDLES, next())} ${pick(GIVENS, next())}`
  const words = (count: number) => Array.from({ length: count }, () => pick(PHRASES, next())).join(' ')
  const weight = 1_000_000 + Math.floor(Date.parse(day) / 86_400_000)
  const places = kind === 'person' ? [] : [1 + (next() % 300)]
  if (kind === 'person')
    return {
      kind,
      ref,
      claim_id: '',
      title: name(),
      day,
      weight: 1 + Math.floor(20_000 / (1 + (next() % 20_000))),
      places,
    }
  if (kind === 'event') return { kind, ref, claim_id: '', title: `${name()}, ${name()}`, day, weight, places }
  const title =
    kind === 'article'
      ? `${words(4)} ${ref % 50 === 0 ? name() : ''} ${ref.toString(36)}`
      : `${words(8)} ${name()}`
  return { kind, ref, claim_id: kind === 'statement' ? 'c1' : '', title, day, weight, places }
}

const STEP = 5000

/** Fills search as so many articles would: one statement each, an event for every second, a person for every third. */
export async function fillSearch(db: Database, articles: number, say: (line: string) => void): Promise<void> {
  const next = random(7)
  const { rows: indexes } = await sql<{ name: string; definition: string }>`
    select indexname as name, indexdef as definition from pg_indexes
    where tablename = 'search_entry' and indexname <> 'search_entry_pkey'`.execute(db)
  for (const { name } of indexes) await sql`drop index ${sql.id(name)}`.execute(db)
  const kinds: [SearchKind, number][] = [
    ['article', articles],
    ['statement', articles],
    ['event', Math.floor(articles / 2)],
    ['person', Math.floor(articles / 3)],
  ]
  for (const [kind, count] of kinds) {
    say(`filling ${count} ${kind}`)
    for (let from = 1; from <= count; from += STEP) {
      const rows = Array.from({ length: Math.min(STEP, count - from + 1) }, (_, at) => {
        const { places, ...row } = rowOf(kind, from + at, count, next)
        return {
          ...row,
          words: [
            ...lexemes(row.title),
            ...places.map(placeMark),
            ...(isByDay(kind) ? [yearMark(row.weight)] : []),
          ],
        }
      })
      await sql`
        insert into search_entry (kind, ref, claim_id, title, day, weight, words)
        select kind, ref, claim_id, title, day, weight, array_to_tsvector(array(select json_array_elements_text(words)))
        from json_to_recordset(${JSON.stringify(rows)}::json)
          as row (kind text, ref bigint, claim_id text, title text, day text, weight int, words json)`.execute(
        db,
      )
    }
  }
  say('indexes')
  for (const { definition } of indexes) await sql.raw(definition).execute(db)
  await sql`vacuum analyze search_entry`.execute(db)
}
