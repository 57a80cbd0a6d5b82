import type { Story } from '../story/story.ts'
import { aidEvents } from './aid-rule.ts'
import { appointmentEvents } from './appointment-rule.ts'
import { awardEvents } from './award-rule.ts'
import { ceremonyEvents } from './ceremony-rule.ts'
import { conferenceEvents } from './conference-rule.ts'
import { decisionEvents } from './decision-rule.ts'
import type { EventCandidate, EventRule } from './event-candidate.ts'
import { exerciseEvents } from './exercise-rule.ts'
import { meetingNounEvents } from './meeting-noun-rule.ts'
import { meetingEvents } from './meeting-rule.ts'
import { messageEvents } from './message-rule.ts'
import { signingEvents } from './signing-rule.ts'
import { talksSpokenEvents } from './talks-spoken-rule.ts'
import { visitEvents } from './visit-rule.ts'

/** In order: where two rules read overlapping words, the earlier one's reading stands. */
const RULES: EventRule[] = [
  messageEvents,
  awardEvents,
  ceremonyEvents,
  signingEvents,
  appointmentEvents,
  meetingEvents,
  meetingNounEvents,
  talksSpokenEvents,
  visitEvents,
  conferenceEvents,
  aidEvents,
  decisionEvents,
  exerciseEvents,
]

/** No sentence tells of more events than this; lists without an end do not count. */
const MOST_IN_SENTENCE = 24

/** Everything that some sentence of the content says happened or will happen, in text order. */
export function findCandidates(story: Story): EventCandidate[] {
  const found: EventCandidate[] = []
  for (const sentence of story.sentences) {
    if (sentence.zone === 'heading') continue
    const here: EventCandidate[] = []
    for (const rule of RULES) {
      for (const candidate of rule(story, sentence)) {
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
