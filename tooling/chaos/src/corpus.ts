import { readPageText } from '@trucot/core/page/page-text'
import { makeArticles } from '@trucot/core/test/bench/made-articles'

/** One page that the house takes in. */
export interface ChaosPage {
  name: string
  text: string
}

/** The page that no reader can read: a text of it is kept already that it does not give. */
export const POISONED = 'poisoned.txt'

/** Articles are cut after so many characters: a house in trouble is not to be busy with reading. */
const LONGEST = 1200

/** The first paragraphs of a text. */
function beginningOf(text: string): string {
  const end = text.indexOf('\n\n', LONGEST)
  return end < 0 ? text : text.slice(0, end)
}

/** So many pages, made of the examples' sentences, and one that cannot be read. */
export function makeCorpus(articles: number): ChaosPage[] {
  const made: ChaosPage[] = []
  for (let seed = 1; made.length < articles; seed++) {
    for (const { text } of makeArticles(20_000, seed)) {
      if (made.length < articles) made.push({ name: `made-${made.length + 1}.txt`, text: beginningOf(text) })
    }
  }
  return [...made, { name: POISONED, text: 'Chiều 5/3, Bộ trưởng tiếp Đại sứ tại Hà Nội.' }]
}

/** The version under which the text of a plain page is kept. */
export function plainFlattener(): string {
  return readPageText(Buffer.from('a'), 'text/plain').flattener
}
