import { beforeBracket, type Chunk, chunkKey, type PersonsChunk, REACH } from '../story/chunk.ts'
import type { StorySentence } from '../story/story.ts'
import { isParty, NOBODY, type Party, PREPOSITIONS, partyEndingAt, partyStartingAt } from './party.ts'

/** Words between a subject and its verb, and light verbs that only carry the noun that names the event. */
const LIGHT = new Set(
  'đã đang sẽ vừa mới cũng còn đều lần lượt trực tiếp thân mật trọng thể long có tiến hành tổ chức thực hiện dự tham gia chủ trì đồng đến tới sang bắt đầu kết thúc cùng một cuộc buổi các những chuyến lễ đại diện thay trân kiến tục lên đường rời dẫn đoàn biểu công tác cấp cao và nhận lời chính thức trao quyết định ra được ngắn song phương xã giao hẹp mở rộng ngay tốt đẹp thành công thắng lợi hôm nay mai qua dành thời gian hoãn hủy bỏ'.split(
    ' ',
  ),
)
const MOST_LIGHT = 9
/** Auxiliaries, light verbs and dates say nothing of who acts. */
function isLight(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'date' || (chunk?.kind === 'word' && LIGHT.has(chunk.key))
}

/** Steps back over auxiliaries and light verbs; the chunk index where they begin. */
export function predicateStart(chunks: readonly Chunk[], verb: number): number {
  let at = verb
  while (at > 0 && verb - at < MOST_LIGHT) {
    const before = chunks[at - 1]
    // "thăm, làm việc tại Lào và đồng chủ trì …": what stands before the joint is another predicate's.
    const joint = chunkKey(chunks[at]) === 'và' && at < verb
    // "đến Đại sứ quán Lào viếng": where somebody went stands between.
    const goal =
      !joint &&
      (before?.kind === 'body' || before?.kind === 'place') &&
      /^(?:đến|tới|tại|rời|sang|về)$/u.test(chunkKey(chunks[at - 2]))
    // "A và các thành viên trong đoàn đã …": the delegation is no light word there.
    const within = chunkKey(before) === 'đoàn' && chunkKey(chunks[at - 2]) === 'trong'
    // "có mặt tại … bắt đầu hội đàm"
    const present = chunkKey(before) === 'mặt' && chunkKey(chunks[at - 2]) === 'có'
    // "A hội đàm với B, sau đó gặp C"
    const then = chunkKey(before) === 'đó' && /^(?:sau|tiếp|trước)$/u.test(chunkKey(chunks[at - 2]))
    // "A và B bước vào hội đàm"
    const enters = chunkKey(before) === 'vào' && chunkKey(chunks[at - 2]) === 'bước'
    if (!goal && !present && !then && !enters && (within || !isLight(before))) break
    at -= goal || then || enters ? 2 : 1
  }
  return at
}

