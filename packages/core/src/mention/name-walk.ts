import type { Token } from '../text/tokens.ts'
import type { Stretch } from './content-stretches.ts'
import { CREDITS, creditEnd } from './credit-words.ts'
import type { Mention } from './mention.ts'
import { officeMention, personMention, placeMention } from './mention-of-hit.ts'
import { mentionsOfBody } from './mentions-of-body.ts'
import { officeAt } from './office/office-at.ts'
import { bodyMeant } from './office/pointed-body.ts'
import { bodyAt } from './organization/body-at.ts'
import type { BodyHit } from './organization/body-hit.ts'
import { firmInRow } from './organization/firm-in-row.ts'
import { bodyBehindKind, firmByLastWord } from './organization/kind-before.ts'
import { withNamesake } from './organization/namesake.ts'
import { rowOfBodies } from './organization/row-of-bodies.ts'
import { rowOfLocalBodies } from './organization/row-of-local-bodies.ts'
import { aliasAfter } from './person/alias-in-brackets.ts'
import { enclosedName } from './person/enclosed-name.ts'
import { HONORIFIC_PHRASES, type HonorificHit, honorificAt } from './person/honorific-at.ts'
import { isNationalityAfter } from './person/nationality.ts'
import { type NameCue, type PersonHit, personAt } from './person/person-at.ts'
import { isShoutedBody, type NamesInLetters, shoutedName } from './person/shouted-names.ts'
import { isPersonNameAt } from './person/vietnamese-name.ts'
import { gateOf, opensNoPhrase } from './phrase-table.ts'
import { isCountryHere, namesOtherThing } from './place/ambiguous-country.ts'
import { divisionAt } from './place/country-at.ts'
import { pairAt } from './place/country-pair.ts'
import { knownPlaceAt, type PlaceHit } from './place/place-names.ts'
import { streetEnd } from './place/street-at.ts'
import { venueAt } from './place/venue-at.ts'
import { isCapital, isVietnameseSyllable } from './word-shape.ts'

/** "Cố vấn Văn phòng Bộ trưởng Thương mại": the title names whose bureau it is, not whoever is named after it. */
function isOfficeOf(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 2], tokens[at - 1]]
  return first?.key === 'văn' && second?.key === 'phòng' && isCapital(first) && tokens[at]?.breaksBefore === 0
}

/** Open where a word may begin a picture's credit or a form of address. */
const LEADS_IN = gateOf(CREDITS, HONORIFIC_PHRASES)

/** One walk over a stretch of content: at each token the first rule that recognises something takes its words. */
export class NameWalk {
  readonly #tokens: readonly Token[]
  readonly #end: number
  readonly #found: Mention[]
  #at: number
  /** What was read right before the current token. */
  #cue: NameCue = 'none'
  #honorific: HonorificHit | null = null
  /** Where the forms of address before the current token begin, or -1. */
  #ledFrom = -1
  /** Right after a comma that an office stands before: "Chủ tịch Hội …, Pak Sang Gil;". */
  #enclosed = false
  /** Inside a list of people opened by "các ông:" or a title for several. */
  #inList = false

  /** For a headline in capitals the names the article gives in ordinary letters; else null. */
  readonly #names: NamesInLetters | null

  constructor(
    tokens: readonly Token[],
    stretch: Stretch,
    found: Mention[],
    names: NamesInLetters | null = null,
  ) {
    this.#names = names
    this.#tokens = tokens
    this.#at = stretch.first
    this.#end = stretch.last
    this.#found = found
  }

