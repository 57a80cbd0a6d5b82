/**
 * Two words whose space was lost: a small letter right before a capital, or letters that stand for words right before small
 * ones. Only where both parts are Vietnamese by their look: "iPhone", "McCain", "VnExpress", "TikTok" stay whole.
 */
const MARKED = /[\u0300-\u0309\u0323\u0302\u0306\u031bđ]/u
const HALVES = /^(?<head>\p{L}\p{M}*(?:\p{Ll}\p{M}*)+?)(?<tail>\p{Lu}\p{M}*(?:\p{Ll}\p{M}*)+)$/u
const LETTERS =
  /^(?<head>TP|HCM|TƯ|TW|TTXVN|UBND|HĐND|MTTQ|ASEAN|VOV|VN)(?<tail>(?:\p{Lu}\p{M}*)?(?:\p{Ll}\p{M}*)+)$/u
const LONGEST_SYLLABLE = 7
/** Onset, vowels, ending of a syllable without its marks. */
const SYLLABLE = /^(?:ngh?|gh?|gi|kh|nh|ph|th|tr|ch|qu|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[mnpct])?$/u

/** Where the second of two glued words begins, in UTF-16 code units; 0 where a word is one. "Thủ tướngNguyễn", "TP.HCMđến" */
export function gluedAt(raw: string): number {
  const found = HALVES.exec(raw) ?? LETTERS.exec(raw)
  const { head = '', tail = '' } = found?.groups ?? {}
  if (head === '' || !isSyllable(tail)) return 0
  const isLetters = head === head.toUpperCase()
  const marked = (part: string) => MARKED.test(part.normalize('NFD').toLowerCase())
  if (isLetters) return marked(tail) ? head.length : 0
  if (!isSyllable(head)) return 0
  // "Hải MinhPhó Thủ tướng": one marked half tells the other.
  const isGlued = marked(head) ? marked(tail) || tail.length > 1 : marked(tail) && head.length > 2
  return isGlued ? head.length : 0
}

function isSyllable(part: string): boolean {
  const bare = part.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')
  return bare.length <= LONGEST_SYLLABLE && SYLLABLE.test(bare)
}
