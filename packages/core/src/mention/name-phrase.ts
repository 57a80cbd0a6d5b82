import type { Token } from '../text/tokens.ts'
import { afterPartyBracket, partyBodyEnd, partyWordsEnd } from './between-parties.ts'
import { ordinalAt } from './conference/ordinal.ts'
import { endsFirstWord, goesOnAfterAnd, secondSyllable } from './name-phrase-joints.ts'
import type { NamePhrase, NamePhraseOptions } from './name-phrase-read.ts'
import {
  acronymAfter,
  endsSession,
  isCapital,
  isFieldComma,
  isInsideWord,
  isMonthOfYear,
  isSecondField,
  isYear,
  listsFields,
  opensManner,
  opensOccasion,
  tiesOn,
} from './name-phrase-signs.ts'
import {
  AFTER_YEAR,
  COMPOUNDS,
  NEW_THINGS,
  PERIODS,
  PREDICATES,
  STOPS,
  SUBJECT_STOPS,
  WITHIN_SUBJECT,
} from './name-phrase-words.ts'
import { phraseAt } from './phrase-table.ts'

const LONGEST = 48

/**
 * Reads on from a name's head (or number) as far as the name goes: capitalised words, the modifiers of its kind, "của X",
 * "giữa A và B", "về …", a year, an abbreviation in brackets. Stops at clause words and punctuation.
 */
