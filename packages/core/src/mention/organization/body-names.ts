import { BODIES_WITH_COMMAS } from '../lexicon/bodies-with-commas.ts'
import { BODY_HEADS, type BodyHead } from '../lexicon/body-heads.ts'
import { withCentralSpellings } from '../lexicon/central-spellings.ts'
import { FIELDS, FIELDS_WITH_COMMAS, FURTHER_FIELDS, LEVEL_WORDS } from '../lexicon/fields.ts'
import { FURTHER_BODIES } from '../lexicon/further-bodies.ts'
import { KNOWN_BODIES } from '../lexicon/known-bodies.ts'
import { commaSeparated } from '../lexicon/words.ts'
import { type PhraseTable, phraseTable } from '../phrase-table.ts'

/** A body with a name of its own: the full name and whether this spelling of it is an abbreviation. */
export interface KnownBody {
  fullName: string
  abbreviation: boolean
}

function* knownBodies(): Generator<[string, KnownBody]> {
  for (const line of `${KNOWN_BODIES.trim()}\n${FURTHER_BODIES.trim()}`.split('\n')) {
    // Commas inside names ("Giáo dục, Khoa học và Văn hóa") are followed by names that begin with a capital too:
    // the list tells names apart by what they are, so such names stand in lines of their own head words.
    const names = namesOfLine(line)
    const fullName = names[0] ?? line
    for (const name of names) yield [name, { fullName, abbreviation: /^[\p{Lu}\d]{2,}$/u.test(name) }]
  }
  for (const fullName of BODIES_WITH_COMMAS.trim().split('\n'))
    yield [fullName, { fullName, abbreviation: false }]
}

const INNER_COMMA = /, (?=Khoa học|chiến lược|Thể thao và|[Ll]âm |[Ll]âm,|[Nn]gư nghiệp|[Tt]hủy sản)/gu

/** Within a longer name the United Nations may stand by their letters: "Đại hội đồng LHQ". */
const UNITED_NATIONS = /(?<= )Liên hợp quốc/u

function namesOfLine(line: string): string[] {
  return commaSeparated(line.replace(INNER_COMMA, '\u0000'))
    .map((name) => name.replaceAll('\u0000', ', '))
    .flatMap(withCentralSpellings)
    .flatMap((name) => (UNITED_NATIONS.test(name) ? [name, name.replace(UNITED_NATIONS, 'LHQ')] : [name]))
}

function headTable(): PhraseTable<BodyHead[]> {
  const heads = new Map<string, BodyHead[]>()
  for (const head of BODY_HEADS) heads.set(head.text, [...(heads.get(head.text) ?? []), head])
  return phraseTable(heads)
}

export const KNOWN = phraseTable(knownBodies())
export const HEADS = headTable()
export const FIELD_NAMES = phraseTable(
  [
    ...commaSeparated(FIELDS),
    ...commaSeparated(FURTHER_FIELDS),
    ...FIELDS_WITH_COMMAS.trim().split('\n'),
  ].map((field) => [field, field] as const),
)
export const LEVELS = phraseTable(commaSeparated(LEVEL_WORDS).map((level) => [level, level] as const))
