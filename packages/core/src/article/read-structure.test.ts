import { describe, expect, test } from 'vitest'
import { readStructure } from './read-structure.ts'

const LONG =
  'Tại buổi hội đàm, hai bên khẳng định coi trọng quan hệ hữu nghị truyền thống, nhất trí tăng cường trao đổi đoàn các cấp, mở rộng hợp tác thương mại, đầu tư, giáo dục và phối hợp chặt chẽ tại các diễn đàn đa phương trong những năm tới.'

function kinds(text: string): [string, string][] {
  return readStructure({ text }).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end).trim()])
}

describe('blocks', () => {
  test('pictures counted below a paragraph', () => {
    const text = [
      'Hai bên hội đàm cấp cao tại Huế',
      'Chiều 25/2, hai bên hội đàm cấp cao tại Huế về hợp tác song phương và khu vực.',
      LONG,
      'Ảnh 1: Hai bên tại hội đàm',
      'Ảnh 2: Duyệt đội danh dự',
      'Trước đó, ngày 20/2, hai bên đã trao đổi về hợp tác thương mại, đầu tư, giáo dục và nhất trí phối hợp chặt chẽ tại các diễn đàn đa phương trong những năm tới.',
    ]
    expect(
      kinds(text.join('\n\n'))
        .map(([kind]) => kind)
        .slice(3, 5),
    ).toEqual(['caption', 'caption'])
  })

  test('headline, lead, caption, heading, paragraph and signature', () => {
    const text = [
      'Hai bên hội đàm cấp cao tại Huế',
      'Chiều 25/2, hai bên hội đàm cấp cao tại Huế về hợp tác song phương và khu vực.',
      'Quang cảnh buổi hội đàm. (Ảnh: Thu Nga)',
      'Hợp tác nhiều mặt',
      LONG,
      'HỒNG HÀ',
    ]
    expect(kinds(text.join('\n\n')).map(([kind]) => kind)).toEqual([
      'title',
      'lead',
      'caption',
      'heading',
      'paragraph',
      'byline',
    ])
  })

  test('a view of the room, a credited picture below the body, a signature with the photographer', () => {
    const text = [
      'Hai bên hội đàm cấp cao tại Huế',
      'Chiều 25/2, hai bên hội đàm cấp cao tại Huế về hợp tác song phương và khu vực.',
      'Quang cảnh buổi hội đàm',
      LONG,
      'Dàn nhạc mở màn. Ảnh: Thu Nga - P/v TTXVN tại Lào',
      'Hồng Hà, ảnh: Thu Nga',
    ].join('\n\n')
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'title',
      'lead',
      'caption',
      'paragraph',
      'caption',
      'byline',
    ])
    expect(readStructure({ text }).credits).toEqual({
      authors: ['Hồng Hà'],
      agencies: ['TTXVN'],
      photographers: ['Thu Nga'],
    })
    expect(kinds(text.replace('Quang cảnh buổi hội đàm', 'Toàn cảnh kinh tế'))[2]?.[0]).toBe('heading')
  })

  test.each([
    ['Hải Lan (TTXVN)', ['Hải Lan'], ['TTXVN']],
    ['(Hải Lan)', ['Hải Lan'], []],
    ['Hải Lan (Theo NDTV, Reuters)', ['Hải Lan'], ['NDTV', 'Reuters']],
    ['TTXVN/Tin tức', [], ['TTXVN', 'Tin tức']],
  ])('%s at the end of a line signs it', (sign, authors, agencies) => {
    const text = `Hai bên hội đàm cấp cao tại Huế\n${LONG} ${sign}`
    expect(readStructure({ text }).credits).toMatchObject({ authors, agencies })
  })

  test('a headline and its report parted by a tab alone', () => {
    const text = `Hai bên hội đàm cấp cao tại Huế\t(CTO) - ${LONG}`
    expect(kinds(text)).toEqual([
      ['title', 'Hai bên hội đàm cấp cao tại Huế'],
      ['source', '(CTO) -'],
      ['lead', LONG],
    ])
  })

  test('captions, signs and signatures inside a line are pieces of their own', () => {
    const text = `VOV.VN - ${LONG} Hai bên tại lễ ký (Ảnh: moet).Sau hội đàm, hai bên ký nhiều văn bản hợp tác mới.Thu Nga`
    expect(kinds(text)).toEqual([
      ['source', 'VOV.VN -'],
      ['lead', LONG],
      ['caption', 'Hai bên tại lễ ký (Ảnh: moet).'],
      ['lead', 'Sau hội đàm, hai bên ký nhiều văn bản hợp tác mới.'],
      ['byline', 'Thu Nga'],
    ])
  })

  test('the headline said again is noise, but above a caption it is its picture', () => {
    const title = 'Hai bên hội đàm cấp cao tại Huế'
    const text = `${title}\n\n${title}\n\n${LONG}\n\n${title}\nHai bên tại hội đàm. Ảnh: TTXVN\n\n${LONG} Hết.`
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'title',
      'noise',
      'lead',
      'caption',
      'caption',
      'paragraph',
    ])
  })

  const LEAD = 'Chiều 25/2, hai bên đã hội đàm cấp cao tại Huế về hợp tác song phương và khu vực.'

  test.each([
    'Đại sứ Trần Văn Bình trao quà cho Bộ trưởng Paul Martin.',
    'Tân Bộ trưởng Ngoại giao Paul Martin.',
    'Hai Bộ trưởng Trần Văn Bình (phải) và Paul Martin',
  ])('what a picture shows, in the body: %s', (caption) => {
    const names = `${LONG} Bộ trưởng Ngoại giao Paul Martin nhận quà do Đại sứ Trần Văn Bình trao quà cho Bộ trưởng.`
    const text = ['Hai bên hội đàm cấp cao tại Huế', LEAD, names, caption, `${names} Hết.`].join('\n\n')
    expect(kinds(text).map(([kind]) => kind)).toEqual(['title', 'lead', 'paragraph', 'caption', 'paragraph'])
  })

  test.each([
    'Đại sứ Trần Văn Bình đã trao quà cho Bộ trưởng Paul Martin.',
    'Bộ trưởng Paul Martin khẳng định coi trọng quan hệ với Việt Nam.',
    'Sáng 26/2, Bộ trưởng Paul Martin tiếp Đại sứ Trần Văn Bình.',
  ])('what a report tells, in the body: %s', (sentence) => {
    const text = ['Hai bên hội đàm cấp cao tại Huế', LEAD, LONG, sentence, `${LONG} Hết.`].join('\n\n')
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'title',
      'lead',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  test('a picture above the report that an outlet signs; below a label; twice', () => {
    const picture = 'Đại sứ Trần Văn Bình trao quà cho Bộ trưởng Paul Martin.'
    const twice = 'Đại sứ Trần Văn Bình tại Huế. Ảnh: Thu Nga'
    const text = [
      'Hai bên hội đàm cấp cao tại Huế',
      picture,
      `VOV.VN - ${LEAD}`,
      `Chú thích ảnh\nQuang cảnh chung của hai bên.`,
      LONG,
      `${twice}\n${twice}`,
      `${LONG} Hết.`,
    ].join('\n\n')
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'title',
      'caption',
      'source',
      'lead',
      'noise',
      'caption',
      'paragraph',
      'caption',
      'noise',
      'paragraph',
    ])
  })

  test('a caption above the headline of an article of three lines', () => {
    const title = 'Vun trồng cho tình bạn mãi xanh tươi'
    const text = ['Đại sứ Trần Văn Bình (trái) chào Bộ trưởng Paul Martin ở Huế.', title, LONG].join('\n\n')
    expect(kinds(text).map(([kind]) => kind)).toEqual(['caption', 'title', 'lead'])
    expect(readStructure({ text }).title).toBe(title)
  })

  test.each([
    [['Hội đàm hai bên', 'Sáng 5/3, hai bên hội đàm.', 'PL'], 'Hội đàm hai bên'],
    [['Điện mừng', 'Ngày 5/3, Thủ tướng gửi điện mừng.'], 'Điện mừng'],
    [['Sáng 5/3, hai bên hội đàm.', 'Hai bên ký ba văn kiện.'], null],
  ])('a text of two or three lines: %s', (lines, title) => {
    const { blocks, title: found } = readStructure({ text: lines.join('\n\n') })
    expect(found).toBe(title)
    expect(blocks.map(({ kind }) => kind)).not.toContain('noise')
  })

  test('a photo credit alone below the body, a row of people in a picture', () => {
    const row = 'Từ trái sang: Đại sứ Trần Văn Bình và Bộ trưởng Paul Martin tại Huế.'
    const text = [
      'Hai bên hội đàm cấp cao tại Huế',
      LEAD,
      row,
      LONG,
      'Ảnh: Bộ Ngoại giao',
      'PV/VOV.VN (theo TTXVN)',
    ].join('\n\n')
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'title',
      'lead',
      'caption',
      'paragraph',
      'caption',
      'source',
    ])
    expect(readStructure({ text }).credits.agencies).toEqual(['Bộ Ngoại giao', 'VOV.VN', 'TTXVN'])
  })

  test('two words above a date are a headline', () => {
    const text = ['Điện mừng', '11/06/2016 04:12', LEAD, LONG].join('\n\n')
    expect(kinds(text).map(([kind]) => kind)).toEqual(['title', 'dateline', 'lead', 'paragraph'])
  })

  test("an outlet's sign on a line above the report", () => {
    const text = ['(VTC News) -', LEAD, LONG].join('\n\n')
    expect(kinds(text)[0]).toEqual(['source', '(VTC News) -'])
    expect(readStructure({ text }).credits.agencies).toEqual(['VTC News'])
  })

  test('below the mark that closes an article only its credit is of it', () => {
    const other =
      'Con đường ven biển dài mười cây số đang được thi công khẩn trương để kịp thông xe vào mùa hè tới.'
    const text = ['Hai bên hội đàm cấp cao tại Huế', LEAD, LONG.replace(/\.$/u, './.'), 'chọn', other].join(
      '\n\n',
    )
    expect(kinds(text).map(([kind]) => kind)).toEqual(['title', 'lead', 'paragraph', 'noise', 'noise'])
    const signed = ['Hai bên hội đàm cấp cao tại Huế', LEAD, LONG.replace(/\.$/u, './.'), 'Thu Nga'].join(
      '\n\n',
    )
    expect(readStructure({ text: signed }).credits.authors).toEqual(['Thu Nga'])
  })

  test('lines broken at a column are one paragraph', () => {
    const text =
      'Hai bên hội đàm cấp cao tại Huế\n\nNgày 20/10, hai bên đã thông tin cho nhau về tình hình mỗi nước, về các\nbiện pháp nâng cao hiệu quả hợp tác giữa Quốc hội Việt\nNam và nghị viện nước bạn trong thời gian tới.'
    expect(kinds(text)).toHaveLength(2)
  })

  test('a page broken at a column is so throughout, its headline too', () => {
    const text =
      'Hai bên hội đàm cấp cao về hợp tác khu vực châu Á -\nThái Bình Dương\n\nNgày 20/10, hai bên đã thông tin cho nhau về tình hình mỗi nước, về các\nbiện pháp nâng cao hiệu quả hợp tác giữa hai Quốc hội.\n\nHai bên nhất trí tăng cường trao đổi đoàn và phối hợp tại các diễn đàn\nđa phương trong những năm tới.\n\nCùng dự hội đàm có các thành viên Ủy ban Đối ngoại của Quốc hội\nViệt Nam.'
    expect(kinds(text)).toHaveLength(4)
    expect(readStructure({ text }).title).toBe(
      'Hai bên hội đàm cấp cao về hợp tác khu vực châu Á - Thái Bình Dương',
    )
  })

  test('a date that a program set before the text is a dateline', () => {
    const text = `date 2025-09-12 ${LONG}`
    expect(kinds(text)).toEqual([
      ['dateline', 'date 2025-09-12'],
      ['lead', LONG],
    ])
    expect(readStructure({ text }).published).toMatchObject({ date: '2025-09-12', basis: 'dateline' })
  })

  test('picture names are noise, pictures said twice are captions', () => {
    const text = `Hai bên hội đàm cấp cao tại Huế\n\n${LONG}\n\nhai ben hoi dam cap cao tai hue\n\nBộ trưởng hai bên khẳng định coi trọng quan hệ\n\nBộ trưởng hai bên khẳng định coi trọng quan hệ\n\n${LONG} Hết.`
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'title',
      'lead',
      'noise',
      'caption',
      'caption',
      'paragraph',
    ])
  })

  test('a credit inside an outlet’s sign makes no caption of its own', () => {
    expect(kinds(`(Ảnh: Thu Nga/TTXVN) VTV.vn - ${LONG}`).map(([kind]) => kind)).toEqual(['source', 'lead'])
  })

  test('noise says why', () => {
    const text = `Trang chủ\nHai bên hội đàm cấp cao tại Huế\n\n${LONG}\n\nĐọc thêm\n\nGiá vàng tăng mạnh trong phiên sáng nay`
    const noise = readStructure({ text }).blocks.filter(({ kind }) => kind === 'noise')
    expect(noise.map(({ reason }) => reason)).toEqual(['noise/before', 'furniture/box-head', 'noise/after'])
  })

  test('a box inside the article is noise, what follows it is not', () => {
    const text = `Hai bên hội đàm cấp cao tại Huế\n\n${LONG}\n\nTin liên quan\nGiá vàng tăng mạnh trong phiên sáng nay\n\n${LONG} Hết.`
    expect(kinds(text).map(([kind]) => kind)).toEqual(['title', 'lead', 'noise', 'noise', 'paragraph'])
  })
})

