import { describe, expect, it } from 'vitest'
import { buildReading, type Finding } from '../../test/build-reading.ts'
import { GIFT, MEETING, meeting, office, read } from '../../test/ministry-visit.ts'
import { alignReadings } from './align-readings.ts'
import { PlacedReading } from './placed-reading.ts'

/** Which title or event type goes on as which. */
function aligned(before: Finding[], after: Finding[]): string[] {
  const [one, other] = [read(before), read(after)].map(PlacedReading.of) as [PlacedReading, PlacedReading]
  const name = (reading: PlacedReading, index: number) => {
    const claim = reading.claims[index]?.claim
    return claim?.type === 'event'
      ? `${claim.eventType} ${claim.date?.edtf}`
      : claim?.type === 'office'
        ? claim.title
        : ''
  }
  return [...alignReadings(one, other).currentOf]
    .map(([a, b]) => `${name(one, a)} → ${name(other, b)}`)
    .sort()
}

describe('alignReadings', () => {
  it('takes equal fingerprints first, whatever overlaps more', () => {
    const short = meeting({ quotes: [GIFT], date: '2024-01-01' })
    const long = meeting({ quotes: [GIFT, MEETING], date: '2024-01-02' })
    expect(aligned([short, long], [long, meeting({ quotes: [MEETING], date: '2024-01-03' })])).toEqual([
      'meeting 2024-01-02 → meeting 2024-01-02',
    ])
  })

  it('then the largest overlap, then more equal fields', () => {
    expect(
      aligned(
        [meeting({ date: '2024-01-01' }), meeting({ date: '2024-01-02', place: null })],
        [meeting({ date: '2024-01-02', place: null, eventType: 'visit' }), meeting({ date: null })],
      ),
    ).toEqual(['meeting 2024-01-01 → meeting undefined', 'meeting 2024-01-02 → visit 2024-01-02'])
  })

  it('never crosses types or persons', () => {
    expect(aligned([office('Bộ trưởng')], [office('Bộ trưởng', { person: 'Marc Knapper' })])).toEqual([])
    expect(aligned([office('Bộ trưởng', { quotes: [MEETING] })], [meeting()])).toEqual([])
  })

  it('takes time in proportion to the readings', () => {
    const reading = (id: number, size: number, title: string) => {
      const lines = Array.from({ length: size }, (_, at) => `Ông Lê Văn ${at} dự họp tổ ${at} sáng nay.`)
      const findings = lines.map(
        (line, at): Finding => ({ type: 'office', quotes: [line], person: `Lê Văn ${at}`, title }),
      )
      return buildReading({ id, lines, findings })
    }
    const time = (size: number) => {
      const [one, other] = [reading(1, size, 'Tổ trưởng'), reading(2, size, 'Tổ phó')]
      const times = [1, 2, 3].map(() => {
        const [a, b] = [{ ...one }, { ...other }].map(PlacedReading.of) as [PlacedReading, PlacedReading]
        // Processor time of this thread: what others do on the machine does not count.
        const before = process.threadCpuUsage()
        expect(alignReadings(a, b).currentOf.size).toBe(size)
        return process.threadCpuUsage(before).user / 1000
      })
      return Math.min(...times)
    }
    time(100)
    expect(time(3000)).toBeLessThan(20 * (time(500) + 2))
  })
})
