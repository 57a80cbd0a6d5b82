import type { EventCandidate } from './event-candidate.ts'
import type { ToldEvent } from './told-event.ts'

/** How many sentences behind a gift its taker may be told of. */
const TAKEN_WITHIN = 2

/** "Đại sứ A trao … . Thứ trưởng B tiếp nhận lô hàng": who takes what was handed over right before. */
export function takesGift(event: ToldEvent, { rule, told, sentence, participants }: EventCandidate): boolean {
  const takes = participants.length > 0 && participants.every(({ role }) => role === 'recipient')
  if (rule !== 'event/aid' || told !== 'passing' || !takes) return false
  return event.candidates.some((other) => {
    const ahead = sentence.index - other.sentence.index
    return other.rule === rule && ahead >= 0 && ahead <= TAKEN_WITHIN
  })
}

/** "A tiếp nhận Thư ủy nhiệm của các Đại sứ. … trình Thư ủy nhiệm gồm: B; C": who receives, and then who gives the same papers. */
export function isOtherSide({ participants, candidates }: ToldEvent, candidate: EventCandidate): boolean {
  const roles = (side: readonly { role: string }[], role: string) =>
    side.length > 0 && side.every((one) => one.role === role)
  const known = [...participants.values()].map((role) => ({ role }))
  return (
    roles(known, 'recipient') &&
    roles(candidate.participants, 'giver') &&
    candidates.some(
      (other) =>
        other.objects.some((id) => candidate.objects.includes(id)) &&
        Math.abs(other.sentence.index - candidate.sentence.index) <= PAPERS_WITHIN,
    )
  )
}
const PAPERS_WITHIN = 6
