import type { Token } from '../../text/tokens.ts'
import type { Mention } from '../mention.ts'
import { bodyKey } from '../organization/body-key.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'

/** The body named before that an office's words point at ("Chủ tịch Hội", "Giám đốc Sở đó"), or null. */
export function bodyMeant(
  tokens: readonly Token[],
  end: number,
  found: readonly Mention[],
  { last, pointsAt }: { last: number; pointsAt?: string },
  organization: string | null,
): string | null {
  const word = pointsAt ?? (isPointedAt(tokens, { last, organization }) ? organization : null)
  return word === null ? null : lastNamed(found, word, isPersonNameAt(tokens, last, end))
}

/** "Chủ nhiệm Ủy ban này", "Giám đốc Sở đó": the words point at a body named before. */
function isPointedAt(
  tokens: readonly Token[],
  office: { last: number; organization: string | null },
): boolean {
  const next = tokens[office.last]
  return office.organization !== null && next?.shape === 'lower' && (next.key === 'này' || next.key === 'đó')
}

const FARTHEST = 400

/** "Hiệu trưởng nhà trường": whatever kind of school it is. */
const SCHOOL = bodyKey('Nhà trường')
const SCHOOLS = ['Trường', 'Đại học', 'Học viện'].map(bodyKey)

const CENTRAL = bodyKey('Trung ương')

/**
 * The body named last whose name begins with the word that points at it (else that holds the word), or null. "T.Ư Hội" is the
 * central committee of a society, which the article may have named by the society alone.
 */
function lastNamed(all: readonly Mention[], word: string, heldByOurs: boolean): string | null {
  // "Chủ tịch Hội Lê Văn An" heads no society of another country that was named last.
  const found = heldByOurs ? all.filter((mention) => !isForeign(mention)) : all
  const key = bodyKey(word)
  if (key === SCHOOL)
    return SCHOOLS.map((kind) => lastByKey(found, kind)).find((name) => name !== null) ?? null
  const named = hostByKey(found, key) ?? lastByKey(found, key)
  return named ?? (key.startsWith(`${CENTRAL} `) ? lastByKey(found, key.slice(CENTRAL.length + 1)) : null)
}

const isForeign = (mention: Mention): boolean =>
  mention.type === 'organization' && mention.country !== undefined && mention.country !== 'VN'

const SOCIETIES = new Set(['Hội', 'Liên hiệp', 'Hiệp hội', 'Câu lạc bộ'].map(bodyKey))
const FEWEST_TIMES = 2

/**
 * "Hội A tổ chức Đại hội …. Tới dự có Hội B. … Phó Chủ tịch Hội Lê Văn Ba": the society that an article opens with and names
 * again is the one it speaks of, whatever guests came.
 */
function hostByKey(found: readonly Mention[], key: string): string | null {
  if (!SOCIETIES.has(key)) return null
  const names = found
    .slice(0, FARTHEST)
    .flatMap((mention) =>
      mention.type === 'organization' && bodyKey(mention.name).startsWith(`${key} `) ? [mention.name] : [],
    )
  const [host] = names
  const again = names.filter((name) => name === host).length
  return host !== undefined && again >= FEWEST_TIMES ? host : null
}

function lastByKey(found: readonly Mention[], key: string): string | null {
  let holder: string | null = null
  let guests: string | null = null
  for (let at = found.length - 1; at >= 0 && found.length - at <= FARTHEST; at--) {
    const mention = found[at]
    if (mention?.type !== 'organization') continue
    const name = bodyKey(mention.name)
    if (name.startsWith(`${key} `)) {
      if (!isWithinOffice(found, at))
        return guests === null || isFirst(found, at, key) ? mention.name : guests
      guests ??= mention.name
    }
    if (name.includes(` ${key} `)) holder ??= mention.name
  }
  return guests ?? holder
}

/**
 * "Hội A tổ chức Đại hội. Tới dự có Chủ tịch Hội B Lê Văn Ba. … Chủ tịch Hội Trần Văn Tư": a society named only within a
 * guest's office gives way to the one that the article opens with.
 */
function isFirst(found: readonly Mention[], place: number, key: string): boolean {
  const first = found.findIndex(
    (mention) => mention.type === 'organization' && bodyKey(mention.name).startsWith(`${key} `),
  )
  const [own, opening] = [found[place], found[first]]
  return own?.type === 'organization' && opening?.type === 'organization' && own.name === opening.name
}

const BODIES_OF_OFFICE = 4

/** Whether a body's name stands within the words of an office: such bodies are found right after it. */
function isWithinOffice(found: readonly Mention[], at: number): boolean {
  const body = found[at]
  for (let before = at - 1; body && before >= 0 && at - before <= BODIES_OF_OFFICE; before--) {
    const office = found[before]
    if (office?.type === 'office') return office.first <= body.first && body.last <= office.last
  }
  return false
}
