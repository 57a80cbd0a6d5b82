import type { Token } from '../../text/tokens.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { accordingTo } from './according-to.ts'
import { afterWordsStatements } from './after-words.ts'
import { citedStatement, colonStatement } from './colon-line.ts'
import { forWhomStatement } from './for-whom.ts'
import { readInterview } from './interview.ts'
import { interviewStatements } from './interview-statements.ts'
import { nextParagraph } from './next-paragraph.ts'
import { verbStatements } from './verb-statements.ts'

/** One stretch of reported speech of one speaker, before it becomes a claim. */
export interface Said {
  speaker: string
  /** Offsets of the words said. */
  start: number
  end: number
  /** Offsets of the whole passage that proves it. */
  evidence: { start: number; end: number }
  mode: 'direct' | 'indirect'
  rule: string
  /** How the speaker was named, with the span that names the subject. */
  by: 'name' | 'office' | 'pronoun'
}

/** Said, with the index of the sentence that says so. */
export interface SaidInSentence extends Said {
  sentence: number
}

/** What one sentence hands to the next: who spoke last in this paragraph. */
export interface SpeechState {
  block: number
  speakers: readonly string[]
}

/** Reads one sentence; the last rule that finds a speaker sets who goes on speaking. */
export type StatementRule = (story: Story, sentence: StorySentence, state: SpeechState) => Said[]

const RULES: StatementRule[] = [
  colonStatement,
  citedStatement,
  nextParagraph,
  afterWordsStatements,
  accordingTo,
  forWhomStatement,
  verbStatements,
]

/** Everything persons are reported to have said in running text, in text order. */
export function findStatements(story: Story): SaidInSentence[] {
  const found: SaidInSentence[] = []
  const interview = readInterview(story)
  let state: SpeechState = { block: -1, speakers: [] }
  for (const sentence of story.sentences) {
    if (sentence.zone === 'heading') {
      // "Trả lời:" stands like a heading over the words.
      for (const said of nextParagraph(story, sentence, { block: -1, speakers: [] }))
        found.push({ ...said, sentence: sentence.index })
      continue
    }
    if (sentence.zone !== 'lead' && sentence.zone !== 'body') continue
    if (interview.asked.has(sentence.block)) continue
    if (sentence.block !== state.block) state = { block: sentence.block, speakers: [] }
    const here: Said[] = []
    const beginnings = new Beginnings()
    for (const said of interviewStatements(story, sentence, interview))
      if (!isFound(found, said) && beginnings.add(said)) here.push(said)
    for (const rule of RULES) {
      const reads = rule(story, sentence, state)
      // Most rules find nothing in most sentences.
      if (reads.length === 0) continue
      // Where the words stand before the speaker, nothing that he said follows the verb; before the words he may have spoken.
      const quoted =
        rule === verbStatements
          ? here.find(({ rule: by }) => by === 'statement/speaker-after-words')
          : undefined
      for (const said of reads.flatMap((read) => beforeWords(story, read, quoted)))
        if (
          !isAsked(story, sentence, said) &&
          !saysToWhom(story, said) &&
          !isToldAlready(found, said) &&
          beginnings.add(said)
        )
          here.push(said)
    }
    here.sort((a, b) => a.start - b.start)
    const last = here.at(-1)
    if (last) {
      state = {
        block: sentence.block,
        speakers: here.filter(({ start }) => start === last.start).map(({ speaker }) => speaker),
      }
    }
    for (const said of here)
      if (!isQuotedWithin(found, said)) found.push({ ...said, sentence: sentence.index })
  }
  return found
}

