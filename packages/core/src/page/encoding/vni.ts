/** Tone and shape that a mark adds to the letter before it; small and capital marks do the same. */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
}
/** Marks each letter takes: shapes only where Vietnamese has them. */
const TONES = 'ùøûõï'
const SHAPED = { a: `${TONES}êéèúüëâáàåãä`, e: `${TONES}âáàåãä`, o: `${TONES}âáàåãä` }
const TONED = { ô: TONES, ö: TONES, u: TONES, y: TONES }
/** Letters that are one character. */
const SINGLE = { ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

/** Every letter of the VNI Windows fonts: its one or two characters, as windows-1252 shows them, and what they stand for. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map(
  [
    ...Object.entries({ ...SHAPED, ...TONED }).flatMap(([letter, marks]) =>
      [...marks].map((mark): [string, string] => {
        const base = SINGLE[letter as keyof typeof SINGLE] ?? letter
        return [letter + mark, `${base}${MARKS[mark]}`.normalize('NFC')]
      }),
    ),
    ...Object.entries(SINGLE),
  ].flatMap(([written, letter]) => [
    [written, letter],
    [written.toUpperCase(), letter.toUpperCase()],
    ...(written.length === 2
      ? [[(written[0] as string).toUpperCase() + written[1], letter.toUpperCase()] as [string, string]]
      : []),
  ]),
)

/** Text in VNI, read as windows-1252, as Vietnamese letters (NFC). */
export function fromVni(text: string): string {
  let letters = ''
  for (let at = 0; at < text.length; at++) {
    const pair = VNI_LETTERS.get(text.slice(at, at + 2))
    if (pair !== undefined && at + 1 < text.length) {
      letters += pair
      at++
    } else letters += VNI_LETTERS.get(text[at] as string) ?? text[at]
  }
  return letters
}
