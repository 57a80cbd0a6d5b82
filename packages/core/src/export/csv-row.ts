/** A cell that a spreadsheet would take for a formula, also behind white space and in full width. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u

/**
 * One cell: text that a spreadsheet would run as a formula gets an apostrophe before it, and is quoted as RFC 4180 asks.
 */
export function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n\t]|^\s|\s$|^'/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One row with its line end (CR LF). */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}
