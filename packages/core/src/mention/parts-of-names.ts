import type { Mention } from './mention.ts'

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

/** "Hội nghị cấp cao Chiến lược hợp tác kinh tế …": what the gathering is named for; "Hội nghị WEF Thiên Tân": where it met. */
function isOfGathering(mention: Mention, { start, end }: { start: number; end: number }): boolean {
  if (mention.start <= start || mention.end > end) return false
  if (mention.type === 'organization') return /^WEF /u.test(mention.name)
  return (
    mention.type === 'document' &&
    /^(?:Chiến lược|Chương trình|Kế hoạch) /u.test(mention.name.normalize('NFC'))
  )
}

/** "Chương trình Doanh nghiệp ưu tiên (AEO)": the letters are short for the paper. */
function isShortForProgramme(mention: Mention): boolean {
  if (mention.type !== 'organization' || mention.rule !== 'organization/other-name-in-brackets') return false
  return /^Chương trình /iu.test((mention.aliasOf ?? '').normalize('NFC'))
}

/** "Khung chiến lược GMS 2030", "Trung tâm Nghiên cứu Chiến lược": no session or paper begins within another thing's name. */
export function withoutPartsOfNames(found: Mention[]): Mention[] {
  let paperEnd = -1
  let officeEnd = -1
  let body = { start: -1, end: -1 }
  let gathering = { start: -1, end: -1 }
  let knownEnd = -1
  const [knownStarts, gathered, papers] = [new Set<number>(), new Set<number>(), new Set<number>()]
  for (const { type, rule, start } of found) {
    if (type === 'conference') gathered.add(start)
    else if (type === 'document') papers.add(start)
    else if (type === 'organization' && rule === 'organization/known-body') knownStarts.add(start)
  }
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
    if (mention.type === 'conference' && mention.end > gathering.end) gathering = mention
    if (isOfGathering(mention, gathering)) return false
    if (mention.start < paperEnd && isShortForProgramme(mention)) return false
    if (mention.type === 'document') paperEnd = Math.max(paperEnd, mention.end)
    return !(
      mention.type === 'conference' &&
      mention.rule === 'conference/acronym' &&
      mention.start < paperEnd
    )
  })
}
