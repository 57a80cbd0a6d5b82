import { z } from 'zod'

/** A row's number. It travels as digits in paths and queries, as a number in bodies. */
export const RowId = z.union([
  z.int().positive(),
  z
    .string()
    .regex(/^[1-9]\d{0,14}$/, 'not an id')
    .transform(Number),
])

/** How many items one answer may hold: a number, or digits where it travels in a query. */
export function pageSize(standard: number, most: number) {
  return z
    .union([
      z.int(),
      z
        .string()
        .regex(/^\d{1,6}$/, 'not a number')
        .transform(Number),
    ])
    .pipe(z.int().min(1).max(most))
    .default(standard)
}

/** Where the next page of a list begins. Opaque: hand back what the page before gave. */
export const Cursor = z.string().min(1).max(200)

/** Text from a person that the database can keep: Postgres has no NUL. */
export const Text = z.string().refine((text) => !text.includes('\0'), { message: 'holds a NUL character' })
