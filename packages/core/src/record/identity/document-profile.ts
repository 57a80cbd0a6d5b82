import { bodyKey } from '../../mention/organization/body-key.ts'
import { foldKey } from '../../text/fold-key.ts'
import { nameKey } from '../../text/name-key.ts'
import { bodyIdentity } from './body-identity.ts'
import { wholeCountry } from './named-country.ts'

/** What the resolver knows of one document: of one article, or of many joined. */
export interface DocumentProfile {
  name: string
  kind: string | null
  number: string | null
  issuer: string | null
  year: string | null
  subject: string | null
  /** Which paper of the lexicon it is; null or absent for any other. */
  known?: string | null
  /** Identities of the bodies it is between or by, as its name or the sentence around says. */
  parties: string[]
  origins: number[]
  first: string | null
  last: string | null
}

/** A number's digits and the letters behind them: "25-CT/TW" is 25 and "ct tw". */
export function documentNumber(number: string): { figure: string; letters: string } {
  const [, figure = '', rest = ''] = /^\s*(?:số\s+)?(\d*)(.*)$/iu.exec(number) ?? []
  const letters = nameKey(rest)
    .split(' ')
    .filter((word) => !/^\d+$/u.test(word))
    .join(' ')
  return { figure: figure.replace(/^0+(?=\d)/u, ''), letters }
}

/** Documents that every two parties have one of. */
const GENERIC_HEADS =
  'Quy chế, Tuyên bố, Thông cáo, Bản ghi nhớ, Thỏa thuận, Biên bản, Kế hoạch, Chương trình, Hiệp định, Hợp đồng, Văn bản, Nghị định thư, Ý định thư, Báo cáo'
    .split(', ')
    .map(nameKey)

/** Whether a document's name begins with a kind of which there are many alike. */
export function isGenericDocument(name: string): boolean {
  const key = nameKey(name)
  return GENERIC_HEADS.some((head) => key === head || key.startsWith(`${head} `))
}

const CUTS = [' giữa ', ' về ', ' năm ', ' nhằm ', ' trong ', ' lên ', ' cho '].map((word) =>
  word.normalize('NFC'),
)

const OF = ' của '.normalize('NFC')

/** The name up to where its parties, subject, issuer or year begin. */
export function documentStem(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const lower = plain.toLowerCase()
  const cuts = isGenericDocument(plain) ? [...CUTS, OF] : CUTS
  const cut = Math.min(...cuts.map((word) => lower.indexOf(word)).filter((at) => at > 0), plain.length)
  return nameKey(
    plain
      .slice(0, cut)
      .replaceAll(OF, ' ')
      .replace(/\s(?:1[89]|20)\d\d$/u, ''),
  )
}

/** Documents that may be one have one block: the lexicon's, kind and number, or the stem of the name. */
export function documentBlock({
  name,
  kind,
  number,
  known = null,
}: Pick<DocumentProfile, 'name' | 'kind' | 'number' | 'known'>): string {
  if (known !== null) return `known ${foldKey(known)}`
  const figure = number === null ? '' : documentNumber(number).figure
  if (figure !== '' && kind !== null) return `${foldKey(kind)} ${figure}`
  return foldKey(documentStem(name))
}

/** "Việt Nam - Trung Quốc": two names joined by a dash. */
const DASH = / ?[-–—] ?/u
const LONGEST_STATE = 6

/** The states that a dash joins in a document's name: "Tuyên bố chung Việt Nam - Lào" is between the two. */
function statesJoined(name: string): string[] {
  const [before = '', after = '', more] = name.split(DASH)
  if (more !== undefined || after === '') return []
  const [ends, begins] = [before.split(' '), after.split(' ')]
  const lengths = Array.from({ length: LONGEST_STATE }, (_, at) => LONGEST_STATE - at)
  const one = lengths.map((count) => wholeCountry(ends.slice(-count).join(' '))).find((code) => code !== null)
  const other = lengths
    .map((count) => wholeCountry(begins.slice(0, count).join(' ')))
    .find((code) => code !== null)
  return one && other && one !== other ? [`state ${one}`, `state ${other}`] : []
}

/** Whom a document's own name says it is between. */
export function partiesOfName(name: string): string[] {
  const plain = name.normalize('NFC')
  const after = / giữa (.+)$/iu.exec(plain)?.[1]
  if (after === undefined) return statesJoined(plain)
  return after
    .split(/ (?:và|với) |, /iu)
    .map((part) => part.replace(/ (?:về|năm|nhằm|trong|giai đoạn) .*$/iu, '').trim())
    .filter((part) => part !== '')
    .map(bodyIdentity)
}

/** The bodies behind an issuer's name. */
export function issuerKey(issuer: string | null): string | null {
  return issuer === null ? null : bodyKey(issuer)
}
