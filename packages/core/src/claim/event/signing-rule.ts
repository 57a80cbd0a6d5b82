import { gateOf, phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { type Chunk, chunkAfter, chunkKey, opensGate, REACH } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { complementOf } from './complement.ts'
import type { EventCandidate, EventRule, Role } from './event-candidate.ts'
import { pairMeant } from './pair-meant.ts'
import { HANDS_OVER, paperHandoverAt } from './paper-handover.ts'
import { papersAmong } from './papers-among.ts'
import { isParty, NOBODY, type Party, partyEndingAt, partyStartingAt } from './party.ts'
import { predicateStart, subjectParty } from './subject-party.ts'
import { toldAs } from './told-as.ts'

const SIGN = phraseList(
  'ký kết, ký, đặt bút ký, ký tắt, tham gia ký kết, ký và trao, đại diện ký kết, đại diện ký, trao đổi văn kiện',
)
const PAPERS = phraseList(
  'văn bản, văn kiện, hiệp định, thỏa thuận, bản ghi nhớ, biên bản, hợp đồng, tuyên bố, kế hoạch, thông cáo, nghị định thư, ý định thư, tuyên bố chung, công hàm, chương trình hợp tác, bản thỏa thuận, quy chế',
)
const SIGNING = phraseList('lễ ký, lễ ký kết, lễ trao đổi văn kiện, lễ trao văn kiện')
const NOT_AFTER = new Set(['lưu', 'kết-hôn', 'tên', 'hiệu', 'sự', 'ức', 'quỹ'])
const REFERRING = new Set('việc nghiên cứu sớm để đàm phán xem xét tiến tới khi'.split(' '))
/** One-sided papers: who signs them appoints, orders or enacts; no two sides sign. */
const ONE_SIDED = new Set(
  'Quyết định,Nghị quyết,Chỉ thị,Lệnh,Sắc lệnh,Luật,Bộ luật,Pháp lệnh,Nghị định,Thông tư,Công văn,Thông báo,Kết luận'.split(
    ',',
  ),
)

const EXCHANGE = phraseList('trao, trao nhau, trao cho nhau')

const OPENS = gateOf(HANDS_OVER, SIGNING, SIGN, EXCHANGE)

/** "A và B ký Hiệp định …", "lễ ký Bản ghi nhớ … đã diễn ra", "hai bộ ký kết Ý định thư" */
export const signingRule: EventRule = { opens: OPENS, read: signingEvents }

function signingEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  const found: EventCandidate[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!opensGate(chunk, OPENS)) continue
    const handed = paperHandoverAt(tokens, chunk.first)
    // "lễ ký Hiệp định về …": the paper is named, not counted.
    const handover = handed && chunkAfter(chunks, at, handed.last) >= 0 ? handed : null
    const ceremony = handover?.ceremony ? handover : phraseAt(SIGNING, tokens, chunk.first)
    const hit = ceremony ?? handover ?? phraseAt(SIGN, tokens, chunk.first) ?? exchangedAt(story, chunks, at)
    if (!hit || NOT_AFTER.has(tokens[hit.last]?.key ?? '')) continue
    const after = chunkAfter(chunks, at, hit.last)
    if (after < 0) continue
    const complement = complementOf(story, sentence, after)
    const papers = handover !== null || isNamedPaper(hit) || papersFollow(story, chunks, after)
    const counted = papers && complement.documents.length === 0
    const named = counted ? papersAmong(tokens, chunks, after) : complement.documents
    const documents = named.filter((id) => !ONE_SIDED.has(story.entities.get(id)?.kind ?? ''))
    const passive = signedBy(story, chunks, at, after)
    if (passive) {
      found.push(passiveSigning(story, sentence, at, hit, passive))
      at = after - 1
      continue
    }
    if (!ceremony && documents.length === 0 && !papers) continue
    // "A chứng kiến lễ ký", "A dự lễ ký": who looks on does not sign.
    const looksOn = lookingOnAt(chunks, at)
    const witnesses = looksOn < at - 1 || (ceremony !== null && chunkKey(chunks[at - 1]) === 'dự')
    const subject = pairMeant(story, sentence, subjectParty(sentence, witnesses ? looksOn : at))
    const lookersOn = pairMeant(story, sentence, lookersOnBefore(sentence, subject.first))
    // "ký văn bản" without naming it tells of a signing only with people who sign, and not of what somebody did many times.
    const often = /^(?:từng|nhiều)$/u.test(chunkKey(chunks[at - 1])) || chunkKey(chunks[after]) === 'nhiều'
    const watched = handover !== null && chunks.some((other) => chunkKey(other) === 'chứng')
    // "Đại học A và Đại học B ký thỏa thuận": two bodies sign as people do.
    const nobody = subject.persons.length === 0 && subject.bodies.length < 2 && !watched
    if (!ceremony && documents.length === 0 && (nobody || often)) continue
    const role = witnesses ? ('witness' as const) : ('signatory' as const)
    found.push({
      type: 'signing',
      rule: ceremony ? 'event/signing-ceremony' : 'event/signing',
      sentence,
      first: hit.first,
      last: hit.last,
      participants: [
        ...subject.persons.map((entity) => ({ entity, role })),
        ...lookersOn.persons.map((entity) => ({ entity, role: 'witness' as const })),
      ],
      organizations: [...subject.bodies, ...complement.bodies],
      objects: documents,
      place: null,
      told:
        isParty(lookersOn) || (witnesses && looksOn === at - 3 && isParty(subject))
          ? 'told'
          : tellingOf(story, sentence, at, ceremony !== null),
    })
    at = after - 1
  }
  return found
}

