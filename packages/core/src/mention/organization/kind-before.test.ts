import { describe, expect, test } from 'vitest'
import { readStructure } from '../../article/read-structure.ts'
import { findMentions } from '../find-mentions.ts'

const bodies = (phrase: string): string[] =>
  findMentions(readStructure({ text: `Sáng nay tại Hà Nội, ${phrase} về hợp tác song phương.\n` }))
    .filter(({ type }) => type === 'organization')
    .map((mention) => ('name' in mention ? mention.name : ''))

describe('foreign bodies that no lexicon has', () => {
  test.each([
    ['ông nói với báo El Watan', 'El Watan'],
    ['ông trả lời đài TRT World', 'TRT World'],
    ['đại diện hãng tin Anadolu hỏi', 'Anadolu'],
    ['lãnh đạo hãng Starlux Airlines bàn', 'Starlux Airlines'],
    ['Mubadala Holdings bàn', 'Mubadala Holdings'],
    ['Tập đoàn AD Ports bàn', 'Tập đoàn AD Ports'],
    ['Bí thư Châu ủy Văn Sơn Lý Hiểu Minh bàn', 'Châu ủy Văn Sơn'],
    ['Nhóm công tác về hỗ trợ nhân đạo họp', 'Nhóm công tác về hỗ trợ nhân đạo'],
    ['Tổng Lãnh sự quán (TLSQ) Việt Nam tại Fukuoka bàn', 'Tổng Lãnh sự quán (TLSQ) Việt Nam tại Fukuoka'],
    ['Ban Tuyên huấn T.Ư Đảng Nhân dân Cách mạng Lào bàn', 'Ban Tuyên huấn T.Ư Đảng Nhân dân Cách mạng Lào'],
    ['Ban Chấp hành T.Ư Đảng Cộng sản Việt Nam bàn', 'Ban Chấp hành T.Ư Đảng Cộng sản Việt Nam'],
  ])('%s', (phrase, name) => {
    expect(bodies(phrase)).toContain(name)
  })

  test.each([
    ['đoàn thăm lâu đài Windsor'],
    ['ông gửi thông báo John Kerry đã nhận'],
    ['theo báo Pháp, hai bên bàn'],
    ['Peter Holding bàn với ông Paul'],
  ])('no body: %s', (phrase) => {
    expect(bodies(phrase)).toEqual([])
  })
})