  run(): void {
    while (this.#at < this.#end) {
      const token = this.#tokens[this.#at]
      if (!token) return
      if (token.kind !== 'word') {
        this.#punctuation(token)
        continue
      }
      // Names begin with a capital, and all else that is read here with a word of some lexicon.
      if (token.shape === 'lower' && opensNoPhrase(token)) {
        this.#skip()
        continue
      }
      const opens = !opensNoPhrase(token)
      const leadsIn = (token.gates & LEADS_IN) !== 0
      const credit = leadsIn ? creditEnd(this.#tokens, this.#at, this.#end) : this.#at
      if (credit > this.#at) {
        this.#advance(credit, 'none')
        continue
      }
      const isRead =
        (opens && this.#office()) || this.#announced() || (leadsIn && this.#honorificWord()) || this.#name()
      this.#enclosed = false
      if (!isRead) this.#skip()
    }
  }

  #skip(): void {
    const token = this.#tokens[this.#at]
    const goesOn = this.#inList && token?.key === 'và'
    this.#at++
    this.#cue = goesOn ? 'list' : 'none'
    this.#honorific = null
    this.#ledFrom = -1
    // "…, Hiệu trưởng Trường Chính trị tỉnh; B": the bare word behind a body ends no list.
    if (!goesOn && token?.key !== 'tỉnh') this.#inList = false
  }

  /** A colon after "các ông" or a title for several opens a list of people; commas and semicolons go on with it. */
  #punctuation(token: Token): void {
    // "Thủ tướng" Kosovo Besnik Krasniqi: quotation marks around a title that is not recognised.
    if (this.#cue === 'title' && /^["”’»]$/u.test(token.raw)) {
      this.#at++
      return
    }
    const opens = token.raw === ':' && this.#cue !== 'none'
    const goesOn = this.#inList && (token.raw === ',' || token.raw === ';')
    this.#at++
    this.#honorific = null
    this.#ledFrom = -1
    this.#enclosed = token.raw === ',' && this.#cue === 'title'
    this.#cue = opens || goesOn ? 'list' : 'none'
    if (opens) this.#inList = true
    else if (token.raw === '.') this.#inList = false
  }

