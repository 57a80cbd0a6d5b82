/** Why something is not taken in: a short word for machines and lists, and a sentence for people. */
export type RefusalReason =
  | 'empty'
  | 'too_large'
  | 'too_many'
  | 'too_slow'
  | 'too_much_memory'
  | 'bomb'
  | 'broken'
  | 'encrypted'
  | 'not_text'
  | 'no_text'
  | 'kind'

/** Thrown inside a parser to end it; becomes a refusal, never a fault. */
export class Refused extends Error {
  override name = 'Refused'
  readonly reason: RefusalReason

  constructor(reason: RefusalReason, explanation: string, options?: ErrorOptions) {
    super(explanation, options)
    this.reason = reason
  }
}
