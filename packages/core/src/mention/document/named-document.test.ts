import { describe, expect, test } from 'vitest'
import { readStructure } from '../../article/read-structure.ts'
import { findDocuments } from './find-documents.ts'
import { joinDocuments } from './join-documents.ts'

const around = (phrase: string): string => `Sáng nay tại Hà Nội, các đại biểu đã chứng kiến ${phrase}.\n`
const joined = (text: string): string[] =>
  joinDocuments(findDocuments(readStructure({ text }))).map(({ name }) => name)

describe('how far the name of a paper goes', () => {
  test.each([
    ['Bản ghi nhớ hợp tác giữa Hội Nông dân tỉnh Quảng Ninh với Hội Nông dân thành phố Phòng Thành Cảng'],
    ['Thỏa thuận kết nghĩa giữa xã Thanh Thủy và hương Thiên Bảo'],
    ['Thỏa thuận hợp tác giữa hai cơ quan kiểm toán'],
    ['Biên bản Hội đàm thường niên lần thứ 12'],
    ['Quy tắc mẫu về hòa giải thương mại'],
    ['Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ (sửa đổi)'],
    ['Luật Phòng, chống mua bán người (sửa đổi)'],
  ])('%s', (name) => {
    expect(joined(around(`việc thực hiện ${name}`))).toEqual([name])
  })

  test.each([
    [
      'Luật Kinh doanh bất động sản, Luật Các tổ chức tín dụng và Luật Phòng, chống ma túy năm 2021',
      ['Luật Kinh doanh bất động sản', 'Luật Các tổ chức tín dụng', 'Luật Phòng, chống ma túy năm 2021'],
    ],
    ['Luật Kiểm soát xuất khẩu, Luật Cảnh vệ', ['Luật Kiểm soát xuất khẩu', 'Luật Cảnh vệ']],
    ['Luật Dược, thảo luận về Luật Quy hoạch', ['Luật Dược', 'Luật Quy hoạch']],
  ])('laws in a row: %s', (row, names) => {
    expect(joined(around(`việc thực hiện ${row}`))).toEqual(names)
  })

  test.each([
    ['Báo cáo Phát triển con người năm 2024 tại lễ ra mắt', ['Báo cáo Phát triển con người năm 2024']],
    [
      'Sách trắng Quốc phòng Việt Nam 2019 và Báo cáo Môi trường kinh doanh của Ngân hàng Thế giới',
      ['Sách trắng Quốc phòng Việt Nam 2019', 'Báo cáo Môi trường kinh doanh của Ngân hàng Thế giới'],
    ],
    ['báo cáo tình hình chung', []],
  ])('reports that bear titles of their own: %s', (row, names) => {
    expect(joined(around(`việc công bố ${row}`))).toEqual(names)
  })

  test.each([
    ['Biên bản ghi nhớ phát triển trung tâm dữ liệu', ''],
    ['Hợp đồng nguyên tắc cung cấp 50.000 tấn thép', ' trong năm tới'],
    ['Hợp đồng tín dụng xây dựng bệnh viện', ' trị giá 20 triệu USD'],
    ['Tuyên bố chung nâng tầm quan hệ Việt Nam - Brazil lên Đối tác chiến lược', ' tại Rio'],
  ])('a paper that is passed bears its purpose: %s', (name, after) => {
    expect(joined(around(`hai bên ra và ký ${name}${after}`))).toEqual([name])
  })

  test.each([
    ['Hiệp định thúc đẩy thương mại hai chiều'],
    ['thỏa thuận giữa hai cơ quan vào cuối năm'],
    ['quan hệ giữa Hội Nông dân với Hội Phụ nữ'],
  ])('what the sentence tells is no name: %s', (phrase) => {
    expect(joined(around(`thấy rằng ${phrase}`))).toEqual([])
  })
})

describe('one paper told twice', () => {
  test('by its kind and letters in brackets', () => {
    const text = around('lễ ký Hiệp định Thương mại tự do giữa Việt Nam và Chile (Hiệp định VCFTA)')
    expect(joined(`${text}Bộ trưởng nói Hiệp định VCFTA có 15 chương.\n`)).toHaveLength(1)
  })
  test('by its subject with and without the parties', () => {
    const subject = 'về miễn thị thực cho người mang hộ chiếu công vụ'
    const text = around(`lễ ký Hiệp định giữa Chính phủ Việt Nam và Chính phủ Peru ${subject}`)
    expect(joined(`${text}Hai bên mong Hiệp định ${subject} sớm có hiệu lực.\n`)).toHaveLength(1)
  })
})

describe('how papers of the UN and UNESCO are registered', () => {
  test.each([
    ['quyết định số 45 COM 7B.62', '45 COM 7B.62'],
    ['Quyết định 17.COM 9.A.2', '17.COM 9.A.2'],
    ['Tuyên bố Chủ tịch số S/PRST/2020/12', 'S/PRST/2020/12'],
    ['Thông báo đặc biệt số 07-TB/TW', '07-TB/TW'],
  ])('%s', (phrase, number) => {
    const [mention] = findDocuments(readStructure({ text: around(`việc thực hiện ${phrase}`) }))
    expect(mention).toMatchObject({ number, name: phrase })
  })
})
