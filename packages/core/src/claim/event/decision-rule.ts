import { gateOf, phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { chunkAfter, chunkKey, opensGate } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import type { EventCandidate, EventRule } from './event-candidate.ts'
import { predicateStart } from './subject-party.ts'
import { toldAs } from './told-as.ts'

const DECIDES = phraseList(
  'quyết định, ra quyết định, nhất trí quyết định, biểu quyết, thông qua quyết định, nhất trí thông qua quyết định, gõ búa thông qua quyết định, gõ búa thông qua, gõ búa',
)
/** What is decided: a step of its own, no state of mind. */
const STEPS = phraseList(
  'đình chỉ, áp đặt, áp thuế, trừng phạt, mở, mở lại, mở cửa, lập, thành lập, tái lập, cắt, cắt đứt, rút, rút khỏi, cấm, nâng, nâng cấp, gia hạn, miễn, miễn thị thực, dỡ bỏ, bãi bỏ, hủy, hủy bỏ, hoãn, tạm dừng, tạm ngừng, ngừng, khôi phục, nối lại, kết nạp, công nhận, trục xuất, triệu hồi, triệu tập, giải thể, sáp nhập, đóng cửa, cử, triển khai, tăng, giảm, thông qua, phê chuẩn, bãi miễn, ghi danh, đăng cai, lựa chọn, chọn, trao quyền, cho phép, chấm dứt',
)
const PASSES = phraseList(
  'thông qua, nhất trí thông qua, biểu quyết thông qua, bỏ phiếu thông qua, phê chuẩn, ban hành, công bố, ra',
)

/** Papers that a lead may tell of without their names: "thông qua Nghị quyết hoan nghênh …". */
const PAPERS = phraseList('nghị quyết, dự thảo nghị quyết, luật, dự luật, đạo luật, hiệp định, hiệp ước')

const DECLARES = new Set(['ra', 'công bố', 'thông qua', 'nhất trí thông qua'])
const DECLARATION = /^(?:tuyên bố|thông cáo)/iu

const OPENS = gateOf(DECIDES, PASSES)

/** "Liên minh châu Phi đã quyết định đình chỉ …", "Quốc hội Pháp thông qua Luật …": what a body or a country decides; "Hai bên ra Tuyên bố chung": what they declare */
export const decisionRule: EventRule = { opens: OPENS, read: decisionEvents }

function decisionEvents(story: Story, sentence: StorySentence): EventCandidate[] {
  const { tokens } = story.structure
  const { chunks } = sentence
  if (sentence.zone === 'caption') return []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!opensGate(chunk, OPENS)) continue
    const decides = phraseAt(DECIDES, tokens, chunk.first)
    const hit = decides ?? phraseAt(PASSES, tokens, chunk.first)
    if (!hit) continue
    const subject = chunks[predicateStart(chunks, at) - 1]
    const after = chunkAfter(chunks, at, hit.last)
    if (after < 0) continue
    const paper = chunks[after]?.kind === 'document' ? chunks[after] : undefined
    const declares =
      paper?.kind === 'document' &&
      DECLARES.has(hit.value) &&
      DECLARATION.test(story.entities.get(paper.entity)?.name.normalize('NFC') ?? '')
    // "Hai bên ra Tuyên bố chung": of several who are not named only a declaration is told.
    const several = declares && subject?.kind === 'collective'
    // "Kỳ họp lần thứ 47 … đã thông qua quyết định ghi danh": what a session decides.
    const session = subject?.kind === 'conference' && decides !== null
    if (subject?.kind !== 'body' && subject?.kind !== 'place' && !several && !session) continue
    const step = decides !== null && phraseAt(STEPS, tokens, hit.last) !== null
    const passes = !decides && sentence.zone === 'lead' && phraseAt(PAPERS, tokens, hit.last) !== null
    if (!step && !passes && paper === undefined) continue
    const told = toldAs(story, sentence, at)
    if (told !== 'told' || chunkKey(chunks[at - 1]) === 'được') continue
    return [
      {
        type: declares ? 'statement' : 'other',
        rule: 'event/decision',
        sentence,
        first: hit.first,
        last: hit.last,
        participants: [],
        organizations: subject?.kind === 'body' ? [subject.entity] : [],
        objects: paper?.kind === 'document' ? [paper.entity] : [],
        place: null,
        told,
      },
    ]
  }
  return []
}
