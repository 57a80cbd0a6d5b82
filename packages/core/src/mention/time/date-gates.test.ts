import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tokenize } from '../../text/tokens.ts'
import { DATE_RULES } from './date-rules.ts'
import { readDates } from './read-dates.ts'

const LITERAL = /'(?<single>[^'\n]*)'|`(?<template>[^`]*)`|\/(?<pattern>[^/\n]+)\/u/gu
const WORD = /\p{Ll}+/gu

/** Every word that stands in a text or a pattern of the rules' sources, whatever it is there for. */
function wordsOfRules(): string[] {
  const folders = [import.meta.dirname, join(import.meta.dirname, 'rules')]
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  const literals = files
    .flatMap((source) => [...source.matchAll(LITERAL)].map(([literal]) => literal))
    .filter((literal) => !/^'(?:\.|time\/)/u.test(literal))
  return [...new Set(literals.flatMap((literal) => literal.match(WORD) ?? []))]
}

/** What may come third: with some of it any two words begin a date that can. */
const REST = (
  '5/8/2024;5;20;90;2024;2021-2026;hai;nay;này;I năm 2024;năm 2024;năm nay;tháng 5;tháng 8 năm 2024;tháng trước;tuần này;sáng 5/8;' +
  'ngày 5/8;đầu năm 2024;một năm 2024;giờ 30 ngày 5/8;thứ hai;nhật;đoạn 2021-2026;kỳ 2021-2026;gian 2021-2026;kỷ 90;kỷ 21'
).split(';')

test('no two words that begin a date for some rule are passed over unasked', () => {
  const words = ['(', ...wordsOfRules()]
  expect(words.length).toBeGreaterThan(100)
  const rests = REST.map((rest) => ({ rest, tokens: tokenize(` ${rest}`) }))
  const missed: string[] = []
  for (const first of words)
    for (const second of words) {
      const begun = tokenize(`${first} ${second}`)
      for (const { rest, tokens: after } of rests) {
        const tokens = [...begun, ...after]
        const rule = DATE_RULES.find(
          ({ read }) => (read(tokens, 0)?.last ?? Number.POSITIVE_INFINITY) <= tokens.length,
        )
        if (rule && readDates(tokens)[0]?.rule !== rule.id)
          missed.push(`${first} ${second} ${rest}: ${rule.id}`)
      }
    }
  expect(missed).toEqual([])
})
