import { type DateRule, phraseLength, wordLists, wordsAt } from '../date-phrase.ts'

const CONTEXT_DAYS: { words: string[]; days: number }[] = [
  ...wordLists('cùng ngày;trong cùng ngày;vào cùng ngày').map((words) => ({ words, days: 0 })),
  ...wordLists('ngày hôm sau;hôm sau;ngày tiếp theo;một ngày sau đó;một ngày sau').map((words) => ({
    words,
    days: 1,
  })),
  ...wordLists('ngày hôm trước;hôm trước;một ngày trước đó;trước đó một ngày').map((words) => ({
    words,
    days: -1,
  })),
].sort((a, b) => b.words.length - a.words.length)
const PARTS = wordLists('sáng sớm;sáng;trưa;chiều tối;chiều;tối;đêm')

/** "cùng ngày", "tối cùng ngày", "ngày hôm sau", "một ngày trước đó": counted from the day named before. */
export const contextDay: DateRule = {
  id: 'time/context-day',
  read(tokens, at) {
    const part = phraseLength(tokens, at, PARTS)
    const found = CONTEXT_DAYS.find(({ words }) => wordsAt(tokens, at + part, words))
    if (!found) return undefined
    const last = at + part + found.words.length
    const partOfDay = tokens
      .slice(at, at + part)
      .map((token) => token.key)
      .join(' ')
    const relative = { to: 'context' as const, days: found.days }
    return { first: at, last, stated: null, grain: 'day', relative, ...(part > 0 ? { partOfDay } : {}) }
  },
}
