import { isDrawn } from '../src/review/second-look.ts'

/** The id of a decision (a random UUID) that is drawn for a second look where it accepts in bulk, or one that is not. */
export function decisionId({ drawn } = { drawn: false }): ReturnType<typeof crypto.randomUUID> {
  for (let id = crypto.randomUUID(); ; id = crypto.randomUUID()) if (isDrawn(id) === drawn) return id
}
