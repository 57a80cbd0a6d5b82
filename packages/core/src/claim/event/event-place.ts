import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { beforeBracket, type Chunk, chunkKey, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { SERIES } from './series-rule.ts'
import { TALKS_SPOKEN } from './talks-spoken-rule.ts'
import { byExactness, type ToldEvent } from './told-event.ts'

const MOST_BETWEEN = 6

/** Where an event took place: where a visit goes; else what follows "tại" in the sentences that tell of it. A town says more than a building. */
export function eventPlace(story: Story, event: ToldEvent): string | null {
  const told = byExactness(event)
  if (event.type === 'visit') {
    const goals = told.flatMap(({ place }) => (place === null ? [] : [place]))
    const goal = goals.find((place) => story.entities.get(place)?.kind === 'country') ?? goals[0]
    if (goal) return goal
  }
  if (event.type === 'message' || event.type === 'phone_call') return null
  const ofReport = event.candidates.some(({ rule }) => rule === SERIES || rule === TALKS_SPOKEN)
  // Each of a series of meetings, and talks told by what was said there, took place where the report is from.
  if (ofReport && told.every(({ sentence }) => sentence.zone === 'body')) return placeOfLead(story)
  for (const { sentence } of told) {
    const place = placeIn(story, sentence.chunks, event.type !== 'ceremony')
    if (place !== null) return place
  }
  if (event.type === 'conference' || event.type === 'ceremony') {
    for (const { sentence } of told) {
      const goal = goneToAttend(sentence.chunks)
      if (goal !== null) return goal
    }
  }
  if (event.type === 'ceremony') {
    for (const { sentence } of told) {
      const goal = venueGoneTo(story, sentence.chunks)
      if (goal !== null) return goal
    }
  }
  for (const { sentence } of told) {
    const seat = seatIn(story, sentence.chunks)
    if (seat !== null) return seat
  }
  if (told.some(({ sentence }) => isBeside(story, sentence))) return placeOfLead(story)
  return event.type === 'ceremony' && event.main ? seatOfMission(story, event) : null
}

/** "Bên lề phiên họp, A gặp B": it took place where the session did. */
function isBeside({ structure }: Story, { first }: StorySentence): boolean {
  return structure.tokens[first]?.key === 'bên' && structure.tokens[first + 1]?.key === 'lề'
}

function placeOfLead(story: Story): string | null {
  const lead = story.sentences.find(({ zone }) => zone === 'lead')
  return lead ? placeIn(story, lead.chunks) : null
}

const placesOfStories = new WeakMap<Story, Map<string, string>>()

/** The article's places by every name, gathered once. */
function placesByName(story: Story): Map<string, string> {
  const known = placesOfStories.get(story)
  if (known) return known
  const places = new Map<string, string>()
  for (const { id, type, name, aliases } of story.entities.values()) {
    if (type === 'place') for (const own of [name, ...aliases]) places.set(own.normalize('NFC'), id)
  }
  placesOfStories.set(story, places)
  return places
}

const MISSIONS = /^(?:Đại sứ quán|Tổng lãnh sự quán|Lãnh sự quán|Phái đoàn|Hội người Việt)/iu
const SEAT = / (?:tại|ở) (?<town>.+)$/u

/** "Tổng Lãnh sự quán Việt Nam tại Perth tổ chức lễ …": a mission's or a community's feast is held where it has its seat. */
function seatOfMission(story: Story, event: ToldEvent): string | null {
  for (const { organizations } of event.candidates) {
    const [host, ...others] = organizations
    const name = host && others.length === 0 ? story.entities.get(host)?.name.normalize('NFC') : undefined
    const town = name && MISSIONS.test(name) ? SEAT.exec(name)?.groups?.town : undefined
    if (town === undefined) continue
    const place = placesByName(story).get(town)
    if (place !== undefined) return place
  }
  return null
}

/** Heads of bodies that have a house where they receive. */
const HOUSED = phraseList(
  'Đại sứ quán, Tổng Lãnh sự quán, Lãnh sự quán, Phái đoàn, Bộ, UBND, Ủy ban nhân dân, HĐND, Hội đồng nhân dân, Học viện, Trường, Đại học, Bệnh viện, Viện, Trung tâm, Nhà máy, Tỉnh ủy, Thành ủy, Văn phòng, Bảo tàng, Nhà hát, Thư viện, Tòa án',
)
const MOST_SEATS = 12

/** "tại Đại sứ quán Việt Nam ở Paris, Đại sứ A tiếp …": a body that has a house of its own, where no place is named. */
function seatIn(story: Story, chunks: readonly Chunk[]): string | null {
  for (const [at, chunk] of chunks.slice(0, MOST_SEATS).entries()) {
    if (chunk.kind !== 'body' || !/^(?:tại|ở|đến|tới)$/u.test(chunkKey(chunks[at - 1]))) continue
    if (phraseAt(HOUSED, story.structure.tokens, chunk.first)) return chunk.entity
  }
  return null
}

function placeIn(story: Story, chunks: readonly Chunk[], otherThanWreaths = false): string | null {
  for (let at = 0; at < chunks.length - 1; at++) {
    const key = chunkKey(chunks[at])
    if (key !== 'tại' && key !== 'ở') continue
    // "đến chào A và dâng hoa tại Tượng đài …": the wreath's place, and not the call's.
    if (otherThanWreaths && /^(?:hoa|hương)$/u.test(chunkKey(chunks[at - 1]))) continue
    if (isTopic(chunks, at) || isOfOccasion(chunks, at) || isOfTeller(chunks, at)) continue
    if (isPost(story, chunks, at)) continue
    // "Giám đốc X tại Việt Nam làm trưởng đoàn": a post of who leads.
    if (chunks[at + 1]?.kind === 'place' && /^(?:làm|dẫn)$/u.test(chunkKey(chunks[at + 2]))) continue
    // "tại Việt Nam" after a person is that person's post.
    const chain = placesFrom(chunks, at + 1)
    if (chain.length === 0) continue
    const towns = chain.filter((id) => !isVenue(story, id))
    return towns[0] ?? chain[0] ?? null
  }
  return null
}

/** An office of more words than these names its body too. */
const LONGEST_TITLE = 3

/** "ông B - Giám đốc Ngân hàng C tại Việt Nam", "Giám đốc C (KfW) tại Việt Nam": the country in which a body of another has its office. */
function isPost({ entities, structure }: Story, chunks: readonly Chunk[], at: number): boolean {
  const [before, place] = [chunks[beforeBracket(chunks, at - 1)], chunks[at + 1]]
  if (place?.kind !== 'place' || entities.get(place.entity)?.kind !== 'country') return false
  if (before?.kind === 'body') return true
  if (before?.kind === 'collective') return structure.tokens[before.first]?.shape === 'capital'
  if (before?.kind !== 'persons') return false
  return before.apposed || (before.by === 'office' && before.last - before.first > LONGEST_TITLE)
}

const OCCASION =
  / (?:nhân|trong|kết thúc)(?: [^,;]*)? (?:chuyến (?:thăm|công tác|làm việc)|nhiệm kỳ)(?: [^,;]*)?$/u
const LONGEST_OCCASION = 12

/** "tiếp B nhân chuyến thăm và làm việc tại Việt Nam": where the visit goes on whose occasion it was. */
function isOfOccasion(chunks: readonly Chunk[], at: number): boolean {
  const words = chunks.slice(Math.max(0, at - LONGEST_OCCASION), at).map(chunkKey)
  return OCCASION.test(` ${words.join(' ')}`)
}

const TOPIC = / về (?:việc|thông tin|vấn đề|tình hình|tin|vụ|diễn biến|phản ứng|động thái|khả năng)(?: |$)/u
const LONGEST_TOPIC = 24

/** "câu hỏi về việc nước ngoài tập trận ở Trường Sa, …": where the matter lies that is spoken of. */
function isTopic(chunks: readonly Chunk[], at: number): boolean {
  let words = ''
  for (let back = at - 1; back >= 0 && at - back <= LONGEST_TOPIC; back--) {
    if (chunks[back]?.kind === 'mark' && /^[,;.]$/u.test(chunkKey(chunks[back]))) break
    words = ` ${chunkKey(chunks[back])}${words}`
  }
  return TOPIC.test(words)
}

const TELLER =
  /(?:^| )(?:phóng viên|cộng tác viên|đặc phái viên|pv|từ trần|qua đời|tạ thế|sinh|chào đời)(?: |$)/u
const TELLER_WITHIN = 5

/** "Theo phóng viên TTXVN tại châu Âu, …", "…, người vừa từ trần tại Lima": where a reporter is, and where somebody died. */
function isOfTeller(chunks: readonly Chunk[], at: number): boolean {
  let words = ''
  for (let back = at - 1; back >= 0 && at - back <= TELLER_WITHIN; back--) {
    if (chunks[back]?.kind === 'mark') break
    words = ` ${chunkKey(chunks[back])}${words}`
  }
  return TELLER.test(words)
}

/** "19 đoàn đến trụ sở Đại sứ quán … ghi sổ tang": the building somebody came to for a ceremony. */
function venueGoneTo(story: Story, chunks: readonly Chunk[]): string | null {
  for (const [at, chunk] of chunks.slice(0, REACH).entries()) {
    if (chunk.kind !== 'place' || !isVenue(story, chunk.entity)) continue
    if (/^(?:đến|tới|vào)$/u.test(chunkKey(chunks[at - 1]))) return chunk.entity
  }
  return null
}

/** "đoàn đã tới Cebu dự Hội nghị …": the town somebody came to for what is told. */
function goneToAttend(chunks: readonly Chunk[]): string | null {
  for (const [at, chunk] of chunks.slice(0, REACH).entries()) {
    if (chunk.kind !== 'place' || !/^(?:đến|tới|sang)$/u.test(chunkKey(chunks[at - 1]))) continue
    const next = chunkKey(chunks[at + 1]) === 'để' ? at + 2 : at + 1
    if (/^(?:dự|tham dự)(?: |$)/u.test(`${chunkKey(chunks[next])} ${chunkKey(chunks[next + 1])}`))
      return chunk.entity
  }
  return null
}

/** Words of a country's houses abroad: the country after them is whose they are. */
const OWNED = new Set(['đoàn', 'quán', 'sở', 'phía', 'quan', 'phòng'])

/** The places named one after another: "Phủ Chủ tịch, Hà Nội", "hội trường ở thủ đô Lima". */
function placesFrom(chunks: readonly Chunk[], from: number): string[] {
  const found: string[] = []
  let gap = 0
  for (let at = from; at < chunks.length && gap <= MOST_BETWEEN; at++) {
    const chunk = chunks[at] as Chunk
    if (chunk.kind === 'place') {
      if (OWNED.has(chunkKey(chunks[at - 1]))) break
      found.push(chunk.entity)
      gap = 0
      continue
    }
    if (chunk.kind === 'persons' || chunk.kind === 'collective' || chunk.kind === 'date') break
    if (chunk.kind === 'mark' && chunk.key !== ',' && chunk.key !== '(') break
    if (
      found.length > 0 &&
      chunk.kind === 'mark' &&
      chunks[at + 1]?.kind !== 'place' &&
      chunks[at + 2]?.kind !== 'place' &&
      chunks[at + 4]?.kind !== 'place'
    )
      break
    gap++
  }
  return found
}

function isVenue(story: Story, id: string): boolean {
  return story.entities.get(id)?.kind === 'venue'
}
