/** Which phrases of the lexicons begin with a word. */
export interface Openings {
  /** A bit for each phrase table that has one, thirty tables a number: most words open no phrase of a table, and one look says so. */
  bits: readonly [number, number, number, number, number]
  /** At a table's number the number of its group of phrases, counted from 1. */
  groups: readonly number[]
}

const TABLES_A_NUMBER = 30
const MOST_TABLES = 5 * TABLES_A_NUMBER

export const NO_OPENINGS: Openings = { bits: [0, 0, 0, 0, 0], groups: [] }

interface GrowingOpenings extends Openings {
  bits: [number, number, number, number, number]
  groups: number[]
}

/** By the keys of the words that open some phrase: a few thousand, all known before the first text is read. */
const openings = new Map<string, GrowingOpenings>()
let tables = 0
let words = 0

/** Where the openings of a word tell of one table: a number among the bits, and a bit of it. */
export interface TablePlace {
  number: number
  at: 0 | 1 | 2 | 3 | 4
  bit: number
}

/** A place for one more phrase table; throws where there are more tables than bits. */
export function newTable(): TablePlace {
  const number = tables++
  if (number >= MOST_TABLES) throw new RangeError(`more than ${MOST_TABLES} phrase tables`)
  return {
    number,
    at: Math.floor(number / TABLES_A_NUMBER) as TablePlace['at'],
    bit: 1 << (number % TABLES_A_NUMBER),
  }
}

/** Notes that a word opens a group of a table's phrases. */
export function addOpening(key: string, { number, at, bit }: TablePlace, group: number): void {
  let known = openings.get(key)
  if (!known) {
    known = { bits: [0, 0, 0, 0, 0], groups: [] }
    openings.set(key, known)
    words = openings.size
  }
  while (known.groups.length < number) known.groups.push(0)
  known.groups[number] = group
  known.bits[at] |= bit
}

/** How many words open some phrase: what was looked up while there were fewer may know too little. */
export function countOfOpenings(): number {
  return words
}

export function openingsOf(key: string): Openings {
  return openings.get(key) ?? NO_OPENINGS
}
