import { expect, test } from 'vitest'
import { useBeyondFirst } from './beyond-first.ts'

const all = Array.from({ length: 120 }, (_, index) => index)
const page = async ({ after }: { after?: string }) => {
  const from = Number(after ?? 0)
  return { items: all.slice(from, from + 50), next: from + 50 < all.length ? String(from + 50) : null }
}

test('each press shows new ones, until there are no more', async () => {
  const list = useBeyondFirst(() => all.slice(0, 50), page)
  const seen = [list.items.value.length]
  while (list.more.value) {
    await list.showMore()
    seen.push(list.items.value.length)
  }
  expect(seen).toEqual([50, 100, 120])
})

test('what failed keeps what is shown, and can be pressed again', async () => {
  const list = useBeyondFirst(
    () => all.slice(0, 50),
    () => Promise.reject(new Error('away')),
  )
  await list.showMore()
  expect([list.items.value.length, list.more.value, list.busy.value]).toEqual([50, true, false])
  expect(list.failure.value).toBeInstanceOf(Error)
})

test('fewer than the dossier can bring are all there are', () => {
  expect(useBeyondFirst(() => [1, 2], page).more.value).toBe(false)
})
