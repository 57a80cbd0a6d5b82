import type { ConflictState } from '@trucot/core/review/conflict-state'
import { beforeEach, expect, test, vi } from 'vitest'
import { ref } from 'vue'
import { BROWSE, type ReviewMode } from '../review-focus.ts'
import { useConflicts } from './use-conflicts.ts'

const conflict = (key: string, claimIds: string[], open = true): ConflictState => ({
  key,
  ref: { kind: 'office-holder', quotes: [key] },
  evidence: [],
  claimIds,
  settled: !open,
  open,
})
const FIRST = conflict('first', ['a', 'b'])
const SECOND = conflict('second', ['c'])
const DONE = conflict('done', ['d', 'e'], false)

const settle = vi.fn()
const edit = vi.fn()
const goOn = vi.fn()
const mode = ref<ReviewMode>(BROWSE)
const conflicts = ref<readonly ConflictState[]>([])
const mayDecide = ref(true)
const desk = useConflicts({ conflicts, mode, mayDecide: () => mayDecide.value, settle, edit, goOn })

beforeEach(() => {
  vi.clearAllMocks()
  mode.value = BROWSE
  mayDecide.value = true
  conflicts.value = [DONE, FIRST, SECOND]
})

test('walks the open ones round and round', () => {
  desk.goToNext()
  expect(desk.focused.value?.key).toBe('first')
  desk.goToNext()
  expect(desk.focused.value?.key).toBe('second')
  desk.goToNext()
  expect(desk.focused.value?.key).toBe('first')
})

test('one side or all are kept, and the next open conflict is there', () => {
  desk.goToNext()
  desk.keepOnly('b')
  expect(settle).toHaveBeenLastCalledWith(FIRST, ['b'])
  expect(desk.focused.value?.key).toBe('second')
  conflicts.value = [DONE, { ...FIRST, open: false }, SECOND]
  desk.keepAll()
  expect(settle).toHaveBeenLastCalledWith(SECOND, ['c'])
  expect(mode.value).toEqual(BROWSE)
  expect(goOn).toHaveBeenCalledOnce()
})

test('says which conflict a claim stands in, and opens that claim for editing', () => {
  expect(desk.ofClaim('b')?.key).toBe('first')
  expect(desk.ofClaim('d')).toBeUndefined()
  desk.editFirst(SECOND)
  expect(edit).toHaveBeenCalledWith('c', SECOND)
})

test('whoever only reads settles nothing', () => {
  mayDecide.value = false
  desk.goToNext()
  desk.keepAll()
  desk.editFirst()
  expect(settle).not.toHaveBeenCalled()
  expect(edit).not.toHaveBeenCalled()
})