export function readNamePhrase(
  tokens: readonly Token[],
  from: number,
  options: NamePhraseOptions,
): NamePhrase {
  const read: NamePhrase = {
    last: from,
    subjectAt: -1,
    betweenAt: -1,
    ownerAt: -1,
    ownerLast: -1,
    year: null,
    acronymAt: -1,
    capitals: 0,
  }
  let at = from
  let joined = false
  let inPeriod = false
  while (at < tokens.length && at - from < LONGEST) {
    const token = tokens[at]
    if (!token || token.breaksBefore > 1) break
    const next = tokens[at + 1]
    const inSubject = read.subjectAt >= 0
    const free = options.free === true || at < (options.freeTo ?? 0)
    // "về hợp tác giữa A và B": after both parties a subject is no prose any more.
    const closed = inSubject && joined && read.betweenAt > read.subjectAt
    if (opensManner(tokens, at) || (token.shape === 'lower' && phraseAt(PREDICATES, tokens, at))) break
    if (token.kind === 'punctuation') {
      if (isInsideWord(tokens, at)) {
        at++
        continue
      }
      if (tiesOn(tokens, at)) {
        at++
        if (tokens[at]?.raw === '(') read.last = at
        if (tokens[at]?.shape === 'lower') read.last = ++at
        continue
      }
      const behind = read.betweenAt >= 0 ? afterPartyBracket(tokens, at) : at
      if (behind > at) {
        at = behind
        continue
      }
      // "COVID-19", "ACDFM-21"
      const isNumbered =
        options.paper === true &&
        token.raw === '-' &&
        tokens[at - 1]?.shape === 'upper' &&
        next?.spaceBefore === false
      const glued = (token.raw === '+' || isNumbered) && !token.spaceBefore && next?.kind === 'number'
      if (
        glued ||
        (at < (options.freeTo ?? 0) && /^[,–-]$/u.test(token.raw)) ||
        (inSubject && listsFields(tokens, at))
      ) {
        at += glued ? 2 : 1
        if (glued) read.last = at
        continue
      }
      const inList = read.betweenAt >= 0 && token.raw === ',' && isCapital(next) && !inSubject
      if (!inList || (joined && !isFieldComma(tokens, at))) break
      at++
      continue
    }
    if (token.kind === 'number') {
      if (isYear(token)) {
        // "đến năm 2030" says how far a plan goes, not when it was made.
        if (!inPeriod) read.year = token.raw
        read.last = at + 1
        // "2021 - 2025", "2021-2030" go on; a lone year ends the name.
        if (/^[-–]$/u.test(next?.raw ?? '') && isYear(tokens[at + 2])) read.last = at + 3
        at = read.last
        const goesOn = options.paper === true && AFTER_YEAR.has(tokens[at]?.key ?? '')
        if (!inSubject && !goesOn) break
        // "Công ước về Luật Biển năm 1982 và hoàn tất COC": a lone year ends the subject.
        if (tokens[at]?.key === 'và' && !inPeriod && tokens[at - 2]?.kind !== 'punctuation') break
        continue
      }
      // "ký tháng 3-2015", "ký tháng 3/2015"
      if (inSubject && isMonthOfYear(tokens, at)) {
        at += 3
        read.last = at
        break
      }
      // "Hiệp định hợp tác 5 năm 2021-2025"
      const forYears = next?.key === 'năm' && isYear(tokens[at + 2])
      if (!inSubject && !free && !forYears && !isCapital(tokens[at - 1])) break
      at++
      read.last = at
      continue
    }
    // "lần thứ 38" is the conference rules' own business, and ends any other name.
    const session = options.paper === true && endsSession(tokens, at) ? ordinalAt(tokens, at) : null
    if (session) {
      at = session.last
      read.last = at
      continue
    }
    if (token.key === 'lần' && next?.key === 'thứ') break
    if (token.key === 'năm' && isYear(next)) {
      at++
      continue
    }
    // "Bản ghi nhớ … ký ngày 30/1": when it was signed.
    if (token.key === 'ký' && token.shape === 'lower' && next?.key === 'ngày') break
    const period = phraseAt(PERIODS, tokens, at)
    if (period && (inSubject || free || isYear(tokens[period.last]))) {
      inPeriod = true
      at = period.last
      read.last = at
      continue
    }
    // "giữa Hội Nông dân … với Hội Nông dân …"
    const isWith = token.key === 'với' && read.betweenAt >= 0 && !joined
    if (token.key === 'và' || (isWith && goesOnAfterAnd(tokens, at + 1, read, joined, false))) {
      const prose = (inSubject && !closed) || free
      if (!goesOnAfterAnd(tokens, at + 1, read, joined, prose)) break
      joined ||= !isSecondField(tokens, at + 1)
      at++
      continue
    }
    if (token.key === 'giữa' && token.shape === 'lower') {
      if (read.betweenAt >= 0) break
      read.betweenAt = at
      joined = next?.key === 'hai'
      at++
      continue
    }
    if (token.key === 'về' && options.subject === true && read.subjectAt < 0) {
      if (next?.kind !== 'word' || next.breaksBefore > 1) break
      if (read.ownerAt >= 0 && read.ownerLast < 0) read.ownerLast = at
      read.subjectAt = at
      at++
      continue
    }
    // "Bản ghi nhớ hợp tác trong lĩnh vực lao động"
    const field = token.key === 'trong' && next?.key === 'lĩnh' && tokens[at + 2]?.key === 'vực'
    if (field && options.paper === true && read.subjectAt < 0) {
      if (read.ownerAt >= 0 && read.ownerLast < 0) read.ownerLast = at
      read.subjectAt = at + 2
      at += 3
      continue
    }
    if (token.key === 'của' && !inSubject && token.shape === 'lower') {
      // "Công ước của về …": the owner was lost with its link.
      if (next?.key === 'về') {
        at++
        continue
      }
      if (!isCapital(next)) break
      if (read.ownerAt < 0) read.ownerAt = at + 1
      at++
      continue
    }
    const named = read.betweenAt >= 0 && (!inSubject || closed)
    const body = named ? partyBodyEnd(tokens, at) : at
    const party = named && body === at ? partyWordsEnd(tokens, at) : body
    if (party > at) {
      if (body > at) read.capitals++
      at = party
      read.last = at
      continue
    }
    const compound = phraseAt(COMPOUNDS, tokens, at) ?? phraseAt(NEW_THINGS, tokens, at)
    if (compound && token.shape !== 'lower') {
      read.capitals++
      at = compound.last
      read.last = at
      continue
    }
    const crossing = inSubject && !closed ? phraseAt(WITHIN_SUBJECT, tokens, at) : null
    if (crossing) {
      at = crossing.last
      read.last = at
      continue
    }
    if (inSubject && !closed) {
      if (token.shape === 'lower' && (SUBJECT_STOPS.has(token.key) || opensOccasion(tokens, at))) break
    } else if (token.shape === 'lower') {
      const modifier = phraseAt(options.modifiers, tokens, at)
      if (modifier) {
        at = modifier.last
        read.last = at
        continue
      }
      if ((free ? SUBJECT_STOPS : STOPS).has(token.key)) break
      const isWordEnd = secondSyllable(tokens, at) || endsFirstWord(tokens, from, at)
      if (!free && !isWordEnd && !compound) break
      if (compound) {
        at = compound.last
        read.last = at
        continue
      }
    } else {
      read.capitals++
      const modifier = phraseAt(options.modifiers, tokens, at)
      if (modifier) {
        at = modifier.last
        read.last = at
        continue
      }
    }
    at++
    read.last = at
  }
  if (read.ownerAt >= 0 && read.ownerLast < 0) read.ownerLast = read.last
  const acronymAt = acronymAfter(tokens, read.last)
  if (acronymAt >= 0) read.acronymAt = acronymAt
  return read
}
