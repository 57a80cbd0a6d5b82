import { describe, expect, test } from 'vitest'
import { tokenize } from '../../text/tokens.ts'
import { readByline } from './byline.ts'

const read = (text: string) => readByline(text, tokenize(text))

describe('readByline', () => {
  test.each<[string, string[], string[]]>([
    ['HỒNG HÀ', ['HỒNG HÀ'], []],
    ['THU HIỀN;TTXVN', ['THU HIỀN'], ['TTXVN']],
    ['Minh Khôi - Lan Anh', ['Minh Khôi', 'Lan Anh'], []],
    ['Minh Khôi và Lan Anh', ['Minh Khôi', 'Lan Anh'], []],
    ['Nguyễn Hồng (thực hiện)', ['Nguyễn Hồng'], []],
    ['Nguyễn Hồng/VOV', ['Nguyễn Hồng'], ['VOV']],
    ['Theo TTXVN/Báo Tin tức', [], ['TTXVN', 'Báo Tin tức']],
    ['(Theo Chinhphu.vn)', [], ['Chinhphu.vn']],
    ['Theo Tuổi Trẻ', [], ['Tuổi Trẻ']],
    ['Nguồn: Báo Nhân Dân', [], ['Báo Nhân Dân']],
    ['Bài, ảnh: Hồng Minh', ['Hồng Minh'], []],
    ['TTXVN/Vietnam+', [], ['TTXVN', 'Vietnam+']],
    ['Tác giả: Lê Thu Trang', ['Lê Thu Trang'], []],
    ['PV/VOV', [], ['VOV']],
    ['Người dịch: Thu Hà', ['Thu Hà'], []],
    ['Chuyển ngữ: Thu Hà', ['Thu Hà'], []],
    ['Thu Hà (theo AFP)', ['Thu Hà'], ['AFP']],
    ['Thu Hà (TTXVN)', ['Thu Hà'], ['TTXVN']],
    ['HỒNG HÀ và nhóm PV thường trú', ['HỒNG HÀ'], []],
    ['Thu Hà - Nhóm PV TTXVN', ['Thu Hà'], ['TTXVN']],
    ['PV Thu Hà/VOV-Bangkok', ['Thu Hà'], ['VOV-Bangkok']],
    ['Thu Hà (P/v TTXVN tại Lào)', ['Thu Hà'], ['TTXVN']],
    ['Thực hiện: Thu Hà; Ảnh: Hồng Minh', ['Thu Hà'], []],
    ['Tin và ảnh: Phòng Thông tin Đối ngoại', [], ['Phòng Thông tin Đối ngoại']],
    ['T.H', ['T.H'], []],
    ['Nhà báo Trần Thu Hà', ['Trần Thu Hà'], []],
    ['Thu Hà/VOV1', ['Thu Hà'], ['VOV1']],
    ['Thu Hà/VOV – Nam Mỹ', ['Thu Hà'], ['VOV']],
    ['Thu Hà (Từ Lima, Peru)', ['Thu Hà'], []],
    ['TM', ['TM'], []],
    ['Hải Lan/VOV - Trung tâm Tin Theo Reuters', ['Hải Lan'], ['VOV', 'Trung tâm Tin', 'Reuters']],
    ['TTXVN/Tin tức', [], ['TTXVN', 'Tin tức']],
    ['H.Lan; ảnh: T.Minh', ['H.Lan'], []],
    ['Hải Lan, ảnh: Tuấn Minh', ['Hải Lan'], []],
    ['Hải Lan - Nguồn: TTXVN', ['Hải Lan'], []],
    ['Hải Lan/VOV Cairo', ['Hải Lan'], ['VOV']],
    ['Hải Lan (Phóng viên TTXVN thường trú tại Lima)', ['Hải Lan'], ['TTXVN']],
    ['Hải Lan-Tuấn Minh (TTXVN)', ['Hải Lan', 'Tuấn Minh'], ['TTXVN']],
    ['T.Minh-SGGP', ['T.Minh'], ['SGGP']],
    ['Nguồn www.bao.example', [], ['bao.example']],
  ])('%s', (line, persons, agencies) => {
    expect(read(line)).toMatchObject({ persons, agencies })
    expect(read(line.normalize('NFD'))?.persons).toEqual(persons.map((name) => name.normalize('NFD')))
  })

  test.each([
    'Hai bên hội đàm cấp cao',
    'Quốc hội Hàn Quốc thông qua luật mới',
    'Theo đó, hai bên sẽ ký kết nhiều văn bản',
    'Việt Nam và Lào tăng cường hợp tác',
    'Ảnh: TTXVN',
    'THỜI SỰ',
    'GẶP GỠ SONG PHƯƠNG',
    'KẾT QUẢ HỘI NGHỊ',
    'THÚC ĐẨY HỢP TÁC',
    'VĂN HÓA - DU LỊCH',
    'Ý NGHĨA LỊCH SỬ',
    'Bộ Ngoại giao',
    'Ngày 25/2, hai bên gặp nhau.',
  ])('no credit: %s', (line) => {
    expect(read(line)).toBeUndefined()
  })

  test('a credit for text and pictures says so', () => {
    expect(read('Tin, ảnh: Hồng Minh')).toMatchObject({ alsoPhotographs: true, kind: 'byline' })
    expect(read('Theo TTXVN')).toMatchObject({ alsoPhotographs: false, kind: 'source', labelled: true })
  })
})
