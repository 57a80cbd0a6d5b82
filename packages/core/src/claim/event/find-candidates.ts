import type { Story } from '../story/story.ts'
import { aidRule } from './aid-rule.ts'
import { appointmentRule } from './appointment-rule.ts'
import { awardRule } from './award-rule.ts'
import { ceremonyRule } from './ceremony-rule.ts'
import { conferenceRule } from './conference-rule.ts'
import { decisionRule } from './decision-rule.ts'
import type { EventCandidate, EventRule } from './event-candidate.ts'
import { exerciseRule } from './exercise-rule.ts'
import { meetingNounRule } from './meeting-noun-rule.ts'
import { meetingRule } from './meeting-rule.ts'
import { messageRule } from './message-rule.ts'
import { portCallRule } from './port-call-rule.ts'
import { signingRule } from './signing-rule.ts'
import { talksSpokenRule } from './talks-spoken-rule.ts'
import { visitRule } from './visit-rule.ts'

/** In order: where two rules read overlapping words, the earlier one's reading stands. */
export const EVENT_RULES: readonly EventRule[] = [
  messageRule,
  awardRule,
  ceremonyRule,
  signingRule,
  appointmentRule,
  meetingRule,
  meetingNounRule,
  talksSpokenRule,
  visitRule,
  conferenceRule,
  aidRule,
  decisionRule,
  exerciseRule,
  portCallRule,
]

/** No sentence tells of more events than this; lists without an end do not count. */
const MOST_IN_SENTENCE = 24

/** Everything that some sentence of the content says happened or will happen, in text order. */
export function findCandidates(story: Story): EventCandidate[] {
  const found: EventCandidate[] = []
  for (const sentence of story.sentences) {
    if (sentence.zone === 'heading') continue
    const here: EventCandidate[] = []
    for (const rule of EVENT_RULES) {
      if ((sentence.gates & rule.opens) === 0) continue
      for (const candidate of rule.read(story, sentence)) {
        if (here.length >= MOST_IN_SENTENCE) break
        const taken = here.some(
          (other) =>
            other.rule !== candidate.rule && other.first < candidate.last && candidate.first < other.last,
        )
        if (!taken) here.push(candidate)
      }
    }
    found.push(...here.sort((a, b) => a.first - b.first))
  }
  return found
}
