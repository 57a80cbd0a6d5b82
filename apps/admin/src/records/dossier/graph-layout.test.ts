import { expect, test } from 'vitest'
import { layOutGraph } from './graph-layout.ts'

test('the record stands in the middle, who was met most on the inner ring', () => {
  const points = layOutGraph([30, 1, 9, 2, ...Array.from({ length: 30 }, () => 1)])
  expect(points[0]).toMatchObject({ x: 0, y: 0 })
  const distance = (index: number) => Math.hypot(points[index]?.x ?? 0, points[index]?.y ?? 0)
  expect(distance(2)).toBeLessThan(distance(33))
  expect(points[2]?.r).toBeGreaterThan(points[1]?.r ?? 1)
})

test('two hundred stay apart and inside the drawing', () => {
  const points = layOutGraph([200, ...Array.from({ length: 199 }, (_, index) => 1 + (index % 5))])
  expect(points).toHaveLength(200)
  for (const [index, one] of points.entries()) {
    expect(Math.abs(one.x)).toBeLessThanOrEqual(1)
    expect(Math.abs(one.y)).toBeLessThanOrEqual(1)
    for (const other of points.slice(index + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r - 0.005)
    }
  }
})

test('nobody met draws the record alone, nothing draws nothing', () => {
  expect(layOutGraph([3])).toHaveLength(1)
  expect(layOutGraph([])).toEqual([])
})
