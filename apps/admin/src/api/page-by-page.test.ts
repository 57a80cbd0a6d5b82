import { expect, test } from 'vitest'
import { ref } from 'vue'
import { broughtBy, onceEach } from './page-by-page.ts'

const byId = ({ id }: { id: number }) => id

test('what moved from one page to the next between two questions stands once, where it stood first', () => {
  const pages = [
    { items: [{ id: 1 }, { id: 2, seen: 'above' }] },
    { items: [{ id: 2, seen: 'below' }, { id: 3 }] },
  ]
  expect(onceEach(pages, byId)).toEqual([{ id: 1 }, { id: 2, seen: 'above' }, { id: 3 }])
})

test('a list grows with the pages that are brought', () => {
  const data = ref<{ pages: { items: { id: number }[] }[] }>()
  const brought = broughtBy({ data }, byId)
  expect(brought.value).toEqual([])
  data.value = { pages: [{ items: [{ id: 7 }] }, { items: [{ id: 7 }, { id: 4 }] }] }
  expect(brought.value.map(byId)).toEqual([7, 4])
})
