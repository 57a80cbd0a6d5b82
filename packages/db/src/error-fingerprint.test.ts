import { describe, expect, it } from 'vitest'
import { errorFingerprint } from './error-fingerprint.ts'

const stack = (line: number, folder = '/srv/trucot') =>
  `    at readDate (${folder}/packages/core/src/mention/time/read-dates.ts:${line}:7)\n    at readArticle (${folder}/packages/core/src/claim/read-article.ts:30:3)`
const of = (text: string) => errorFingerprint(text).fingerprint

describe("an error's fingerprint", () => {
  it('is the same whatever the article, the machine and the line are', () => {
    const one = of(`TypeError: claim 12 names entity "Trần Văn Minh"\n${stack(41)}`)
    expect(of(`TypeError: claim 7 names entity "Lê Thu Hà"\n${stack(58, '/home/an/nha')}`)).toBe(one)
  })

  it('is another for another message or another place', () => {
    const one = of(`TypeError: no date\n${stack(41)}`)
    expect(of(`RangeError: no date\n${stack(41)}`)).not.toBe(one)
    expect(of(`TypeError: no date\n${stack(41).replace('readDate', 'readYear')}`)).not.toBe(one)
    expect(of('TypeError: no date')).not.toBe(one)
  })

  it('says what is common to the kind', () => {
    expect(errorFingerprint('reading took longer than 30 s').message).toBe('reading took longer than <n> s')
    expect(errorFingerprint("ENOENT: open '/tmp/a/b.txt', file 0123456789abcdef0123").message).toBe(
      'ENOENT: open <text>, file <hash>',
    )
    expect(errorFingerprint('').message).toBe('no message')
  })

  it('takes no longer than the text is long', () => {
    // Processor seconds of this thread: what others do on the machine does not count.
    const before = process.threadCpuUsage()
    for (const text of ['"'.repeat(100_000), '/a'.repeat(50_000), '1,'.repeat(50_000), "'".repeat(99_999)]) {
      errorFingerprint(text)
    }
    const { user, system } = process.threadCpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(500)
  })
})
