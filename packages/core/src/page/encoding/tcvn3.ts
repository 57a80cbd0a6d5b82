/**
 * TCVN3, "ABC": one byte a letter, made for the .Vn fonts. Code points of windows-1252 (which are the bytes, for all bytes
 * that stand for letters) and the letters they show. Capitals with a tone have no bytes of their own: the capital fonts
 * (".VnTimeH") show the small letters' bytes as capitals.
 */
const PAIRS =
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ ' +
  'Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ'

/** Each byte's character, as windows-1252 shows it, with the letter it stands for. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [pair[0] as string, (pair[1] as string).normalize('NFC')]),
)

const WORD = /[\p{L}\p{M}]+/gu
const CAPITAL = /[A-Z]/gu

/**
 * Text in TCVN3, read as windows-1252, as Vietnamese letters (NFC). A word whose plain letters are two or more and all
 * capitals was set in a capital font: its other letters become capitals too.
 */
export function fromTcvn3(text: string): string {
  let letters = ''
  for (const character of text) letters += TCVN3_LETTERS.get(character) ?? character
  return letters.replace(WORD, (word) => {
    const capitals = word.match(CAPITAL)?.length ?? 0
    return capitals >= 2 && !/[a-z]/u.test(word) ? word.toUpperCase() : word
  })
}
