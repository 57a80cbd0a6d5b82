import { beforeEach, expect, test } from 'vitest'
import { keptActs } from './kept-acts.ts'

const act = { groupId: 'a', articleId: 1, seenVersion: 1, decisions: [], attempts: 0, trouble: null }

beforeEach(() => localStorage.clear())

test('a later page takes over what an earlier one left, once', () => {
  keptActs(localStorage, 1, 'first').keep([act])
  const second = keptActs(localStorage, 1, 'second')
  expect(second.takeOver()).toEqual([act])
  expect(second.takeOver()).toEqual([])
})

test('another account sees nothing of it', () => {
  keptActs(localStorage, 1, 'first').keep([act])
  expect(keptActs(localStorage, 2, 'second').takeOver()).toEqual([])
})

test('two pages keep their own lists', () => {
  keptActs(localStorage, 1, 'first').keep([act])
  keptActs(localStorage, 1, 'second').keep([])
  expect(keptActs(localStorage, 1, 'third').takeOver()).toEqual([act])
})

test('a spoilt list is left aside', () => {
  localStorage.setItem('trucot.pending.1.x', '{')
  expect(keptActs(localStorage, 1, 'y').takeOver()).toEqual([])
})