  #advance(last: number, cue: NameCue): true {
    this.#at = last
    this.#cue = cue
    return true
  }

  #office(): boolean {
    const hit = officeAt(this.#tokens, this.#at, this.#end)
    if (!hit || isOfficeOf(this.#tokens, hit.titleFirst)) return false
    const office = officeMention(this.#tokens, hit)
    const meant = bodyMeant(this.#tokens, this.#end, this.#found, hit, office.organization)
    this.#found.push(meant ? { ...office, organization: meant } : office)
    for (const body of hit.bodies)
      if (!this.#names || isShoutedBody(this.#tokens, body, this.#names)) this.#pushBody(body)
    for (const place of hit.places) this.#pushPlace(place)
    this.#honorific = null
    this.#ledFrom = -1
    if (hit.plural) this.#inList = true
    return this.#advance(hit.last, 'title')
  }

  #personAt(cue: NameCue): PersonHit | null {
    return this.#names
      ? shoutedName(this.#tokens, this.#at, this.#end, this.#names)
      : personAt(this.#tokens, this.#at, this.#end, cue)
  }

  #bodyAt(): BodyHit | null {
    const body = bodyAt(this.#tokens, this.#at, this.#end)
    if (!body || !this.#names || body.rule === 'organization/known-body') return body
    return isShoutedBody(this.#tokens, body, this.#names) ? body : null
  }

  #pushBody(body: BodyHit): void {
    this.#found.push(...mentionsOfBody(this.#tokens, body, this.#end))
  }

  #pushPlace(hit: PlaceHit): void {
    this.#found.push(placeMention(this.#tokens, hit))
  }

  /** A name right after a title or a form of address. */
  #announced(): boolean {
    if (this.#cue === 'none' || !isCapital(this.#tokens[this.#at])) return false
    if (this.#countryOf() || this.#nationality() || this.#countryAlone()) return true
    const person = this.#personAt(this.#cue)
    if (!person) return false
    const body = isPersonNameAt(this.#tokens, this.#at, this.#end)
      ? null
      : bodyAt(this.#tokens, this.#at, this.#end)
    if (body && body.last >= person.last) return false
    if (honorificAt(this.#tokens, this.#at, this.#end) && !isPersonNameAt(this.#tokens, this.#at, this.#end))
      return false
    this.#pushPerson(person)
    return true
  }

  /** "lãnh tụ Cuba Fidel Castro": a country between the form of address and the name. */
  #countryOf(): boolean {
    const place = knownPlaceAt(this.#tokens, this.#at, this.#end)
    if (place?.place.kind !== 'country' || !isCapital(this.#tokens[place.last]) || place.last >= this.#end)
      return false
    if (place.place.ambiguous && isVietnameseSyllable(this.#tokens[place.last]?.key ?? '')) return false
    this.#pushPlace(place)
    return this.#advance(place.last, 'title')
  }

  /** "nhà lãnh đạo Mông Cổ nhấn mạnh": a country of two words that nobody's name follows. */
  #countryAlone(): boolean {
    const place = knownPlaceAt(this.#tokens, this.#at, this.#end)
    if (place?.place.kind !== 'country' || place.place.ambiguous || place.last - place.first < 2) return false
    if (place.last < this.#end && isCapital(this.#tokens[place.last])) return false
    this.#pushPlace(place)
    return this.#advance(place.last, 'none')
  }

  /** "doanh nhân Thái", "cầu thủ Nhật": after a calling a lone word for a people is nobody's name. */
  #nationality(): boolean {
    const said = this.#honorific?.honorific.text ?? ''
    if (!isNationalityAfter(said, this.#tokens, this.#at)) return false
    const place = knownPlaceAt(this.#tokens, this.#at, this.#end)
    if (place) this.#pushPlace(place)
    return this.#advance(this.#at + 1, 'none')
  }

  #pushPerson(person: PersonHit): void {
    const mention = personMention(this.#tokens, person, this.#honorific)
    if (this.#ledFrom >= 0) mention.ledFrom = this.#ledFrom
    this.#found.push(mention)
    this.#honorific = null
    this.#ledFrom = -1
    const alias = aliasAfter(this.#tokens, person.last, this.#end)
    if (alias) {
      const second = personMention(this.#tokens, { ...alias, rule: 'person/spelling-in-brackets' }, null)
      this.#found.push({ ...second, aliasOf: mention.name })
    }
    this.#advance(alias ? alias.last : person.last, 'none')
  }

  #honorificWord(): boolean {
    const hit = honorificAt(this.#tokens, this.#at, this.#end)
    if (!hit) return false
    if (this.#cue === 'none' && isPersonNameAt(this.#tokens, this.#at, this.#end)) return false
    // "Anh Lê Văn Nam kể" at the start of a sentence addresses somebody.
    const isMan =
      this.#tokens[this.#at]?.key === 'anh' && isPersonNameAt(this.#tokens, this.#at + 1, this.#end)
    if (knownPlaceAt(this.#tokens, this.#at, this.#end) && !(isMan && this.#cue === 'none')) return false
    if (!this.#honorific) this.#ledFrom = this.#at
    if (!this.#honorific || hit.honorific.gender) this.#honorific = hit
    if (hit.honorific.text.startsWith('các ')) this.#inList = true
    return this.#advance(hit.last, 'honorific')
  }

  #name(): boolean {
    const [tokens, at, end] = [this.#tokens, this.#at, this.#end]
    const row = rowOfBodies(tokens, at, end) ?? rowOfLocalBodies(tokens, at, end)
    if (row) {
      this.#found.push(...row.bodies)
      for (const hit of row.places) this.#pushPlace(hit)
      return this.#advance(row.last, 'none')
    }
    const venue = venueAt(tokens, at, end)
    if (venue) {
      this.#found.push(venue.mention)
      for (const body of venue.bodies) this.#pushBody(body)
      return this.#advance(venue.last, 'none')
    }
    const body = this.#bodyAt()
    const place = knownPlaceAt(tokens, at, end)
    if (
      body &&
      body.last >= (place?.last ?? 0) &&
      !(isPersonNameAt(tokens, at, end) && body.kind !== 'known')
    ) {
      const whole = this.#names ? body : withNamesake(tokens, body, end)
      this.#pushBody(whole)
      return this.#advance(whole.last, 'none')
    }
    const pair = pairAt(tokens, at, end)
    if (pair) {
      for (const hit of pair.places) this.#pushPlace(hit)
      return this.#advance(pair.last, 'none')
    }
    if (place) return this.#place(place)
    const division = divisionAt(tokens, at, end)
    if (division) {
      this.#pushPlace(division.hit)
      return this.#advance(division.last, 'none')
    }
    const firm = this.#names
      ? null
      : (firmInRow(tokens, at, end) ?? bodyBehindKind(tokens, at, end) ?? firmByLastWord(tokens, at, end))
    if (firm) {
      this.#pushBody(firm)
      return this.#advance(firm.last, 'none')
    }
    // "(138A Giảng Võ, Hà Nội)", "số 12B Lê Lợi": a house's number, and the street.
    const street = streetEnd(tokens, at)
    if (street > at) return this.#advance(Math.min(street, end), 'none')
    const person =
      this.#personAt('none') ?? (this.#enclosed && !this.#names ? enclosedName(tokens, at, end) : null)
    if (!person) return false
    this.#pushPerson(person)
    return true
  }

  #place(place: PlaceHit): boolean {
    const person = this.#personAt('none')
    if (person && person.last > place.last) {
      this.#pushPerson(person)
      return true
    }
    if (namesOtherThing(this.#tokens, place.first, place.place.kind)) return false
    if (place.place.ambiguous && !isCountryHere(this.#tokens, place, this.#end)) return false
    this.#pushPlace(place)
    return this.#advance(place.last, 'none')
  }
}
