import { type DateRule, phraseLength, wordLists, wordPhraseAt, wordPhrases } from '../date-phrase.ts'

const CONTEXT_DAYS = wordPhrases([
  ['cùng ngày;trong cùng ngày;vào cùng ngày', 0],
  ['ngày hôm sau;hôm sau;ngày tiếp theo;một ngày sau đó;một ngày sau', 1],
  ['ngày hôm trước;hôm trước;một ngày trước đó;trước đó một ngày', -1],
])
const PARTS = wordLists('sáng sớm;sáng;trưa;chiều tối;chiều;tối;đêm')

/** "cùng ngày", "tối cùng ngày", "ngày hôm sau", "một ngày trước đó": counted from the day named before. */
export const contextDay: DateRule = {
  id: 'time/context-day',
  read(tokens, at) {
    const part = phraseLength(tokens, at, PARTS)
    const found = wordPhraseAt(tokens, at + part, CONTEXT_DAYS)
    if (!found) return undefined
    const last = at + part + found.words.length
    const partOfDay = tokens
      .slice(at, at + part)
      .map((token) => token.key)
      .join(' ')
    const relative = { to: 'context' as const, days: found.value }
    return { first: at, last, stated: null, grain: 'day', relative, ...(part > 0 ? { partOfDay } : {}) }
  },
}
