import { expect, test } from 'vitest'
import { bindFields } from './bound-field.ts'

test('a control shows the field as it stands now and changes nothing else', () => {
  let claim = { title: 'Vụ trưởng', former: false }
  const bound = bindFields(
    () => claim,
    (next) => {
      claim = next
    },
  )
  bound('former')['onUpdate:modelValue'](true)
  expect(claim).toEqual({ title: 'Vụ trưởng', former: true })
  expect(bound('former')).toMatchObject({ field: 'former', modelValue: true })
})
