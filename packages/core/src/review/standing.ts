import { elementEntity, type FieldValue, fieldKind, isList, sameValue } from './claim-field.ts'
import { placeOf, samePlace, valueAt } from './decided-place.ts'
import {
  type DecidedValue,
  NOTHING_DECIDED,
  type Overlay,
  overlayCells,
  type Place,
  sameValues,
  shownClaim,
} from './decided-values.ts'
import type { Action, Decision } from './decision.ts'
import type { PortableClaim } from './portable-claim.ts'
import { isDrawn } from './second-look.ts'

/** A rejection of certain values that no later decision took back. */
export interface Rejection {
  decision: Decision
  why: 'wrong_value' | 'nothing_here'
  judged: PortableClaim
  /** What was rejected: what the machine said, or what the person saw with earlier edits over it. */
  values: PortableClaim
}

/** A value that was dismissed, or rejected as wrong. */
interface RefusedValue extends Place {
  value: FieldValue
}

/** What the decisions on one claim come to. */
export interface Standing {
  /** The latest verdict; an edit after a rejection lifts it. */
  verdict: 'none' | 'accepted' | 'unsure' | 'rejected'
  edited: boolean
  /** The accept was one of many at once and drawn for a second look, which nobody has given it by itself since. */
  secondLook: boolean
  /** Whoever accepted it saw that it was not found. */
  keptNotFound: boolean
  overlay: Overlay
  rejections: Rejection[]
  refused: RefusedValue[]
  /** What the latest decision judged. */
  judged: PortableClaim | null
  /** The claim as a person added it. */
  added: PortableClaim | null
}

interface Edit extends DecidedValue {
  sequence: number
}

interface Acceptance {
  sequence: number
  values: DecidedValue[]
}

export function judgedBy(decision: Decision): PortableClaim | null {
  return decision.action.kind === 'add' ? decision.action.claim : decision.judged
}

function valuesOf(claim: PortableClaim): DecidedValue[] {
  return acceptedValues(claim, claim)
}

/** What an accept decides: every place as shown; `judged` is what the machine said there. */
function acceptedValues(judged: PortableClaim, shown: PortableClaim): DecidedValue[] {
  const asShown = overlayCells(shown, NOTHING_DECIDED).map(({ field, refs, machine }) => ({
    field,
    refs,
    judged: null,
    judgedIn: judged.fingerprint,
    standing: machine,
    edited: false,
  }))
  return overlayCells(judged, { decided: asShown, accepted: true }).map((cell) => ({
    field: cell.field,
    refs: cell.decided?.refs ?? cell.refs,
    judged: cell.machine,
    judgedIn: judged.fingerprint,
    standing: cell.shown,
    edited: false,
  }))
}

/** What an edit decides: its place; and where it puts another entity there, that entity's place too. */
function editedValues(action: Action & { kind: 'edit' }, judged: PortableClaim): DecidedValue[] {
  const place = placeOf(action.path, judged)
  const decide = (at: Place, standing: FieldValue): DecidedValue => ({
    ...at,
    judged: valueAt(judged, at),
    judgedIn: judged.fingerprint,
    standing,
    edited: true,
  })
  const kind = fieldKind(judged.type, place.field)
  if (kind === undefined || !isList(kind) || action.value === null) return [decide(place, action.value)]
  const entity = elementEntity(action.value)
  if (samePlace(place, { field: place.field, refs: [entity] }))
    return [decide({ ...place, refs: [entity, ...place.refs] }, action.value)]
  return [decide(place, null), decide({ field: place.field, refs: [entity] }, action.value)]
}

class StandingBuilder {
  #verdict: Standing['verdict'] = 'none'
  #edits: Edit[] = []
  #acceptance: Acceptance | null = null
  #rejections: Rejection[] = []
  #refused: RefusedValue[] = []
  #judged: PortableClaim | null = null
  #added: PortableClaim | null = null
  #secondLook = false
  #keptNotFound = false

