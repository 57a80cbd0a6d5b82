import {
  elementEntity,
  elementsOf,
  type FieldValue,
  fieldsOf,
  fieldValue,
  isList,
} from '../src/review/claim-field.ts'
import type { ClaimState } from '../src/review/claim-state.ts'
import type { Action, Decision } from '../src/review/decision.ts'
import type { PortableClaim } from '../src/review/portable-claim.ts'
import { portableClaim } from '../src/review/portable-record.ts'
import type { Reading } from '../src/review/review-input.ts'
import { validateAction } from '../src/review/validate-action.ts'
import { buildReading, type Finding, type Line } from './build-reading.ts'
import { DecisionLog } from './decision-log.ts'
import { type DecisionStep, readingPlan, type SequencePlan, type Step } from './review-sequences.ts'

/** What was done to an article, in concrete terms, so that it can be done again elsewhere. */
export type Deed =
  | { kind: 'read'; reading: Reading }
  | { kind: 'withdraw' }
  /** One act, as it went into the log. */
  | { kind: 'decide'; decisions: readonly Decision[] }

type Editable = { path: Extract<Action, { kind: 'edit' }>['path']; value: FieldValue }

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(items.length, 1)]
}

/** Every place of a claim with its value, as edits name it. */
export function placesOf(claim: PortableClaim): Editable[] {
  return fieldsOf(claim.type).flatMap(([field, kind]): Editable[] => {
    if (!isList(kind)) return [{ path: { field }, value: fieldValue(claim, field) }]
    return elementsOf(claim, field).map((value) => {
      const { type, keys, name } = elementEntity(value)
      return { path: { field, element: { type, keys, ...(keys.length === 0 ? { name } : {}) } }, value }
    })
  })
}

/** Carries a plan out on an article in memory, keeping what was done. */
export class Sequence {
  readonly article: DecisionLog
  readonly deeds: Deed[] = []
  #lines: readonly Line[]
  #findings: readonly Finding[]
  readonly #readings: { lines: readonly Line[]; findings: readonly Finding[]; reading: Reading }[] = []

  constructor({ lines, findings }: SequencePlan, article = 1) {
    this.article = new DecisionLog(article)
    this.#lines = lines
    this.#findings = findings
    this.#read()
  }

  /** Every reading there was, by its place in the sequence. */
  get readings(): Reading[] {
    return this.#readings.map(({ reading }) => reading)
  }