const OF_TWO_SIDES =
  /^(?:Biên bản|Bản ghi nhớ|Ghi nhớ|Thỏa thuận|Bản thỏa thuận|Hiệp định|Ý định thư|Hợp đồng)/u

/** "A và B đã trao Biên bản ghi nhớ …": two who hand over one paper have signed it. */
function exchangedAt({ structure, entities }: Story, chunks: readonly Chunk[], at: number) {
  const hit = phraseAt(EXCHANGE, structure.tokens, chunks[at]?.first ?? -1)
  const paper = hit ? chunks[chunkAfter(chunks, at, hit.last)] : undefined
  if (paper?.kind !== 'document') return null
  if (!OF_TWO_SIDES.test((entities.get(paper.entity)?.name ?? '').normalize('NFC'))) return null
  const { persons } = partyEndingAt(chunks, predicateStart(chunks, at) - 1)
  return persons.length > 1 ? hit : null
}

/** "chứng kiến lễ ký", "chứng kiến việc ký kết": the chunk index where the words of looking on begin, or the one before the verb. */
function lookingOnAt(chunks: readonly Chunk[], at: number): number {
  if (chunkKey(chunks[at - 1]) === 'kiến') return at - 2
  return chunkKey(chunks[at - 1]) === 'việc' && chunkKey(chunks[at - 2]) === 'kiến' ? at - 3 : at - 1
}

/** Who signed a paper named before the verb, and which. */
interface SignedBy {
  role: Role
  signers: string[]
  papers: string[]
}

const PAPER_WITHIN = 16

/** "Hiệp định …, do A và B ký", "Thỏa thuận được ký giữa A và B": null where no signer is named so. */
function signedBy(story: Story, chunks: readonly Chunk[], at: number, after: number): SignedBy | null {
  const before = partyEndingAt(chunks, predicateStart(chunks, at) - 1)
  const link = chunkKey(chunks[before.first - 1])
  const by = before.persons.length > 0 && (link === 'do' || (link === 'được' && before.persons.length > 1))
  const between = chunkKey(chunks[at - 1]) === 'được' && chunkKey(chunks[after]) === 'giữa'
  const unsigned = chunkKey(chunks[at - 1]) === 'được' && !between
  if (unsigned) return witnessedBy(story, chunks, at, after)
  const signers = by ? before.persons : between ? partyStartingAt(chunks, after + 1).persons : []
  if (signers.length === 0) return null
  const from = by ? before.first : at
  const papers: string[] = []
  for (let back = from - 1; back >= 0 && back >= from - PAPER_WITHIN; back--) {
    const chunk = chunks[back]
    if (chunk?.kind === 'mark' && /^[;.]$/u.test(chunk.key)) break
    if (chunk?.kind === 'document') papers.push(chunk.entity)
  }
  if (
    link === 'được' &&
    papers.length === 0 &&
    !papersFollow(story, chunks, Math.max(0, from - PAPER_WITHIN), from)
  )
    return null
  return { role: 'signatory', signers, papers }
}

