/** Family names that the press gives alone and everybody knows. None is a Vietnamese syllable or a place. */
export const WELL_KNOWN = `
trump putin biden obama zelensky zelenskiy zelenskyy netanyahu macron merkel modi erdogan duterte blinken pompeo tillerson lavrov medvedev
lukashenko maduro assad gaddafi mattis kerry kishida ishiba starmer scholz rubio hegseth vance guterres widodo prabowo marcos tedros
`
