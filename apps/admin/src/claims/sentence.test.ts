import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { describe, expect, test } from 'vitest'
import { sentence as english, role as englishRoles } from '../i18n/en/claim.ts'
import { role, sentence as vietnamese } from '../i18n/vi/claim.ts'
import { award, entity, hanoi, medal, minh, office, quan, speech } from './example-claims.ts'
import { claimSentence, plainSentence, type SentenceLanguage } from './sentence.ts'

const vi: SentenceLanguage = { frames: vietnamese, roleName: (name) => role[name as keyof typeof role] }
const en: SentenceLanguage = { frames: english, roleName: (name) => englishRoles[name as keyof typeof role] }
const say = (claim: PortableClaim, language = vi) =>
  plainSentence(claimSentence(claim, language), (edtf) => edtf)

describe('a claim as a sentence', () => {
  test('an office', () => {
    expect(say(office)).toBe('Phạm Bình Minh là Bộ trưởng Bộ Ngoại giao')
    expect(say({ ...office, former: true })).toBe('Phạm Bình Minh nguyên là Bộ trưởng Bộ Ngoại giao')
    expect(say({ ...office, organization: null })).toBe('Phạm Bình Minh là Bộ trưởng')
    expect(say(office, en)).toBe('Phạm Bình Minh is Bộ trưởng, Bộ Ngoại giao')
  })

  test('an award names giver, thing and recipient, then when and where', () => {
    expect(say(award)).toBe(`Phạm Bình Minh trao ${medal.name} cho Hoàng Bình Quân, 2016-02-25, tại Hà Nội`)
    expect(say(award, en)).toBe(
      `Phạm Bình Minh presented ${medal.name} to Hoàng Bình Quân, 2016-02-25, in Hà Nội`,
    )
  })

  test('falls back to a poorer frame when a slot is empty', () => {
    expect(
      say({ ...award, participants: [{ entity: quan, role: 'recipient' }], date: null, place: null }),
    ).toBe(`Hoàng Bình Quân nhận ${medal.name}`)
    expect(say({ ...award, participants: [], objects: [], date: null, place: null })).toBe('Lễ trao tặng')
  })

  test('what the frame leaves out is told behind it', () => {
    const witness = entity('person', 'Nguyễn Văn An')
    const claim = {
      ...award,
      participants: [...award.participants, { entity: witness, role: 'witness' as const }],
    }
    expect(say(claim)).toMatch(/, tại Hà Nội; chứng kiến: Nguyễn Văn An$/u)
  })

  test('a place that the frame used is not told twice', () => {
    const visit = {
      ...award,
      eventType: 'visit' as const,
      objects: [],
      participants: [{ entity: minh, role: 'guest' as const }],
    }
    expect(say(visit)).toBe(`Phạm Bình Minh thăm ${hanoi.name}, 2016-02-25`)
  })

  test('several names are listed', () => {
    const third = entity('person', 'Vương Đình Huệ')
    const participants = [minh, quan, third].map((person) => ({ entity: person, role: 'attendee' as const }))
    const meeting = {
      ...award,
      eventType: 'meeting' as const,
      objects: [],
      participants,
      date: null,
      place: null,
    }
    expect(say(meeting)).toBe('Cuộc gặp của Phạm Bình Minh, Hoàng Bình Quân và Vương Đình Huệ')
  })

  test('a statement carries one pair of quotation marks', () => {
    expect(say(speech)).toBe('Hoàng Bình Quân: “Quy chế giúp công việc thông suốt hơn”')
    expect(
      say({
        ...speech,
        speaker: null,
        institution: entity('organization', 'Bộ Ngoại giao'),
        mode: 'indirect',
      }),
    ).toBe('Bộ Ngoại giao cho biết Quy chế giúp công việc thông suốt hơn')
  })

  test('values keep their paths, list elements by the keys of their entity', () => {
    const paths = claimSentence(award, vi).flatMap((part) => (part.kind === 'words' ? [] : [part.path]))
    expect(paths).toContainEqual({ field: 'participants', element: { type: 'person', keys: minh.keys } })
    expect(paths).toContainEqual({ field: 'date' })
  })
})