/** "A khẳng định …; “…”, ông nói": what was said before the quotation ends where that begins. */
function beforeWords({ structure }: Story, said: Said, quoted: Said | undefined): Said[] {
  if (!quoted) return [said]
  if (said.by !== 'name' || said.start >= quoted.start || said.mode === 'direct') return []
  const words = structure.input.text
    .slice(said.start, Math.min(said.end, quoted.start))
    .replace(/[\s;,:"“«]+$/u, '')
  return words === '' ? [] : [{ ...said, end: said.start + words.length }]
}

/** "Xin cảm ơn Bộ trưởng!", "Theo ông, việc này nên làm thế nào?", "Bà đánh giá ra sao về …?": the one who is addressed is asked, and has not spoken. */
function isAsked({ structure }: Story, { first, last }: StorySentence, { by, mode }: Said): boolean {
  if (
    /^(?:xin|thưa)$/u.test(addressed(structure.tokens, first)) &&
    /^[.!?]$/u.test(structure.tokens[last - 1]?.raw ?? '')
  )
    return mode === 'indirect'
  return by === 'pronoun' && mode === 'indirect' && structure.tokens[last - 1]?.raw === '?'
}

/** The first word of a question, behind "PV:", "Phóng viên:", "- ". */
function addressed(tokens: readonly Token[], first: number): string {
  const colon = tokens.slice(first, first + LONGEST_ASKER).findIndex(({ raw }) => raw === ':')
  const from = colon > 0 ? first + colon + 1 : first
  const token = tokens[from]
  return token?.kind === 'punctuation' ? (tokens[from + 1]?.key ?? '') : (token?.key ?? '')
}
const LONGEST_ASKER = 5

/** "… chia sẻ với phóng viên.", "… tiết lộ với báo giới tại họp báo.": to whom something was said, and not what. */
function saysToWhom({ structure }: Story, { start, end, mode }: Said): boolean {
  return (
    mode === 'indirect' &&
    end - start <= LONGEST_TO_WHOM &&
    TO_WHOM.test(structure.input.text.slice(start, end).normalize('NFC'))
  )
}
const TO_WHOM =
  /^với (?:các )?(?:phóng viên|báo giới|báo chí|truyền thông|nhà báo|cử tri|phóng viên báo chí)(?: [^,:;“"]*)?[.!…]?$/u
const LONGEST_TO_WHOM = 90

/** "Trả lời:" has told already who says what stands below it. */
function isFound(found: readonly SaidInSentence[], { speaker, start }: Said): boolean {
  return found.slice(-QUOTATIONS_BACK).some((other) => other.speaker === speaker && other.start === start)
}

/** "Đại sứ nhấn mạnh, …. Đại sứ A phát biểu như vậy …": what a verb has reported before, the pointing words report no second time. */
function isToldAlready(found: readonly SaidInSentence[], { speaker, start, end, rule }: Said): boolean {
  if (rule !== 'statement/pointing-back') return false
  return found
    .slice(-QUOTATIONS_BACK)
    .some((other) => other.speaker === speaker && start <= other.start && other.start < end)
}

/** How many statements before one are asked for the quotation it stands in. */
const QUOTATIONS_BACK = 6

/** "A nói: “Xin cảm ơn. Tổng thống B khẳng định với tôi …”": what the quoted words tell was said is part of what A said. */
function isQuotedWithin(found: readonly SaidInSentence[], { start, evidence }: Said): boolean {
  return found.slice(-QUOTATIONS_BACK).some(
    (other) =>
      other.mode === 'direct' &&
      // Who answers tells what others said; the answer bears no quotation marks.
      other.rule !== 'statement/interview-answer' &&
      other.start < evidence.start &&
      evidence.start < other.end &&
      other.start < start,
  )
}

/** How near two beginnings of one speaker's words are one beginning. */
const SAME_START = 24

/** Where each speaker's words begin in a sentence; no two of one speaker stand nearer than that. */
class Beginnings {
  /** By speaker and the stretch of text that it lies in. */
  readonly #starts = new Map<string, Map<number, number>>()

  /** Takes a beginning in, or says false where the same speaker's words begin there already. */
  add({ speaker, start }: Said): boolean {
    const starts = this.#starts.get(speaker) ?? new Map<number, number>()
    this.#starts.set(speaker, starts)
    const stretch = Math.floor(start / (SAME_START + 1))
    for (let near = stretch - 1; near <= stretch + 1; near++) {
      const other = starts.get(near)
      if (other !== undefined && Math.abs(other - start) <= SAME_START) return false
    }
    starts.set(stretch, start)
    return true
  }
}