/** Who does it: the party right before the predicate, or, after a comma or "và", the first party the sentence opens with. */
export function subjectParty(sentence: StorySentence, verb: number): Party {
  const { chunks } = sentence
  const start = predicateStart(chunks, verb)
  let at = start - 1
  // "A và các thành viên trong đoàn đã …"
  if (chunkKey(chunks[at]) === 'đoàn' && chunkKey(chunks[at - 1]) === 'trong') at -= 2
  at = beforeBracket(chunks, at)
  at = beforeAside(chunks, at)
  // "A, Bộ trưởng …, chủ trì", "A - bộ trưởng … - chủ trì": the office behind the name closes with its mark.
  if (/^[,–-]$/u.test(chunkKey(chunks[at])) && (chunks[at - 1] as PersonsChunk | undefined)?.apposed) at--
  const direct = partyEndingAt(chunks, at)
  if (isParty(direct)) {
    if (direct.persons.length === 0) {
      const leader = headOfDelegation(chunks, direct.first)
      if (isParty(leader)) return leader
      const attended = withCompany(chunks, direct.first - 1)
      if (isParty(attended)) return attended
    }
    const before = chunkKey(chunks[direct.first - 1])
    // "A hội kiến B và gặp C": whom the first verb is about does not do the second.
    if (chunkKey(chunks[start]) === 'và' && GOVERNING.has(before)) {
      const first = firstSubject(chunks, direct.first)
      if (isParty(first)) return first
    }
    const represented = representing(chunks, direct.first)
    if (represented >= 0) {
      // "Thừa ủy quyền Chủ tịch nước, Bộ trưởng A trao …": nobody stands before, A acts.
      const acting = subjectParty(sentence, represented)
      return isParty(acting) ? acting : direct
    }
    if (before === 'do') return leadingParty(chunks, verb - 1)
    if (before === 'cùng') return accompanied(chunks, direct)
    if (before === 'của') return apposedBefore(chunks, direct.first - 2)
    return PREPOSITIONS.has(before) ? NOBODY : direct
  }
  const led = leadingParty(chunks, verb - 1)
  if (isParty(led)) return led
  const heading = headingDelegation(chunks, at)
  if (isParty(heading)) return heading
  const attended = withCompany(chunks, at)
  if (isParty(attended)) return attended
  const behalf = onBehalf(chunks, at)
  if (behalf > 0) return subjectParty(sentence, behalf)
  const pair = firstOfPair(chunks, start)
  if (isParty(pair)) return pair
  // "A thăm Lào và đồng chủ trì …": the joint before the second of two things done counts as auxiliary above.
  const joined = chunks.slice(start, verb).some((chunk) => chunkKey(chunk) === 'và')
  if (at >= 0 && !joined && !/^(?:,|;|và|-|–|:)$/u.test(chunkKey(chunks[at]))) {
    return NOBODY
  }
  return firstSubject(chunks, at)
}

const ASIDE_WITHIN = 12
/** First words of what stands between commas about how or for whom somebody acts. */
const ASIDES = /^(?:thừa|thay|được|với|trên|đại)$/u

/** "Thứ trưởng A, thừa ủy quyền của Chủ tịch nước, trao …": the chunk index before words between commas, else the index itself. */
function beforeAside(chunks: readonly Chunk[], at: number): number {
  if (chunkKey(chunks[at]) !== ',') return at
  for (let open = at - 1; open > 0 && open > at - ASIDE_WITHIN; open--) {
    if (chunkKey(chunks[open]) !== ',') continue
    // "A và B, đại diện hai bên, ký": for whom both act.
    const acted = chunks.slice(open + 1, at).every(({ kind }) => kind === 'collective')
    const isAside = acted || ASIDES.test(chunkKey(chunks[open + 1]))
    return isAside && chunks[open - 1]?.kind === 'persons' ? open - 1 : at
  }
  return at
}

/** Verbs and links whose object stands right before "và" and a second verb. */
const GOVERNING = new Set('kiến đàm gặp tiếp thăm với giao xúc đón chào mừng'.split(' '))

const COMPANY = new Set('đoàn các đại lãnh nhiều một đông toàn phu nhóm tập hơn gần khoảng hàng'.split(' '))
const COMPANY_WITHIN = 16

/** "Chủ tịch A và Đoàn đại biểu cấp cao Lào đã …", "A cùng các sở, ngành tiếp …": whom a company without names goes along with. */
function withCompany(chunks: readonly Chunk[], from: number): Party {
  let commas = 0
  for (let at = from; at > 0 && at > from - COMPANY_WITHIN; at--) {
    const chunk = chunks[at]
    const key = chunkKey(chunk)
    if (chunk?.kind === 'persons' || chunk?.kind === 'date' || chunk?.kind === 'document') return NOBODY
    if (chunk?.kind === 'mark' && (key !== ',' || ++commas > 2)) return NOBODY
    if (key !== 'và' && key !== 'cùng') continue
    if (key === 'và' && commas > 0) return NOBODY
    const next = chunkKey(chunks[at + 1])
    const company = COMPANY.has(next) || (key === 'cùng' && chunks[at + 1]?.kind === 'collective')
    const party = partyEndingAt(chunks, chunkKey(chunks[at - 1]) === ',' ? at - 2 : at - 1)
    if (!company || party.persons.length === 0) continue
    return PREPOSITIONS.has(chunkKey(chunks[party.first - 1])) ? NOBODY : party
  }
  return NOBODY
}

