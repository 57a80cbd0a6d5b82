import { type DateRule, isCounted, wordLists, wordsAt } from '../date-phrase.ts'

const WEEKS = [
  ...wordLists('tuần này;trong tuần này').map((words) => ({ words, days: 0 })),
  ...wordLists('tuần trước;tuần vừa qua;tuần qua;trong tuần qua').map((words) => ({ words, days: -1 })),
  ...wordLists('tuần tới;tuần sau').map((words) => ({ words, days: 1 })),
].sort((a, b) => b.words.length - a.words.length)

/** "tuần này", "tuần trước", "tuần tới" */
export const week: DateRule = {
  id: 'time/week',
  read(tokens, at) {
    const found = WEEKS.find(({ words }) => wordsAt(tokens, at, words))
    if (!found || isCounted(tokens, at)) return undefined
    const relative = { to: 'published' as const, days: found.days, unit: 'week' as const }
    return { first: at, last: at + found.words.length, stated: null, grain: 'week', relative }
  },
}
