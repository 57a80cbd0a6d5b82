import { classOf, WORD } from '../../text/character-class.ts'
import { pointAt, scanText, widthOf } from '../../text/scanned-text.ts'
import { WordTable } from '../../text/word-table.ts'

const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' ')
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ' +
    'ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat ' +
    'oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua ' +
    'uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh uyt uyu ư ưa ' +
    'ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt'
  )
    .normalize('NFC')
    .split(' '),
)
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu
const PLAIN = /^[a-z]*$/iu
const LONGEST_SYLLABLE = 8

/** A syllable as Vietnamese is spelt; at most one tone, wherever it stands. */
function isSyllable(word: string): boolean {
  const parts = word.normalize('NFD').toLowerCase()
  const tones = parts.match(TONE)?.length ?? 0
  const letters = parts.replace(TONE, '').normalize('NFC')
  if (tones > 1 || letters.length > LONGEST_SYLLABLE) return false
  return ONSETS.some((onset) => letters.startsWith(onset) && RIMES.has(letters.slice(onset.length)))
}

/** Words with letters beyond a-z: how many are Vietnamese syllables, and how many are not. */
export interface WordCount {
  syllables: number
  others: number
}

/** What a word says: nothing in plain letters, else whether it is Vietnamese. Syllables come back. */
const judged = new WordTable((word) => {
  if (PLAIN.test(word)) return 'plain'
  return isSyllable(word) ? 'syllable' : 'other'
})

/** Counts words by whether they are Vietnamese; words in plain letters say nothing about an encoding. */
export function countWords(text: string): WordCount {
  const count = { syllables: 0, others: 0 }
  const scanned = scanText(text)
  const { units } = scanned
  const { length } = text
  for (let at = 0; at < length; ) {
    const start = at
    let point = pointAt(units, at)
    while (classOf(point) === WORD) {
      at += widthOf(point)
      if (at >= length) break
      point = pointAt(units, at)
    }
    if (at === start) {
      at += widthOf(point)
      continue
    }
    const word = judged.at(scanned, start, at)
    if (word === 'syllable') count.syllables++
    else if (word === 'other') count.others++
  }
  return count
}

/** The share of Vietnamese among the words that could tell; 0 where there are none. */
export function shareOfVietnamese({ syllables, others }: WordCount): number {
  return syllables + others === 0 ? 0 : syllables / (syllables + others)
}
