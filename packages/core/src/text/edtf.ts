import { z } from 'zod'

const point = String.raw`(?:\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?[?~%]?`
const pattern = new RegExp(
  `^(?:${point}|${point}/${point}|${point}/|/${point}|\\.\\./${point}|${point}/\\.\\.)$`,
)

/** A date in Extended Date/Time Format level 2, the subset the reader writes: points, unknown parts as X, intervals. */
export const Edtf = z.string().regex(pattern, 'not an EDTF date')
export type Edtf = z.infer<typeof Edtf>