/** The first party of a sentence that something is told of, before a chunk. */
function firstSubject(chunks: readonly Chunk[], at: number): Party {
  for (let first = 0; first < Math.min(at, REACH); first++) {
    const party = partyStartingAt(chunks, first)
    if (!isParty(party)) continue
    // "Nhận lời mời của A, B bắt đầu …": A is governed, B after the comma is not.
    const before = chunkKey(chunks[first - 1])
    // "Theo phóng viên TTXVN tại Roma, …": who tells it does not act.
    if (PREPOSITIONS.has(before) || before === 'viên') continue
    if (chunks[party.last]?.kind === 'word') return party
    first = party.last - 1
  }
  return NOBODY
}

/** "A tiếp và trao …": who does the first of two things does the second. */
function firstOfPair(chunks: readonly Chunk[], second: number): Party {
  if (chunkKey(chunks[second]) !== 'và') return NOBODY
  let at = second - 1
  while (at > 0 && second - at < MOST_LIGHT && chunks[at]?.kind === 'word') at--
  const party = partyEndingAt(chunks, at)
  return isParty(party) && !PREPOSITIONS.has(chunkKey(chunks[party.first - 1])) ? party : NOBODY
}

/** "A thay mặt B tiếp", "A thừa ủy quyền của B trao": A acts; the chunk index where the words begin, -1 where there are none. */
function representing(chunks: readonly Chunk[], represented: number): number {
  const at = chunkKey(chunks[represented - 1]) === 'của' ? represented - 2 : represented - 1
  const [second, first] = [chunkKey(chunks[at]), chunkKey(chunks[at - 1])]
  if (second === 'mặt' && first === 'thay') return at - 1
  if (second !== 'quyền' || first !== 'ủy') return -1
  return chunkKey(chunks[at - 2]) === 'thừa' ? at - 2 : at - 1
}

const BEHALF_WITHIN = 6

/** "A thay mặt hai Bộ ký": the chunk index of the words between the one who acts and the verb, -1 where there are none. */
function onBehalf(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at > 0 && at > from - BEHALF_WITHIN; at--) {
    const chunk = chunks[at]
    if (chunk?.kind === 'mark' || chunk?.kind === 'persons') return -1
    if (chunkKey(chunk) === 'mặt' && chunkKey(chunks[at - 1]) === 'thay') return at - 1
    if (chunkKey(chunk) === 'diện' && chunkKey(chunks[at - 1]) === 'đại') return at - 1
  }
  return -1
}

/** "A … và cùng B chủ trì": both act. */
function accompanied(chunks: readonly Chunk[], partner: Party): Party {
  for (let first = 0; first < Math.min(partner.first - 1, REACH); first++) {
    const party = partyStartingAt(chunks, first)
    if (party.persons.length === 0) continue
    const acts = !PREPOSITIONS.has(chunkKey(chunks[first - 1])) && chunks[party.last]?.kind === 'word'
    if (acts && party.last < partner.first) {
      const others = partner.persons.filter((person) => !party.persons.includes(person))
      return {
        ...party,
        persons: [...party.persons, ...others],
        bodies: [...party.bodies, ...partner.bodies],
      }
    }
    first = party.last - 1
  }
  return NOBODY
}

/** "A dẫn đầu Đoàn đại biểu … tham dự": the leader acts. */
function headOfDelegation(chunks: readonly Chunk[], delegation: number): Party {
  for (let at = delegation - 1; at > 0 && at > delegation - 8; at--) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'word') return NOBODY
    if (chunk.key !== 'dẫn' || chunkKey(chunks[at + 1]) !== 'đầu') continue
    let before = at - 1
    while (before > 0 && isLight(chunks[before])) before--
    return partyEndingAt(chunks, before)
  }
  return NOBODY
}