  take(step: Step): void {
    switch (step.kind) {
      case 'read':
        this.#findings = step.findings
        this.#read()
        return
      case 'vary':
        this.#findings = this.#findings.flatMap((finding, at) => {
          if (at !== step.drop % Math.max(this.#findings.length, 1)) return [finding]
          return step.put ? [step.put] : []
        })
        this.#read()
        return
      case 'change': {
        const at = step.at % Math.max(this.#findings.length, 1)
        const changed = this.#changed(this.#findings[at], step)
        if (changed)
          this.#findings = this.#findings.toSpliced(step.twice ? at + 1 : at, step.twice ? 0 : 1, changed)
        this.#read()
        return
      }
      case 'join': {
        const [one, other] = [pick(this.#findings, step.one), pick(this.#findings, step.other)]
        if (one && other && one !== other && one.type === other.type) {
          const joined = { ...one, quotes: [...new Set([...one.quotes, ...other.quotes])] }
          this.#findings = [
            ...this.#findings.filter((finding) => finding !== one && finding !== other),
            joined,
          ]
        }
        this.#read()
        return
      }
      case 'return':
        this.#return(step.to)
        return
      case 'page':
        this.#lines = step.lines
        this.#read()
        return
      case 'noise':
        this.#lines = this.#lines.toSpliced(step.at % (this.#lines.length + 1), 0, step.line)
        this.#read()
        return
      case 'withdraw':
        this.article.read(null)
        this.deeds.push({ kind: 'withdraw' })
        return
      case 'undo': {
        const target = pick(this.article.log, step.which)
        if (target) this.#decide([['', { kind: 'undo', decisions: [target.id] }]])
        return
      }
      case 'decide': {
        const states = this.article.states()
        this.#decide(step.acts.flatMap((act) => this.#decision(act, states)))
      }
    }
  }

  #read(): void {
    const reading = buildReading(readingPlan(this.#readings.length + 1, this.#lines, this.#findings))
    this.#readings.push({ lines: this.#lines, findings: this.#findings, reading })
    this.article.read(reading)
    this.deeds.push({ kind: 'read', reading })
  }

  /** A finding with one field as `like` has it, where they are of one type; else with one quote fewer. */
  #changed(
    finding: Finding | undefined,
    { field, like }: Extract<Step, { kind: 'change' }>,
  ): Finding | undefined {
    if (!finding) return undefined
    if (finding.type !== like.type) return { ...finding, quotes: finding.quotes.slice(0, 1) }
    const names = Object.keys(finding).filter((name) => name !== 'type' && name !== 'quotes')
    const name = pick(names, field) as keyof typeof finding
    return { ...finding, [name]: like[name as keyof typeof like] } as Finding
  }

  #return(to: number): void {
    const earlier = pick(this.#readings, to)
    if (!earlier) return
    this.#lines = earlier.lines
    this.#findings = earlier.findings
    this.article.read(earlier.reading)
    this.deeds.push({ kind: 'read', reading: earlier.reading })
  }

  #decide(decisions: [string, Action][]): void {
    if (decisions.length === 0 || !this.article.current) return
    const valid = decisions.filter(([id, action]) => this.#isValid(id, action))
    if (valid.length === 0) return
    const { length } = this.article.log
    this.article.decide(...valid)
    this.deeds.push({ kind: 'decide', decisions: this.article.log.slice(length) })
  }

  #isValid(claimId: string, action: Action): boolean {
    const shown = this.article.states().find(({ id }) => id === claimId)?.shown ?? null
    return validateAction(action, shown).ok
  }

  #decision(act: DecisionStep, states: readonly ClaimState[]): [string, Action][] {
    if (act.kind === 'add' || act.kind === 'addFound') {
      const found = this.#readings.flatMap(({ findings }) => findings)
      const finding = act.kind === 'add' ? act.finding : pick(found, act.at)
      const added = finding && this.#added(finding)
      return added ? [['', { kind: 'add', claim: added }]] : []
    }
    const offering = states.filter(({ suggestions }) => suggestions.length > 0)
    const state = pick(act.kind === 'take' || act.kind === 'dismiss' ? offering : states, act.claim)
    if (!state) return []
    const action = this.#action(act, state, states)
    return action ? [[state.id, action]] : []
  }

  #action(act: DecisionStep, state: ClaimState, states: readonly ClaimState[]): Action | undefined {
    switch (act.kind) {
      case 'accept':
      case 'unsure':
        return { kind: act.kind }
      case 'note':
        return { kind: 'note', text: 'Cần hỏi lại nguồn.' }
      case 'reject':
        return { kind: 'reject', why: act.why }
      case 'take':
      case 'dismiss': {
        const suggestion = pick(state.suggestions, act.suggestion)
        if (!suggestion) return undefined
        const { path, value } = suggestion
        return { kind: act.kind === 'take' ? 'edit' : 'dismiss', path, value }
      }
      case 'edit':
        return this.#edit(act, state, states)
      default:
        return undefined
    }
  }

  /** Values for edits are those that claims of the same type have somewhere: likely to meet what readers come to later. */
  #edit(
    { place, value }: Extract<DecisionStep, { kind: 'edit' }>,
    state: ClaimState,
    states: readonly ClaimState[],
  ): Action | undefined {
    const target = pick(placesOf(state.shown), place)
    if (!target) return undefined
    const everywhere = [...states.map(({ shown }) => shown), ...this.#everRead(state.shown.type)]
    const values = everywhere
      .filter(({ type }) => type === state.shown.type)
      .flatMap(placesOf)
      .filter(({ path }) => path.field === target.path.field)
    const chosen = target.path.element && value % 4 === 0 ? null : (pick(values, value)?.value ?? null)
    if (chosen === null && ['person', 'title', 'words'].includes(target.path.field)) return undefined
    return { kind: 'edit', path: target.path, value: chosen }
  }

  #everRead(type: PortableClaim['type']): PortableClaim[] {
    return this.readings.flatMap(({ record, text }) =>
      record.claims.filter((claim) => claim.type === type).map((claim) => portableClaim(record, text, claim)),
    )
  }

  #added(finding: Finding): PortableClaim | undefined {
    const { record, text } = buildReading(readingPlan(0, this.#lines, [finding]))
    const [claim] = record.claims
    return claim && portableClaim(record, text, claim)
  }
}
