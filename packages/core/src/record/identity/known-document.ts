import { bodyKey } from '../../mention/organization/body-key.ts'
import { nameKey } from '../../text/name-key.ts'
import { KNOWN_DOCUMENTS } from '../lexicon/known-documents.ts'

const LEFT_OUT = new Set(['năm'].map(nameKey))
const YEAR = /^(?:1[89]|20)\d\d$/u

/** The words of a paper's name, bodies in it as bodies are told, without brackets, the year, and what some leave out. */
function plainKey(name: string): string {
  return bodyKey(name.replace(/\([^)]*\)/gu, ' '))
    .split(' ')
    .filter((word) => !LEFT_OUT.has(word) && !YEAR.test(word))
    .join(' ')
}

const FULL_NAMES = new Map(
  KNOWN_DOCUMENTS.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split('; ')
      return names.map((name) => [plainKey(name), names[0] ?? ''] as const)
    }),
)

/** Which paper of the lexicon has one of these names ("UNCLOS 1982", "Công ước Luật Biển"), by its full name; or null. */
export function knownDocument(names: readonly string[]): string | null {
  for (const name of names) {
    const full = FULL_NAMES.get(plainKey(name))
    if (full !== undefined) return full
  }
  return null
}