describe('headline', () => {
  test('null where a page shows none', () => {
    expect(readStructure({ text: LONG }).title).toBeNull()
  })

  test('without the outlet that a page title adds', () => {
    const text = `Hai bên hội đàm cấp cao tại Huế - Báo Mới\n\n${LONG}`
    expect(readStructure({ text }).title).toBe('Hai bên hội đàm cấp cao tại Huế')
  })

  test('the fetcher’s where the text shows none', () => {
    expect(readStructure({ text: LONG, meta: { title: 'Hai bên hội đàm | Báo Mới' } }).title).toBe(
      'Hai bên hội đàm',
    )
  })

  test('lower-cased, and with a full date in it', () => {
    expect(readStructure({ text: `hội đàm cấp cao tại Huế ngày 25/2/2016\n\n${LONG}` }).title).toBe(
      'hội đàm cấp cao tại Huế ngày 25/2/2016',
    )
  })
})

test('credits are gathered once each', () => {
  const text = `Hai bên hội đàm cấp cao tại Huế\n\nLễ ký. (Ảnh: Thu Nga/TTXVN)\n\n${LONG}\n\nLễ ký. (Ảnh: Thu Nga/TTXVN)\n\nHỒNG HÀ;TTXVN`
  const { credits } = readStructure({ text })
  expect(credits).toEqual({ authors: ['HỒNG HÀ'], agencies: ['TTXVN'], photographers: ['Thu Nga'] })
})

test('an empty text is an article of nothing', () => {
  expect(readStructure({ text: ' \n\u00a0\n' })).toMatchObject({ title: null, blocks: [], published: null })
})
