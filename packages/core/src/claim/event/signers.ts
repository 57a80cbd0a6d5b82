import { chunkKey } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { partyStartingAt } from './party.ts'
import { addParticipants, type ToldEvent } from './told-event.ts'

/** How many sentences after the signing its signers may be named. */
const WITHIN = 4
const SIGNED_BY = /^(?:ký|ký kết|kết)$/u
const OPENS = /^(?:thay|đại|người|tham|cùng|trực|phía)$/u

/** "Thay mặt hai Chính phủ ký là A và B", "Đại diện hai bên ký có …": who signed, named after the verb in a sentence of its own. */
export function nameSigners(story: Story, events: readonly ToldEvent[]): void {
  for (const event of events) {
    if (event.type !== 'signing' || [...event.participants.values()].includes('signatory')) continue
    const told = event.candidates[0]?.sentence
    if (!told) continue
    for (const sentence of story.sentences.slice(told.index, told.index + 1 + WITHIN)) {
      const listed = signersIn(sentence)
      const signers = listed.length > 0 ? listed : signsForOthers(story, sentence)
      if (signers.length === 0) continue
      addParticipants(
        event,
        signers.map((entity) => ({ entity, role: 'signatory' as const })),
      )
      break
    }
  }
}

const REPRESENTS =
  /^(?:đã |cùng )*(?:đại diện|thay mặt)(?: \S+){0,5} (?:đặt bút )?ký(?: kết)?(?: văn kiện| văn bản| thỏa thuận| biên bản)? \.?$/u

/** "Ông A và bà B đại diện hai bên ký.": the sentence tells nothing but who signed. */
function signsForOthers({ structure }: Story, { chunks, last }: StorySentence): string[] {
  const [party] = chunks
  if (party?.kind !== 'persons') return []
  const words = structure.tokens.slice(party.last, Math.min(last, party.last + LONGEST_REST))
  return REPRESENTS.test(words.map(({ key }) => key).join(' ')) ? party.persons : []
}
const LONGEST_REST = 16

/** The party after "ký là", "ký có", "ký gồm" in a sentence that opens with whom they sign for. */
function signersIn({ chunks }: StorySentence): string[] {
  const opens = OPENS.test(chunkKey(chunks[0])) || chunks[0]?.kind === 'collective'
  if (!opens) return []
  for (let at = 1; at < chunks.length - 1; at++) {
    const signs =
      /^(?:là|có|gồm)$/u.test(chunkKey(chunks[at])) && followsSigning(chunks.slice(0, at).map(chunkKey))
    if (!signs) continue
    const from = chunkKey(chunks[at + 1]) === ':' ? at + 2 : at + 1
    const party = partyStartingAt(chunks, from)
    if (party.persons.length > 0) return party.persons
  }
  return []
}

/** "… ký là", "… ký văn kiện là", "đại diện ký kết gồm" */
function followsSigning(words: readonly string[]): boolean {
  return words.slice(-6).some((word) => SIGNED_BY.test(word))
}
