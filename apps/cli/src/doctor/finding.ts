/** One thing the doctor looked at. */
export interface Finding {
  what: string
  /** `bad` needs mending; `note` is worth knowing. */
  state: 'good' | 'note' | 'bad'
  says: string
}
