import { describe, expect, it } from 'vitest'
import { bodyIdentity } from './body-identity.ts'
import { compareDocuments } from './compare-documents.ts'
import { type DocumentProfile, documentBlock, documentNumber, partiesOfName } from './document-profile.ts'
import { DOCUMENT_RULES } from './document-rules.ts'
import { knownDocument } from './known-document.ts'

/** A side: the name, then kind=, number=, issuer=, year=, subject=, @day, and the bodies the sentence names ("+"). */
const PAIRS = `
same: Quy chế phối hợp công tác giữa Bộ Ngoại giao và Ban Đối ngoại Trung ương; kind=Quy chế || Quy chế phối hợp công tác năm 2016; kind=Quy chế; year=2016; +Ban Đối ngoại T.Ư; +Bộ Ngoại giao; @2023-02-23
same: Chỉ thị 25 của Ban Bí thư về đối ngoại đa phương; kind=Chỉ thị; number=25; issuer=Ban Bí thư; subject=đẩy mạnh và nâng tầm đối ngoại đa phương; @2023-01-31 || Chỉ thị số 25-CT/TW; kind=Chỉ thị; number=25-CT/TW; issuer=Ban Bí thư; subject=đẩy mạnh và nâng tầm đối ngoại đa phương đến năm 2030; @2018-08-10
same: Chỉ thị 15 của Ban Bí thư về ngoại giao kinh tế; kind=Chỉ thị; number=15; issuer=Ban Bí thư; subject=công tác ngoại giao kinh tế; @2022-08-15 || Chỉ thị số 15-CT/TW; kind=Chỉ thị; number=15-CT/TW; issuer=Ban Bí thư; subject=công tác ngoại giao kinh tế phục vụ phát triển đất nước; @2023-01-31
same: Nghị quyết 22 của Bộ Chính trị về hội nhập quốc tế; kind=Nghị quyết; number=22; issuer=Bộ Chính trị; subject=hội nhập quốc tế; @2014-02-17 || Nghị quyết số 22-NQ/TW; kind=Nghị quyết; number=22-NQ/TW; issuer=Bộ Chính trị; subject=hội nhập quốc tế; @2015-05-01
same: Hiến chương Liên hợp quốc; kind=Hiến chương; @2023-09-11 || Hiến chương Liên Hợp quốc; kind=Hiến chương; @2015-06-26
same: Hiệp định RCEP; kind=Hiệp định; @2020-11-15 || Hiệp định RCEP; kind=Hiệp định; @2022-01-01
same: Tuyên bố chung giữa Việt Nam và Hoa Kỳ; kind=Tuyên bố chung; year=2023; @2023-09-11 || Tuyên bố chung giữa Việt Nam và Hoa Kỳ; kind=Tuyên bố chung; year=2023; @2023-09-12
same: Công ước Liên hợp quốc về Luật Biển 1982; kind=Công ước; year=1982; subject=Luật Biển || Công ước của Liên hợp quốc về Luật Biển năm 1982; kind=Công ước; year=1982; subject=Luật Biển
different: Quy chế phối hợp công tác giữa Bộ Ngoại giao và Ban Đối ngoại Trung ương; kind=Quy chế || Quy chế phối hợp công tác giữa Bộ Quốc phòng và Bộ Công an; kind=Quy chế
different: Quy chế phối hợp công tác giữa Bộ Ngoại giao và Ban Đối ngoại Trung ương; kind=Quy chế || Quy chế phối hợp công tác; kind=Quy chế; +Bộ Y tế; +Bộ Công an
different: Quy chế phối hợp công tác năm 2016; kind=Quy chế; year=2016; +Bộ Ngoại giao || Quy chế phối hợp công tác năm 2021; kind=Quy chế; year=2021; +Bộ Ngoại giao
different: Chỉ thị 25 của Ban Bí thư; kind=Chỉ thị; number=25; issuer=Ban Bí thư; subject=đối ngoại đa phương || Chỉ thị 25 của Thủ tướng; kind=Chỉ thị; number=25; issuer=Thủ tướng; subject=phòng chống cháy rừng
different: Nghị quyết 34 của Bộ Chính trị; kind=Nghị quyết; number=34; issuer=Bộ Chính trị || Nghị quyết 34 của Chính phủ; kind=Nghị quyết; number=34; issuer=Chính phủ
different: Nghị quyết 22 của Bộ Chính trị; kind=Nghị quyết; number=22; issuer=Bộ Chính trị; subject=hội nhập quốc tế; @2013-04-10 || Nghị quyết 22 của Bộ Chính trị; kind=Nghị quyết; number=22; issuer=Bộ Chính trị; subject=nâng cao chất lượng tổ chức cơ sở đảng; @2008-02-02
different: Chỉ thị 32 của Bộ Chính trị; kind=Chỉ thị; number=32; issuer=Bộ Chính trị || Chỉ thị 23 của Bộ Chính trị; kind=Chỉ thị; number=23; issuer=Bộ Chính trị
different: Tuyên bố chung; kind=Tuyên bố chung; +Việt Nam; +Lào; @2023-01-12 || Tuyên bố chung; kind=Tuyên bố chung; +Việt Nam; +Trung Quốc; @2023-12-13
different: Tuyên bố chung về nâng cấp quan hệ Việt Nam - Hoa Kỳ; kind=Tuyên bố chung; @2023-09-11 || Tuyên bố chung về làm sâu sắc quan hệ Việt Nam – Trung Quốc; kind=Tuyên bố chung; @2022-11-02
different: Hiệp định Thương mại tự do Việt Nam - Chile; kind=Hiệp định; year=2011 || Hiệp định Thương mại tự do Việt Nam - Israel; kind=Hiệp định; year=2023
unsure: Tuyên bố chung Việt Nam - Lào; kind=Tuyên bố chung; @2023-01-12 || Tuyên bố chung giữa Lào và Việt Nam; kind=Tuyên bố chung; @2023-01-13
different: Tuyên bố chung; kind=Tuyên bố chung; @2023-01-12 || Tuyên bố chung; kind=Tuyên bố chung; @2023-12-13
different: Bản ghi nhớ hợp tác; kind=Bản ghi nhớ; @2023-01-12 || Bản ghi nhớ hợp tác; kind=Bản ghi nhớ; @2020-12-13
different: Bản ghi nhớ về hợp tác nghề cá; kind=Bản ghi nhớ; subject=hợp tác nghề cá; @2023-08-07 || Bản ghi nhớ về phòng chống ma túy; kind=Bản ghi nhớ; subject=phòng chống ma túy; @2023-08-09
different: Thỏa thuận hợp tác giữa hai Ban; kind=Thỏa thuận hợp tác; @2023-06-14 || Thỏa thuận hợp tác giữa hai Quốc hội; kind=Thỏa thuận hợp tác; @2025-06-28
same: UNCLOS 1982; kind=Công ước; year=1982; @2016-10-20 || Công ước của Liên hiệp quốc về Luật Biển; kind=Công ước; @2024-10-03
same: DOC; kind=Tuyên bố || Tuyên bố về cách ứng xử của các bên ở Biển Đông (DOC); kind=Tuyên bố
different: DOC; kind=Tuyên bố || COC; kind=Bộ Quy tắc ứng xử
different: Hiến pháp năm 1992; kind=Hiến pháp; year=1992 || Hiến pháp năm 2013; kind=Hiến pháp; year=2013
different: Thỏa thuận hợp tác giữa Ban Đối ngoại Trung ương và Ban Liên lạc Đối ngoại; kind=Thỏa thuận; year=2015 || Thỏa thuận hợp tác giữa Ban Đối ngoại Trung ương và Ban Liên lạc Đối ngoại; kind=Thỏa thuận; year=2022
`

