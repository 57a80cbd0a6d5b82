/** Why a service cannot start or go on, told for the person who runs it: whole lines, without a stack. */
export class StartFault extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[], options?: ErrorOptions) {
    super(lines.join('\n'), options)
    this.name = 'StartFault'
    this.lines = lines
  }
}
