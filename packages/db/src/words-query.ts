import { foldKey } from '@trucot/core/text/fold-key'

const PARTS = /["“”]([^"“”]*)["“”]|[^\s"“”]+/gu

function phrase(text: string): string[] {
  const words = foldKey(text)
    .split(' ')
    .filter((word) => word !== '')
  return words.length === 0 ? [] : [words.map((word) => `'${word}'`).join(' <-> ')]
}

/**
 * What people typed as a tsquery over words without diacritics: all of it must be there, what stands in quotation marks
 * in that order, side by side. Null where there is no word in it.
 */
export function wordsQuery(typed: string): string | null {
  const parts = [...typed.matchAll(PARTS)].flatMap(([whole, quoted]) => phrase(quoted ?? whole))
  return parts.length === 0 ? null : parts.map((part) => `(${part})`).join(' & ')
}
