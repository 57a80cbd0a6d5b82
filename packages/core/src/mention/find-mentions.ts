import type { ArticleStructure } from '../article/article-structure.ts'
import { findAwards } from './award/find-awards.ts'
import { findConferences } from './conference/find-conferences.ts'
import { findDocuments } from './document/find-documents.ts'
import { findNames } from './find-names.ts'
import type { Mention } from './mention.ts'
import { findDates } from './time/find-dates.ts'

/** Who finds what, in order; each walks the same tokens. */
const FINDERS: readonly ((structure: ArticleStructure) => Mention[])[] = [
  findNames,
  findDocuments,
  findAwards,
  findConferences,
  findDates,
]

/** Finds every name, office and date in the content blocks, in text order. */
export function findMentions(structure: ArticleStructure): Mention[] {
  const found = FINDERS.flatMap((find) => find(structure)).sort((a, b) => a.start - b.start || b.end - a.end)
  return withoutPartsOfNames(found)
}

/** Gatherings that go by the name of the body that holds them. */
const YEARLY = /Kinh tế thế giới|chính đảng/iu

/** "Diễn đàn Doanh nghiệp Việt Nam - Chile", "Chương trình Gặp gỡ …": what two countries or provinces hold is no body and no paper. */
const HELD = /^(?:Chương trình g(?:ặp|iao)|Diễn đàn .* [-–] )/iu

function isNoGathering({ type, name, rule }: Mention & { name?: string }): boolean {
  if (type !== 'organization' && type !== 'document') return false
  return rule !== 'organization/known-body' && HELD.test((name ?? '').normalize('NFC'))
}

/** "Chương trình Hành động thực hiện …": a paper, and no body called a programme. */
function isNoPaper({ type, name, rule }: Mention & { name?: string }): boolean {
  return (
    type === 'organization' &&
    rule !== 'organization/known-body' &&
    /^Chương trình /iu.test((name ?? '').normalize('NFC'))
  )
}

/** "Khung chiến lược GMS 2030", "Trung tâm Nghiên cứu Chiến lược": no session or paper begins within another thing's name. */
function withoutPartsOfNames(found: Mention[]): Mention[] {
  let paperEnd = -1
  let officeEnd = -1
  let body = { start: -1, end: -1 }
  let knownEnd = -1
  const knownStarts = new Set(
    found.flatMap((mention) =>
      mention.type === 'organization' && mention.rule === 'organization/known-body' ? [mention.start] : [],
    ),
  )
  const gathered = new Set(found.flatMap((mention) => (mention.type === 'conference' ? [mention.start] : [])))
  const papers = new Set(found.flatMap((mention) => (mention.type === 'document' ? [mention.start] : [])))
  return found.filter((mention) => {
    if (gathered.has(mention.start) && isNoGathering(mention)) return false
    if (papers.has(mention.start) && isNoPaper(mention)) return false
    if (mention.type === 'organization' && mention.end > body.end) body = mention
    if (mention.type === 'organization' && knownStarts.has(mention.start)) knownEnd = mention.end
    // "Chương trình Phát triển Liên hợp quốc": a body, whatever papers are headed so.
    if (mention.type === 'document' && knownStarts.has(mention.start) && mention.number === undefined)
      return false
    // "Diễn đàn Nghị viện châu Á - Thái Bình Dương (APPF)": the body, where no session of it is counted.
    const isCounted =
      mention.type !== 'conference' || mention.ordinal !== undefined || mention.year !== undefined
    const isOfBody =
      knownStarts.has(mention.start) || (body.start < mention.start && mention.start < knownEnd)
    if (!isCounted && isOfBody && !YEARLY.test(mention.name.normalize('NFC'))) return false
    if (mention.type === 'document' && body.start < mention.start && mention.start < body.end) return false
    if (mention.type === 'office') officeEnd = Math.max(officeEnd, mention.end)
    // "Bộ trưởng Cấp cao Campuchia" is no summit.
    if (
      mention.type === 'conference' &&
      mention.start < officeEnd &&
      /^cấp cao/iu.test(mention.name.normalize('NFC'))
    )
      return false
    if (mention.type === 'document') paperEnd = Math.max(paperEnd, mention.end)
    return !(
      mention.type === 'conference' &&
      mention.rule === 'conference/acronym' &&
      mention.start < paperEnd
    )
  })
}
