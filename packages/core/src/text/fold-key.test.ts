import { expect, it } from 'vitest'
import { foldKey } from './fold-key.ts'

it.each([
  ['Hoàng Bình Quân', 'hoang binh quan'],
  ['ĐẶNG THÙY TRÂM', 'dang thuy tram'],
  ['Hoà  Bình'.normalize('NFD'), 'hoa binh'],
  ['Thoong-lun Xi-xu-lít', 'thoong lun xi xu lit'],
  ['…', ''],
])('%s is looked up as %s', (name, key) => expect(foldKey(name)).toBe(key))