/** "Bản ghi nhớ … được ký trước sự chứng kiến của A và B": who looked on, where nobody is named who signed. */
function witnessedBy(story: Story, chunks: readonly Chunk[], at: number, after: number): SignedBy | null {
  const seen = chunks.findIndex(
    (chunk, index) => index >= after && chunkKey(chunk) === 'kiến' && chunkKey(chunks[index - 1]) === 'chứng',
  )
  if (seen < 0 || seen - after > REACH) return null
  const near = chunkKey(chunks[seen + 1]) === 'của' ? seen + 2 : seen + 1
  const { persons } = partyStartingAt(chunks, near)
  const from = Math.max(0, at - PAPER_WITHIN)
  const papers = chunks.slice(from, at).flatMap((chunk) => (chunk.kind === 'document' ? [chunk.entity] : []))
  if (persons.length === 0 || (papers.length === 0 && !papersFollow(story, chunks, from, at))) return null
  return { role: 'witness', signers: persons, papers }
}

function passiveSigning(
  story: Story,
  sentence: StorySentence,
  at: number,
  { first, last }: { first: number; last: number },
  { role, signers, papers }: SignedBy,
): EventCandidate {
  return {
    type: 'signing',
    rule: 'event/signed-by',
    sentence,
    first,
    last,
    participants: signers.map((entity) => ({ entity, role })),
    organizations: [],
    objects: papers,
    place: null,
    told: toldAs(story, sentence, at),
  }
}

/** "hai nhà lãnh đạo chứng kiến A và B ký …": who looks on is named before those who sign. */
function lookersOnBefore(sentence: StorySentence, signer: number): Party {
  const { chunks } = sentence
  if (signer < 3 || chunkKey(chunks[signer - 1]) !== 'kiến' || chunkKey(chunks[signer - 2]) !== 'chứng')
    return pairLookingOn(chunks, signer)
  return subjectParty(sentence, signer - 2)
}

/** "dưới sự chứng kiến của hai Bộ trưởng, A và B đã ký": the two, by their office alone, before those who sign. */
function pairLookingOn(chunks: readonly Chunk[], signer: number): Party {
  const of = chunks.findIndex(
    (chunk, at) => at < signer && chunkKey(chunk) === 'của' && chunkKey(chunks[at - 1]) === 'kiến',
  )
  if (of < 0 || chunks[of + 1]?.kind !== 'collective') return NOBODY
  return { ...NOBODY, others: true, first: of + 1, last: of + 2 }
}

/** "lễ trao văn kiện" */
function isNamedPaper(hit: object): boolean {
  return 'value' in hit && typeof hit.value === 'string' && hit.value.endsWith('văn kiện')
}

/** "ký vào văn bản", "ký một số thỏa thuận" */
function papersFollow(story: Story, chunks: readonly Chunk[], after: number, to = after + 4): boolean {
  const { tokens } = story.structure
  return chunks
    .slice(after, to)
    .some((chunk) => chunk.kind === 'word' && phraseAt(PAPERS, tokens, chunk.first) !== null)
}

function tellingOf(
  story: Story,
  sentence: StorySentence,
  at: number,
  ceremony: boolean,
): EventCandidate['told'] {
  const told = toldAs(story, sentence, at)
  if (told === 'planned') return told
  if (ceremony) return heldThere(sentence.chunks) || sentence.zone === 'title' ? 'told' : 'passing'
  return told === 'passing' || REFERRING.has(chunkKey(sentence.chunks[at - 1])) ? 'passing' : 'told'
}

/** "… đã diễn ra", "tổ chức lễ …", "được tổ chức" */
function heldThere(chunks: readonly Chunk[]): boolean {
  return chunks
    .slice(0, 2 * REACH)
    .some(
      (chunk, at) =>
        (chunkKey(chunk) === 'diễn' && chunkKey(chunks[at + 1]) === 'ra') ||
        (chunkKey(chunk) === 'tổ' && chunkKey(chunks[at + 1]) === 'chức') ||
        (chunkKey(chunk) === 'dự' && chunkKey(chunks[at + 1]) === 'lễ') ||
        (chunkKey(chunk) === 'chứng' && chunkKey(chunks[at + 1]) === 'kiến'),
    )
}
