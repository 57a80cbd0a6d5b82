import { isOutlet } from '../../article/credits/credited-name.ts'
import type { Token } from '../../text/tokens.ts'
import type { PersonsChunk } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'

/** What is asked and what is answered in an interview, by block. */
export interface Interview {
  /** Blocks of questions and thanks: nothing in them was said by whom they address. */
  asked: ReadonlySet<number>
  /** Blocks in which an answer begins without a verb of saying: who answers, and the token its words begin with. */
  answers: ReadonlyMap<number, { speaker: string; first: number }>
  /** Who speaks as "tôi" in a block below a question. */
  speakers: ReadonlyMap<number, string>
}

/** What a block begins with before its colon. */
type Label = 'asks' | 'answers' | { speaker: string }

/** A block with its sentences. */
interface Paragraph {
  block: number
  sentences: StorySentence[]
  first: number
  last: number
}

const NONE: Interview = { asked: new Set(), answers: new Map(), speakers: new Map() }
const ASKING =
  /^(?:pv|p\.? ?v\.?|phóng viên|nhà báo|hỏi|câu hỏi|ph\.?v|người dẫn chương trình|mc|btv|độc giả|bạn đọc|báo giới|phóng viên \( ?pv ?\)|pv .{2,30}|phóng viên .{2,40})$/u
const ANSWERING = /^(?:đáp|trả lời|tl|đ)$/u
const LONGEST_LABEL = 9
const LONGEST_QUESTION = 90
const THANKS = /^(?:xin |trân trọng |xin trân trọng |xin chân thành )?(?:cảm ơn|cám ơn)$/u
const MARKS = new Set(['-', '–', '—', '*', '+', '•'])
const FEWEST_QUESTIONS = 2

/** The paragraphs of running text, in order. */
function paragraphsOf({ sentences }: Story): Paragraph[] {
  const found: Paragraph[] = []
  for (const sentence of sentences) {
    if (sentence.zone !== 'lead' && sentence.zone !== 'body') continue
    const before = found.at(-1)
    if (before?.block === sentence.block) {
      before.sentences.push(sentence)
      before.last = sentence.last
    } else
      found.push({ block: sentence.block, sentences: [sentence], first: sentence.first, last: sentence.last })
  }
  return found
}

/** The token after a dash, an asterisk or an opening bracket at a paragraph's start. */
function withoutMark(tokens: readonly Token[], { first, last }: Paragraph): number {
  let at = first
  while (at < last && MARKS.has(tokens[at]?.raw ?? '')) at++
  return at
}

