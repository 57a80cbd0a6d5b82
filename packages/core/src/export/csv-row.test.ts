import { describe, expect, it } from 'vitest'
import { csvCell, csvRow } from './csv-row.ts'

describe('csvCell', () => {
  it.each(['=1+1', '+84', '-5', '@SUM(A1)', '\tx', '\rx', '\n=x', ' =x', '＝cmd'])('disarms %j', (cell) => {
    expect(csvCell(cell).replace(/^"/u, '').startsWith("'")).toBe(true)
  })
  it.each(['Hà Nội', '5/3', '2024-03-05', 'a=b', ''])('leaves %j alone', (cell) => {
    expect(csvCell(cell)).toBe(cell)
  })
  it('quotes what would break a row', () => {
    expect(csvRow(['a,b', 'nói: "vâng"', 'x'])).toBe('"a,b","nói: ""vâng""",x\r\n')
  })
})
