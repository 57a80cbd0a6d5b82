import type { SaidInSentence } from '../statement/find-statements.ts'
import type { Story, StorySentence } from '../story/story.ts'
import { addParticipants, type ToldEvent } from './told-event.ts'

const COUNCIL = /hội đồng bảo an|hđba|đại hội đồng liên hợp quốc|đại hội đồng lhq|hội đồng nhân quyền/u
const MEETS = /(?:^| )(?:họp|phiên|thảo luận|khóa họp)(?: |$)/u
const ELSEWHERE = /^(?:bên lề|trước đó|trả lời|theo|sau đó|ngoài ra)(?: |$)/u

function wordsOf({ structure }: Story, { first, last }: StorySentence): string {
  let words = ''
  for (let at = first; at < last; at++) words += ` ${structure.tokens[at]?.key}`
  return words.trimStart()
}

/** "Hội đồng Bảo an họp về …. Đại sứ A cho biết …. Đại diện B kêu gọi …": who speaks in a report on one session of a council spoke there. */
export function addSessionSpeakers(
  story: Story,
  said: readonly SaidInSentence[],
  events: readonly ToldEvent[],
): void {
  const main = events.filter((event) => event.main)
  const [session] = main
  if (!session || main.length > 1 || session.type !== 'conference') return
  const isOfCouncil = session.candidates.some(({ sentence }) => {
    const words = wordsOf(story, sentence)
    const above =
      sentence.index > 0 ? wordsOf(story, story.sentences[sentence.index - 1] as StorySentence) : ''
    return MEETS.test(words) && (COUNCIL.test(words) || COUNCIL.test(above))
  })
  if (!isOfCouncil) return
  for (const { speaker, sentence } of said) {
    const own = story.sentences[sentence]
    if (own === undefined || own.zone === 'title' || ELSEWHERE.test(wordsOf(story, own))) continue
    addParticipants(session, [{ entity: speaker, role: 'speaker' }])
  }
}