/** The index of the colon that ends a paragraph's label; -1 where it begins with none. */
function colonOf(tokens: readonly Token[], from: number, last: number): number {
  for (let at = from + 1; at < Math.min(last, from + LONGEST_LABEL); at++) {
    const { raw } = tokens[at] as Token
    if (raw === ':') return at
    if (/^[.!?,;“"]$/u.test(raw)) return -1
  }
  return -1
}

/** Letters of a name as they stand for it: "ĐTT", "Đ.T.T" for "Đinh Toàn Thắng". */
function initials(name: string): string {
  return name
    .split(' ')
    .map((syllable) => syllable.normalize('NFC').charAt(0).toUpperCase())
    .join('')
}

/** Reads the label of a paragraph: who asks, that somebody answers, or who does. */
function labelOf(
  story: Story,
  paragraph: Paragraph,
  guests: ReadonlyMap<string, string>,
): { label: Label; after: number } | undefined {
  const { tokens, input } = story.structure
  const from = withoutMark(tokens, paragraph)
  const colon = colonOf(tokens, from, paragraph.last)
  if (colon < 0) return undefined
  const words = tokens.slice(from, colon)
  const key = words.map((token) => token.key).join(' ')
  const text = input.text.slice(words[0]?.start, words.at(-1)?.end)
  const after = colon + 1
  if (ASKING.test(key) || isOutlet(text)) return { label: 'asks', after }
  if (ANSWERING.test(key)) return { label: 'answers', after }
  const chunk = paragraph.sentences[0]?.chunks.find(({ kind, last }) => kind === 'persons' && last === colon)
  const [speaker] = (chunk as PersonsChunk | undefined)?.persons ?? []
  if (speaker !== undefined) return { label: { speaker }, after }
  const guest = guests.get(text.normalize('NFC').replaceAll('.', '').replaceAll(' ', '').toUpperCase())
  return guest === undefined || words.some(({ shape }) => shape === 'lower')
    ? undefined
    : { label: { speaker: guest }, after }
}

/** A paragraph that is one question, or two, and nothing else. */
function isQuestion({ structure: { tokens } }: Story, { first, last }: Paragraph): boolean {
  const opened = tokens[first]?.raw
  return tokens[last - 1]?.raw === '?' && last - first <= LONGEST_QUESTION && opened !== '“' && opened !== '"'
}

/** "Xin trân trọng cảm ơn Đại sứ!" */
function isThanks({ structure: { tokens } }: Story, paragraph: Paragraph): boolean {
  const from = withoutMark(tokens, paragraph)
  if (paragraph.last - from > LONGEST_LABEL + 3 || !/^[!.]$/u.test(tokens[paragraph.last - 1]?.raw ?? ''))
    return false
  const said = tokens.slice(from, from + 5).map(({ key }) => key)
  return [2, 3, 4, 5].some((length) => THANKS.test(said.slice(0, length).join(' ')))
}

const LONGEST_NOTE = 24
/** "Bài viết thể hiện quan điểm riêng của tác giả.", "(*) Chú thích: …": what stands below an interview beside the answers. */
const NOTES =
  /quan điểm (?:riêng |cá nhân )?của (?:tác giả|người trả lời)|^(?:\( \* \) |\* )?(?:chú thích|ghi chú|tít|tiêu đề|đầu đề|nội dung bài phỏng vấn|bài phỏng vấn) (?::|do|được|đã)/u

/** "* Tiêu đề do tòa soạn đặt.": what the editors say of the interview is no answer. */
function isEditors({ structure: { tokens } }: Story, { first, last }: Paragraph): boolean {
  if (last - first > LONGEST_NOTE) return false
  const words = tokens.slice(first, last).map(({ key }) => key)
  if (NOTES.test(words.join(' '))) return true
  return / (?:do|của) (?:tòa soạn|ban biên tập|bbt|biên tập viên|người dịch)(?: |$)/u.test(words.join(' '))
}

const TALKS = /(?:phỏng vấn|trò chuyện|trả lời|trao đổi|chia sẻ|cuộc trao đổi|đối thoại)/u

/** Whom the headline or the lead says to have been asked: the one person of the headline, else of the lead. */
function guestOf({ sentences, structure: { tokens } }: Story): string | undefined {
  for (const zone of ['title', 'lead'] as const) {
    const people = new Set<string>()
    let isTold = zone === 'title'
    for (const { chunks, first, last } of sentences.filter((sentence) => sentence.zone === zone)) {
      for (const chunk of chunks)
        if (chunk.kind === 'persons') for (const person of chunk.persons) people.add(person)
      isTold ||= TALKS.test(
        tokens
          .slice(first, last)
          .map(({ key }) => key)
          .join(' '),
      )
    }
    const [one] = people
    if (isTold && people.size === 1) return one
  }
  return undefined
}

/** The persons of the article by their initials. */
function guestsOf({ entities }: Story): Map<string, string> {
  const guests = new Map<string, string>()
  for (const { id, type, name } of entities.values()) if (type === 'person') guests.set(initials(name), id)
  return guests
}

/**
 * Tells questions from answers: paragraphs that a reporter's label opens ("PV:", "Hỏi:", "TG&VN:"), and, where there are several, those that
 * are a question and nothing else. The paragraph below a question answers it: by the person whose label opens it, else by
 * whom the headline or the lead says to have been asked.
 */
export function readInterview(story: Story): Interview {
  const known = interviews.get(story)
  if (known) return known
  const read = questionsAndAnswers(story)
  interviews.set(story, read)
  return read
}

/** Statements and events both ask for it. */
const interviews = new WeakMap<Story, Interview>()

function questionsAndAnswers(story: Story): Interview {
  const { tokens } = story.structure
  const paragraphs = paragraphsOf(story)
  const mayBe = paragraphs.some(
    (paragraph) => tokens[paragraph.last - 1]?.raw === '?' || tokens[paragraph.last - 1]?.raw === ':',
  )
  if (!mayBe) return NONE
  const guests = guestsOf(story)
  const labels = paragraphs.map((paragraph) => labelOf(story, paragraph, guests))
  const isLed = labels.some((found) => found?.label === 'asks')
  const questions = paragraphs.filter((paragraph) => isQuestion(story, paragraph)).length
  if (!isLed && questions < FEWEST_QUESTIONS) return NONE
  const asked = new Set<number>()
  const answers = new Map<number, { speaker: string; first: number }>()
  const speakers = new Map<number, string>()
  let guest = guestOf(story)
  let state: 'told' | 'asking' | 'asked' | 'answering' = 'told'
  for (const [index, paragraph] of paragraphs.entries()) {
    const { label, after } = labels[index] ?? { label: undefined, after: withoutMark(tokens, paragraph) }
    const isBare = after >= paragraph.last
    if (
      label === 'asks' ||
      isThanks(story, paragraph) ||
      isEditors(story, paragraph) ||
      (label === undefined && isQuestion(story, paragraph)) ||
      (label === undefined && state === 'asking')
    ) {
      asked.add(paragraph.block)
      state = label === 'asks' && isBare ? 'asking' : 'asked'
      continue
    }
    if (typeof label === 'object') {
      guest = label.speaker
      state = isBare ? 'asked' : 'answering'
      speakers.set(paragraph.block, guest)
      if (!isBare) answers.set(paragraph.block, { speaker: guest, first: after })
      continue
    }
    if (state === 'told' || guest === undefined || isBare) continue
    speakers.set(paragraph.block, guest)
    if (state === 'asked') answers.set(paragraph.block, { speaker: guest, first: after })
    state = 'answering'
  }
  return { asked, answers, speakers }
}
