import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { DecisionLog } from '../../test/decision-log.ts'
import { office, read } from '../../test/ministry-visit.ts'
import type { Action } from './decision.ts'

vi.setConfig({ testTimeout: 600_000 })

/** What an office claim says here: its title and its body. */
type Values = { title: string; organization: string | null }
type Field = keyof Values
const FIELDS = ['title', 'organization'] as const
const VALUES = {
  title: ['Bộ trưởng', 'Thứ trưởng', 'Vụ trưởng'],
  organization: ['Bộ Ngoại giao', 'Chính phủ', null],
}

const values: fc.Arbitrary<Values> = fc.record({
  title: fc.constantFrom(...VALUES.title),
  organization: fc.constantFrom(...VALUES.organization),
})
const same = (one: Values, other: Values) => FIELDS.every((field) => one[field] === other[field])

/**
 * The table of the design for one claim with two fields, written down a second time and plainly: what each decision
 * adds to the picture, and what the picture is against a reading.
 */
class Picture {
  verdict: 'none' | 'accepted' | 'unsure' | 'rejected' = 'none'
  edits: Partial<Values> = {}
  standing: Values | null = null
  /** What the machine said when a field was edited. */
  judged: Partial<Values> = {}
  /** What it said when the claim was accepted, as long as that stands and the field was not edited since. */
  seen: Partial<Values> = {}
  rejected: { values: Values; nothing: boolean }[] = []
  refused: [Field, string | null][] = []
  last: Values | null = null

  decide(action: Action, machine: Values): void {
    this.last = machine
    if (action.kind === 'accept') {
      this.standing = this.shown(machine)
      for (const field of FIELDS) this.standing[field] = (this.edits[field] ?? this.standing[field]) as never
      this.seen = { ...machine }
      this.verdict = 'accepted'
      this.#affirm(this.shown(machine), FIELDS)
    } else if (action.kind === 'edit') {
      const field = action.path.field as Field
      this.edits = { ...this.edits, [field]: action.value }
      this.judged = { ...this.judged, [field]: machine[field] }
      delete this.seen[field]
      if (this.verdict === 'rejected') this.verdict = 'none'
      this.#affirm(this.shown(machine), [field])
    } else if (action.kind === 'reject') {
      const shown = this.shown(machine)
      this.standing = null
      this.seen = {}
      this.verdict = 'rejected'
      const nothing = action.why === 'nothing_here'
      this.rejected.push({ values: machine, nothing }, { values: shown, nothing })
      if (nothing) return
      for (const field of FIELDS) this.refused.push([field, machine[field]], [field, shown[field]])
    } else if (action.kind === 'unsure') {
      this.verdict = 'unsure'
      this.standing = null
      this.seen = {}
      this.rejected = this.rejected.filter((one) => !one.nothing && !same(one.values, this.shown(machine)))
    } else if (action.kind === 'dismiss') {
      this.refused.push([action.path.field as Field, action.value as string | null])
    }
  }

  shown(machine: Values): Values {
    return { ...machine, ...this.standing, ...this.edits }
  }

  suggestions(machine: Values): [Field, string | null][] {
    if (this.#isRejected(machine)) return []
    const judged = { ...this.judged, ...this.seen }
    return FIELDS.filter((field) => this.standing !== null || field in this.edits)
      .filter((field) => machine[field] !== judged[field] && machine[field] !== this.shown(machine)[field])
      .filter((field) => !this.refused.some(([at, value]) => at === field && value === machine[field]))
      .map((field) => [field, machine[field]])
  }

  status(machine: Values | null): string | null {
    const edited = Object.keys(this.edits).length > 0
    if (this.verdict === 'accepted') return edited ? 'edited' : 'accepted'
    if (this.verdict !== 'rejected' && edited) return 'edited'
    if (!machine) return this.verdict === 'rejected' ? 'rejected' : null
    return this.#isRejected(machine) ? 'rejected' : 'proposed'
  }

  /** The quote is always the same here, so nothing-here holds whatever the values. */
  #isRejected(machine: Values): boolean {
    return this.rejected.some((one) => one.nothing || same(one.values, machine))
  }

  #affirm(shown: Values, fields: readonly Field[]): void {
    this.rejected = this.rejected.filter((one) => !one.nothing && !same(one.values, shown))
    this.refused = this.refused.filter(([field, value]) => !fields.includes(field) || shown[field] !== value)
  }
}

const action: fc.Arbitrary<Action | { kind: 'dismissed' }> = fc.oneof(
  fc.constantFrom<Action>(
    { kind: 'accept' },
    { kind: 'unsure' },
    { kind: 'reject', why: 'wrong_value' },
    { kind: 'reject', why: 'wrong_value' },
    { kind: 'reject', why: 'nothing_here' },
  ),
  fc
    .constantFrom(...FIELDS)
    .chain((field) =>
      fc.constantFrom(...VALUES[field]).map((value): Action => ({ kind: 'edit', path: { field }, value })),
    ),
  fc.constant({ kind: 'dismissed' } as const),
)
const happening = fc.oneof(
  { weight: 5, arbitrary: fc.record({ read: fc.option(values, { freq: 6, nil: null }) }) },
  { weight: 6, arbitrary: fc.record({ decide: action }) },
)

describe('the table', () => {
  it('holds for one claim whatever is read and decided, as it is written down a second time', () => {
    fc.assert(
      fc.property(
        values,
        fc.array(happening, { minLength: 3, maxLength: 14, size: 'medium' }),
        (first, happenings) => {
          const log = new DecisionLog().read(read([office(first.title, first)]))
          const id = log.states()[0]?.id as string
          const picture = new Picture()
          let machine: Values | null = first
          for (const one of happenings) {
            if ('read' in one) {
              machine = one.read
              log.read(read(machine ? [office(machine.title, machine)] : []))
            } else {
              const state = log.states().find((shown) => shown.id === id)
              const judged = machine ?? picture.last
              const offered = state?.suggestions[0]
              const made: Action | undefined =
                one.decide.kind !== 'dismissed'
                  ? one.decide
                  : offered && { kind: 'dismiss', path: offered.path, value: offered.value }
              if (!state || !judged || !made) continue
              log.decide([id, made])
              picture.decide(made, judged)
            }
            const state = log.states().find((shown) => shown.id === id)
            if (log.log.length === 0) continue
            expect(state?.status ?? null).toBe(picture.status(machine))
            if (!state) continue
            expect(state.unsure).toBe(picture.verdict === 'unsure' && state.status !== 'rejected')
            expect(state.shown).toMatchObject(picture.shown(machine ?? (picture.last as Values)))
            const expected = machine && state.status !== 'rejected' ? picture.suggestions(machine) : []
            expect(state.suggestions.map(({ path, value }) => [path.field, value])).toEqual(expected)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})