function sideOf(words: string): DocumentProfile {
  const [name = '', ...parts] = words.split(';').map((part) => part.trim())
  const value = (field: string) =>
    parts.find((part) => part.startsWith(`${field}=`))?.slice(field.length + 1) ?? null
  const day = parts.find((part) => part.startsWith('@'))?.slice(1) ?? null
  const near = parts.filter((part) => part.startsWith('+')).map((part) => bodyIdentity(part.slice(1)))
  return {
    name,
    kind: value('kind'),
    number: value('number'),
    issuer: value('issuer'),
    year: value('year'),
    subject: value('subject'),
    known: knownDocument([name]),
    parties: [...new Set([...partiesOfName(name), ...near])],
    origins: [],
    first: day,
    last: day,
  }
}

const pairs = PAIRS.trim()
  .split('\n')
  .map((line) => {
    const [truth = '', sides = ''] = line.split(/: (.*)/su)
    const [one, other] = sides.split(' || ').map(sideOf) as [DocumentProfile, DocumentProfile]
    const isBound = DOCUMENT_RULES.bonds(one).some((bond) => DOCUMENT_RULES.bonds(other).includes(bond))
    const compared = isBound ? 'same' : compareDocuments(one, other).verdict
    const verdict = documentBlock(one) === documentBlock(other) ? compared : 'different'
    return { line, truth, verdict }
  })

describe('the resolver on pairs of documents', () => {
  it.each(pairs.filter(({ truth }) => truth === 'different'))('$line: never same', ({ verdict }) =>
    expect(verdict).not.toBe('same'),
  )
  const one = pairs.filter(({ truth }) => truth === 'same')
  it.each(one)('$line', ({ verdict }) => expect(verdict).toBe('same'))
})

it('reads numbers', () => {
  expect(documentNumber('25-CT/TW')).toEqual({ figure: '25', letters: 'ct tw' })
  expect(documentNumber('số 05')).toEqual({ figure: '5', letters: '' })
})
