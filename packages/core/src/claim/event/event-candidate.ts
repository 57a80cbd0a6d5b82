import type { Gate } from '../../text/gates.ts'
import type { EventClaim, Participant } from '../claim.ts'
import type { Story, StorySentence } from '../story/story.ts'

export type EventType = EventClaim['eventType']
export type Role = Participant['role']

/** Something that one sentence says happened, before the sentences that tell of one event are put together. */
export interface EventCandidate {
  type: EventType
  rule: string
  sentence: StorySentence
  /** Token indexes of the words that say it, `last` exclusive. */
  first: number
  last: number
  participants: Participant[]
  organizations: string[]
  objects: string[]
  /** True where a list below the sentence names its objects. */
  listed?: true
  /** Where it goes to or takes place, where the words themselves say so ("thăm Lào"). */
  place: string | null
  /** The date that stands with it alone, as an index of the story's dates: "được tặng X năm 2015, Y năm 2020". */
  dated?: number
  /** Where the words begin that somebody is reported to have said, where saying them is the event. */
  saidAt?: number
  /**
   * `told`: the sentence reports it; `planned`: it is still to come; `passing`: it is only referred to ("nhân chuyến thăm",
   * "sau lễ ký").
   */
  told: 'told' | 'planned' | 'passing'
}

/** Reads the events of one kind that a sentence tells of. */
export interface EventRule {
  /** What must stand in a sentence for the rule to find anything there: it is asked nowhere else. */
  opens: Gate
  read: (story: Story, sentence: StorySentence) => EventCandidate[]
}
