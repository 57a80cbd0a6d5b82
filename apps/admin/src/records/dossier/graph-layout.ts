/** A circle of the drawing; coordinates between -1 and 1 with the record itself in the middle. */
export interface GraphPoint {
  x: number
  y: number
  /** Radius, in the same measure. */
  r: number
  /** Named in the drawing itself; the others are named when pointed at and in the list beside it. */
  labelled: boolean
}

const RINGS = [12, 24, 48] as const
/** How much of its size by meetings a point keeps on each ring: outside there is less room. */
const SIZE_ON_RING = [1, 0.6, 0.4, 0.2] as const
const LABELLED = 16
const LARGEST = 0.055
const SMALLEST = 0.016

/**
 * Places people around the one they met: rings by how often they met, the most frequent inside, so that two hundred
 * stay apart. The first weight is that of the record itself. The same input gives the same drawing.
 */
export function layOutGraph(meetings: readonly number[]): GraphPoint[] {
  const [, ...others] = meetings
  const most = Math.max(1, ...others)
  const points: GraphPoint[] = meetings.length === 0 ? [] : [{ x: 0, y: 0, r: LARGEST, labelled: true }]
  const order = others
    .map((count, index) => ({ count, index }))
    .sort((a, b) => b.count - a.count || a.index - b.index)
  const ringsUsed = ringsFor(order.length)
  const placed = new Array<GraphPoint>(order.length)
  let start = 0
  for (const [ring, size] of ringsUsed.entries()) {
    const radius = (ring + 1) / (ringsUsed.length + 0.15)
    for (const [place, { count, index }] of order.slice(start, start + size).entries()) {
      // Every second ring is turned by half a step, so that names of neighbours do not meet.
      const angle = (2 * Math.PI * (place + (ring % 2) / 2)) / size - Math.PI / 2
      placed[index] = {
        x: radius * Math.cos(angle),
        y: radius * Math.sin(angle),
        r: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(count / most) * (SIZE_ON_RING[ring] ?? 0),
        labelled: start + place < LABELLED,
      }
    }
    start += size
  }
  return [...points, ...placed]
}

/** How many stand on each ring, from the inside. */
function ringsFor(people: number): number[] {
  const rings: number[] = []
  let left = people
  for (const room of [...RINGS, Number.POSITIVE_INFINITY]) {
    if (left <= 0) break
    rings.push(Math.min(room, left))
    left -= room
  }
  return rings
}