  take(decision: Decision): void {
    const judged = judgedBy(decision)
    if (!judged) return
    this.#judged = judged
    const { action, sequence } = decision
    switch (action.kind) {
      case 'add':
        this.#added ??= judged
        this.#accept({ sequence, values: valuesOf(judged) }, judged)
        break
      case 'accept':
        this.#secondLook = action.bulk === true && (this.#secondLook || isDrawn(decision.id))
        this.#keptNotFound = action.notFound === true
        this.#accept({ sequence, values: acceptedValues(judged, action.shown ?? judged) }, judged)
        break
      case 'edit':
        this.#secondLook = false
        this.#edit(editedValues(action, judged), sequence, judged)
        break
      case 'reject':
        this.#secondLook = false
        this.#reject(decision, action.why, judged)
        break
      case 'unsure':
        this.#verdict = 'unsure'
        this.#secondLook = false
        this.#acceptance = null
        this.#takeBack(judged)
        break
      case 'dismiss':
        this.#refused.push({ ...placeOf(action.path, judged), value: action.value })
        break
    }
  }

  result(): Standing {
    return {
      verdict: this.#verdict,
      edited: this.#edits.length > 0,
      secondLook: this.#secondLook,
      keptNotFound: this.#keptNotFound,
      overlay: this.#overlay(),
      rejections: this.#rejections,
      refused: this.#refused,
      judged: this.#judged,
      added: this.#added,
    }
  }

  #accept(acceptance: Acceptance, judged: PortableClaim): void {
    this.#verdict = 'accepted'
    this.#acceptance = acceptance
    this.#takeValues(judged, this.#overlay().decided)
    this.#takeBack(judged)
  }

  #edit(values: DecidedValue[], sequence: number, judged: PortableClaim): void {
    this.#edits = this.#edits.filter((edit) => !values.some((value) => samePlace(value, edit)))
    this.#edits.push(...values.map((value) => ({ ...value, sequence })))
    if (this.#verdict === 'rejected') this.#verdict = 'none'
    this.#takeValues(judged, values)
    this.#takeBack(judged)
  }

  #reject(decision: Decision, why: Rejection['why'], judged: PortableClaim): void {
    const shown = this.#shown(judged)
    this.#verdict = 'rejected'
    this.#acceptance = null
    for (const values of shown === judged ? [judged] : [shown, judged])
      this.#rejections.push({ decision, why, judged, values })
    if (why === 'wrong_value') {
      for (const { field, refs, standing } of [...valuesOf(judged), ...valuesOf(shown)])
        this.#refused.push({ field, refs, value: standing })
    }
  }

  /** The latest edit of each place, and the acceptance for the rest; who accepts has seen what the machine said by then. */
  #overlay(): Overlay {
    const acceptance = this.#acceptance
    const edits = this.#edits.map((edit) => {
      const seen = acceptance?.values.find((value) => samePlace(value, edit))
      return seen && acceptance && acceptance.sequence > edit.sequence
        ? { ...edit, judged: seen.judged, judgedIn: seen.judgedIn }
        : edit
    })
    const rest = acceptance?.values.filter((value) => !edits.some((edit) => samePlace(value, edit))) ?? []
    return { decided: [...edits, ...rest], accepted: acceptance !== null }
  }

  #shown(judged: PortableClaim): PortableClaim {
    return shownClaim(judged, overlayCells(judged, this.#overlay()))
  }

  /** A value that a person takes is refused no longer. */
  #takeValues(claim: PortableClaim, values: readonly DecidedValue[]): void {
    this.#refused = this.#refused.filter(
      (refused) =>
        !values.some((value) => {
          const kind = fieldKind(claim.type, value.field)
          return kind && samePlace(value, refused) && sameValue(kind, value.standing, refused.value)
        }),
    )
  }

  /** A later accept, edit or unsure takes back that nothing is there, and the rejection of the very values now shown. */
  #takeBack(judged: PortableClaim): void {
    const shown = this.#shown(judged)
    this.#rejections = this.#rejections.filter(
      ({ why, values }) => why === 'wrong_value' && !sameValues(values, shown),
    )
  }
}

/** What live decisions on one claim come to, in log order. */
export function standingOf(live: readonly Decision[]): Standing {
  const builder = new StandingBuilder()
  for (const decision of live) builder.take(decision)
  return builder.result()
}
