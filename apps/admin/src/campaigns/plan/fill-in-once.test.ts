import { expect, test } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { fillInOnce } from './fill-in-once.ts'

test('what is written after a template was chosen stands while the list of templates comes anew', async () => {
  const chosen = ref<number | null>(1)
  const templates = ref<{ id: number; plan: string }[]>([])
  const form = ref('')
  const scope = effectScope()
  scope.run(() =>
    fillInOnce({
      chosen: () => chosen.value,
      templates: () => templates.value,
      fillIn: ({ plan }) => (form.value = plan),
    }),
  )
  templates.value = [{ id: 1, plan: 'một' }]
  await nextTick()
  expect(form.value).toBe('một')

  form.value = 'một, sửa lại'
  templates.value = [...templates.value, { id: 2, plan: 'hai' }]
  await nextTick()
  expect(form.value).toBe('một, sửa lại')

  chosen.value = 2
  await nextTick()
  expect(form.value).toBe('hai')
  chosen.value = null
  await nextTick()
  chosen.value = 2
  form.value = ''
  await nextTick()
  expect(form.value).toBe('hai')
  scope.stop()
})
