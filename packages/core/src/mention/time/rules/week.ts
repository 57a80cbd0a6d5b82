import { type DateRule, isCounted, wordPhraseAt, wordPhrases } from '../date-phrase.ts'

const WEEKS = wordPhrases([
  ['tuần này;trong tuần này', 0],
  ['tuần trước;tuần vừa qua;tuần qua;trong tuần qua', -1],
  ['tuần tới;tuần sau', 1],
])

/** "tuần này", "tuần trước", "tuần tới" */
export const week: DateRule = {
  id: 'time/week',
  read(tokens, at) {
    const found = wordPhraseAt(tokens, at, WEEKS)
    if (!found || isCounted(tokens, at)) return undefined
    const relative = { to: 'published' as const, days: found.value, unit: 'week' as const }
    return { first: at, last: at + found.words.length, stated: null, grain: 'week', relative }
  },
}
