import type { Token } from '../../text/tokens.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import type { TitleHead } from '../lexicon/title-heads.ts'
import { wordSet } from '../lexicon/words.ts'
import { type BodyHit, nameOfBody } from '../organization/body-hit.ts'
import { isWholeName } from '../organization/body-owner.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import type { PlaceHit } from '../place/place-names.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'

/** The ministry or board that a relative body ("Văn phòng Bộ") belongs to. */
export type RelativeTo = 'Bộ' | 'Ban' | 'Ủy ban'

/** What follows a title: the body it is at, and the names that stand in the words for it. */
export interface OfficeBody {
  last: number
  organization: string | null
  rule: string
  /** "Thường trực" stands after the field. */
  standing?: boolean
  /** The title where the body's words belong to it. */
  title?: string
  country?: string
  relativeTo?: RelativeTo
  /** The first word of the body named before that is meant. */
  pointsAt?: string
  bodies?: BodyHit[]
  places?: PlaceHit[]
}

/** Reads what follows a title, from the token after it (and after "của"); null where the rule does not fit. */
export type OfficeBodyRule = (
  head: TitleHead,
  tokens: readonly Token[],
  at: number,
  end: number,
) => OfficeBody | null

/** A body's name as it stands at the head of a sentence. */
export function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

export function fromBody(tokens: readonly Token[], body: BodyHit, rule: string): OfficeBody {
  return {
    last: body.last,
    organization: capitalised(nameOfBody(tokens, body)),
    bodies: [body],
    rule,
    ...(body.country ? { country: body.country } : {}),
  }
}

/** "Anh Tuấn" after a title is a name; "Anh Keir Starmer" and "Anh," are the country. */
export function isOwner(tokens: readonly Token[], hit: PlaceHit): boolean {
  if (hit.place.ambiguous) return isWholeName(tokens, hit)
  if (beginsForeignName(tokens, hit)) return false
  return !isPersonNameAt(tokens, hit.first, tokens.length) || hit.last - hit.first > 1
}

const givenNames = wordSet(GIVEN_NAMES)

/** "Thị trưởng Milan Savić" is a name, "Thị trưởng Milan Giuseppe Sala" has the town before it. */
function beginsForeignName(tokens: readonly Token[], { first, last }: PlaceHit): boolean {
  const next = tokens[last]
  if (last - first > 1 || !givenNames.has(tokens[first]?.key ?? '') || !isCapital(next)) return false
  return next.spaceBefore && !givenNames.has(next.key) && !isVietnameseSyllable(next.key)
}
