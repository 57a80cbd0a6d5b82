import type { StorySentence } from '../story/story.ts'
import type { ToldEvent } from './told-event.ts'

const NOUNS: [RegExp, ReadonlySet<string>][] = [
  [/hội nghị|hội thảo|phiên họp|kỳ họp|diễn đàn/u, new Set(['conference'])],
  [/(?:cuộc|buổi) tiếp|hội đàm|cuộc gặp|buổi gặp|buổi làm việc|hội kiến/u, new Set(['meeting'])],
  [/lễ ký/u, new Set(['signing'])],
  [/lễ đón|lễ kỷ niệm|lễ viếng/u, new Set(['ceremony'])],
]

const AT_ALL = /^(?:cùng |tham )?(?:dự|tham dự|tham gia) các (?:hoạt động|sự kiện)/u

/**
 * The events that a sentence on who was there speaks of: those of the kind it names ("Tham dự hội nghị có …"), and of these
 * those told last before it. A sentence that tells an event of its own speaks of that one.
 */
export function eventsMeant(
  events: readonly ToldEvent[],
  sentence: StorySentence,
  words: string,
): readonly ToldEvent[] {
  const inItem = sentence.item > 0 ? events.filter((event) => isOfItem(event, sentence)) : events
  if (inItem.length < 2 || AT_ALL.test(words)) return inItem
  const own = inItem.filter(({ candidates }) => candidates.some((told) => told.sentence === sentence))
  if (own.length > 0) return own
  const kinds = NOUNS.find(([noun]) => noun.test(words))?.[1]
  const ofKind = kinds ? inItem.filter(({ type }) => kinds.has(type)) : []
  const fitting = toldInText(ofKind.length > 0 ? ofKind : inItem, sentence.index)
  // "Cùng dự các cuộc gặp có …": at each of them.
  if (ofKind.length > 0 && /các (?:cuộc|buổi) /u.test(words)) return ofKind
  const lastTold = fitting.map(({ candidates }) =>
    Math.max(
      -1,
      ...candidates.map((told) => (told.sentence.index < sentence.index ? told.sentence.block : -1)),
    ),
  )
  const latest = Math.max(...lastTold)
  return fitting.filter((_, at) => lastTold[at] === latest)
}

/** Those that the text has told before a sentence, where only a picture has shown the others. */
function toldInText(events: readonly ToldEvent[], before: number): readonly ToldEvent[] {
  const inText = events.filter(({ candidates }) =>
    candidates.some(({ sentence }) => sentence.zone !== 'caption' && sentence.index < before),
  )
  return inText.length > 0 ? inText : events
}

/** An item of a bulletin speaks of what it tells itself, and of nothing before its mark. */
function isOfItem({ candidates }: ToldEvent, { item }: StorySentence): boolean {
  return candidates.some(({ sentence }) => sentence.item === item || sentence.item === 0)
}