const DELEGATION_WITHIN = 12

/** "A dẫn đầu Đoàn đại biểu cấp cao Nga thăm": words and a country between the leader and what the delegation does. */
function headingDelegation(chunks: readonly Chunk[], from: number): Party {
  for (let at = from; at > 0 && at > from - DELEGATION_WITHIN; at--) {
    const chunk = chunks[at]
    if (chunk?.kind === 'mark' || chunk?.kind === 'persons' || chunk?.kind === 'date') return NOBODY
    if (chunkKey(chunk) !== 'dẫn' || chunkKey(chunks[at + 1]) !== 'đầu') continue
    let before = at - 1
    while (before > 0 && isLight(chunks[before])) before--
    // "A, Chủ tịch X, dẫn đầu": the comma closes the office.
    const office =
      chunkKey(chunks[before]) === ',' ? (chunks[before - 1] as PersonsChunk | undefined) : undefined
    return partyEndingAt(chunks, office?.apposed ? before - 1 : before)
  }
  return NOBODY
}

/** "Ông A - Cố vấn đối ngoại của Tổng thống B tiếp": the name before the dash or comma is the subject. */
function apposedBefore(chunks: readonly Chunk[], from: number): Party {
  for (let at = from; at > 0 && at > from - 10; at--) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'word' && chunk?.kind !== 'mark' && chunk?.kind !== 'collective') return NOBODY
    if (!/^[-–,]$/u.test(chunkKey(chunk))) continue
    return partyEndingAt(chunks, at - 1)
  }
  return NOBODY
}

/** "Đoàn … do ông A dẫn đầu đã …", "Đoàn đại biểu … do A làm Trưởng đoàn": the leader stands for the delegation. */
export function leadingParty(chunks: readonly Chunk[], at: number): Party {
  let leads = false
  for (let back = at; back >= 1 && back > at - 16; back--) {
    const chunk = chunks[back]
    if (/^(?:dẫn|làm|trưởng)$/u.test(chunkKey(chunk))) leads = true
    const led = chunk?.kind === 'persons' && /^(?:do|bởi)$/u.test(chunkKey(chunks[back - 1]))
    if (led && leads) return withDelegationBefore(chunks, partyStartingAt(chunks, back))
    if (led) return NOBODY
    if (/^[;.]$/u.test(chunkKey(chunk))) break
  }
  return NOBODY
}

/** "đoàn X do A dẫn đầu và đoàn Y do B làm trưởng đoàn đã …": the leaders of both act. */
function withDelegationBefore(chunks: readonly Chunk[], leader: Party): Party {
  for (let back = leader.first - 2; back > 0 && back > leader.first - DELEGATION_WITHIN; back--) {
    const key = chunkKey(chunks[back])
    if (key !== 'và' && key !== ';' && key !== ',') continue
    if (!/^(?:đoàn|các)$/u.test(chunkKey(chunks[back + 1]))) continue
    const other = leadingParty(chunks, back - 1)
    const persons = [...new Set([...other.persons, ...leader.persons])]
    return isParty(other) ? { ...leader, persons, first: other.first } : leader
  }
  return leader
}

/** How far after the name "dẫn đầu" and "làm Trưởng đoàn" may stand. */
const LEADS_WITHIN = 16

/** Who leads the first delegation that a sentence names: "Đoàn … do A, …, làm Trưởng đoàn". */
export function delegationLeader(chunks: readonly Chunk[]): string[] {
  for (let at = 1; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'persons' || chunkKey(chunks[at - 1]) !== 'do') continue
    const found = [...chunk.persons]
    for (let next = at + 1; next < Math.min(chunks.length, at + LEADS_WITHIN); next++) {
      const other = chunks[next]
      if (/^(?:dẫn|làm|trưởng)$/u.test(chunkKey(other))) return found
      if (other?.kind === 'persons' && /^(?:;|và|cùng)$/u.test(chunkKey(chunks[next - 1])))
        found.push(...other.persons)
    }
  }
  return []
}
