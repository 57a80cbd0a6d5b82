/** A title of office as it stands at the head of a phrase. */
export interface TitleHead {
  text: string
  /** The spelling in claims where it is not the phrase itself. */
  title?: string
  /** The body that a bare field after the title belongs to: "Bộ trưởng Ngoại giao" is at Bộ Ngoại giao. */
  fieldBody?: string
  /** How many of the title's last syllables are also the head of the body: "Trưởng Ban Đối ngoại" is at Ban Đối ngoại. */
  shared?: number
  /** Only one body can be meant, whatever follows: "Ngoại trưởng Mỹ" is at Bộ Ngoại giao Mỹ. */
  impliedBody?: string
  /** The body that the title itself names: "UVBCT" is a member of Bộ Chính trị. */
  body?: string
  /** Needs a body, country or header to count: the words are ordinary otherwise. */
  needsBody?: boolean
  /** Counts with a body only, whatever name follows: "Trưởng đoàn" is no office but at "Đoàn đại biểu Quốc hội". */
  atBody?: boolean
  /** Counts only where its holder is named right after: "Đại diện FAO tại Việt Nam Anna Silva". */
  namedNext?: boolean
  /** Serves the holder of another office, named after it: "Cố vấn của Tổng thống", "Trợ lý Tổng Bí thư". */
  serves?: boolean
  /** Held at a mission abroad: "Đại sứ Việt Nam tại Cuba". */
  mission?: string
}

type Shape = Omit<TitleHead, 'text'>
const entries: [string, Shape][] = [
  [
    'Bộ trưởng, Bộ trưởng Nhà nước, Thứ trưởng, Quyền Bộ trưởng, Trợ lý Bộ trưởng, Quốc vụ khanh, Bộ trưởng Cao cấp, Bộ trưởng cấp cao, Bộ trưởng thứ nhất, Thứ trưởng Thường trực, Thứ trưởng thường trực, Thứ trưởng thứ nhất, Thứ trưởng Hành chính, Thứ trưởng hành chính, Trợ lý Thứ trưởng, Thứ trưởng cấp cao, Quốc vụ khanh Cao cấp, Quốc vụ khanh thường trực, Quốc vụ khanh Thường trực, Quốc vụ khanh cấp cao, Bộ trưởng thứ hai, Bộ trưởng Thứ hai',
    { fieldBody: 'Bộ' },
  ],
  ['Ngoại trưởng, Phó Ngoại trưởng, Trợ lý Ngoại trưởng', { impliedBody: 'Bộ Ngoại giao' }],
  ['Vụ trưởng, Phó Vụ trưởng, Quyền Vụ trưởng', { fieldBody: 'Vụ' }],
  ['Cục trưởng, Phó Cục trưởng, Quyền Cục trưởng', { fieldBody: 'Cục' }],
  ['Tổng cục trưởng, Phó Tổng cục trưởng, Tổng Cục trưởng, Phó Tổng Cục trưởng', { fieldBody: 'Tổng cục' }],
  ['Viện trưởng, Phó Viện trưởng, Quyền Viện trưởng', { fieldBody: 'Viện' }],
  [
    'Trưởng ban, Phó Trưởng ban, Phó Trưởng ban Thường trực, Phó trưởng ban, Phó Trưởng ban thường trực, Quyền Trưởng ban',
    { fieldBody: 'Ban', shared: 1 },
  ],
  ['Trưởng Ban thường trực', { fieldBody: 'Ban' }],
  ['Bộ trưởng Liên bang', { title: 'Bộ trưởng', fieldBody: 'Bộ' }],
  ['Trưởng khoa, Phó Trưởng khoa, Quyền Trưởng khoa', { fieldBody: 'Khoa', shared: 1, needsBody: true }],
  ['Thủ trưởng, Phó Thủ trưởng', { atBody: true }],
  ['Trưởng Cơ quan, Phó Trưởng Cơ quan', { atBody: true, shared: 2 }],
  ['Trưởng Thương vụ', { atBody: true, shared: 2 }],
  ['Đại diện', { atBody: true, namedNext: true }],
  ['Trưởng Đoàn, Phó Trưởng Đoàn', { shared: 1, atBody: true }],
  ['Phó Trưởng đoàn chuyên trách, Trưởng đoàn chuyên trách', { atBody: true }],
  ['Phó Ban', { title: 'Phó Trưởng ban', shared: 1, needsBody: true }],
  ['Trưởng phòng, Phó Trưởng phòng, Phó trưởng phòng', { fieldBody: 'Phòng', shared: 1 }],
  [
    'Trưởng Phái đoàn, Phó Trưởng Phái đoàn, Quyền Trưởng Phái đoàn',
    { fieldBody: 'Phái đoàn', shared: 2, mission: 'Phái đoàn' },
  ],
  ['Trưởng Văn phòng', { needsBody: true, shared: 2 }],
  ['Chánh Thanh tra, Phó Chánh Thanh tra', { needsBody: true, shared: 2 }],
  ['Trưởng Tiểu ban, Phó Trưởng Tiểu ban', { fieldBody: 'Tiểu ban', shared: 2 }],
  ['Trưởng Nhóm công tác, Phó Trưởng Nhóm công tác', { needsBody: true, shared: 3 }],
  ['Tổ trưởng, Tổ phó', { needsBody: true }],
  ['Chánh Văn phòng, Phó Chánh Văn phòng, Quyền Chánh Văn phòng', { fieldBody: 'Văn phòng', shared: 2 }],
  [
    'Chủ nhiệm, Phó Chủ nhiệm, Phó Chủ nhiệm Thường trực, Phó Chủ nhiệm thường trực, Quyền Chủ nhiệm',
    { fieldBody: 'Ủy ban' },
  ],
  ['Chủ nhiệm Văn phòng', { title: 'Chủ nhiệm', shared: 2, needsBody: true }],
  [
    'Ủy viên, Uỷ viên, Ủy viên Thường vụ, Ủy viên dự khuyết, Ủy viên Thường trực, Ủy viên chính thức',
    { needsBody: true },
  ],
  ['Ủy viên Quốc vụ', { impliedBody: 'Quốc vụ viện' }],
  ['Ủy viên trưởng', { needsBody: true }],
  [
    'Tổng Bí thư, Phó Tổng Bí thư, Phó Tổng thư ký, Tổng Thư ký, Bí thư thứ nhất, Bí thư Thứ nhất, Bí thư, Phó Bí thư, Phó Bí thư Thường trực, Phó Bí thư thường trực, Quyền Bí thư, Quyền Tổng Thư ký, Tổng Thư ký thứ nhất, Bí thư toàn quốc',
    {},
  ],
  ['UV', { title: 'Ủy viên', needsBody: true }],
  ['UVTW Đảng, UVTƯ Đảng, UVT.Ư Đảng, UVTWĐ, UVTƯĐ', { title: 'Ủy viên', body: 'Trung ương Đảng' }],
  ['UVBCT', { title: 'Ủy viên', body: 'Bộ Chính trị' }],
  ['TUV', { title: 'Tỉnh ủy viên' }],
  ['UVTV Tỉnh ủy, UVTVTU, TVTU, UVBTV Tỉnh ủy', { title: 'Ủy viên', body: 'Ban Thường vụ Tỉnh ủy' }],
  ['UVTV Thành ủy, UVBTV Thành ủy', { title: 'Ủy viên', body: 'Ban Thường vụ Thành ủy' }],
  ['UVTV', { title: 'Ủy viên Thường vụ' }],
  ['Thường trực', { needsBody: true }],
  ['PTT', { title: 'Phó Thủ tướng' }],
  ['TBT', { title: 'Tổng Bí thư' }],
  ['CTN', { title: 'Chủ tịch nước' }],
  ['TTg', { title: 'Thủ tướng' }],
  ['Thường vụ', { title: 'Ủy viên Thường vụ', needsBody: true }],
  ['Tỉnh ủy viên, Thành ủy viên, Huyện ủy viên, Quận ủy viên, Đảng ủy viên', {}],
  [
    'Chủ tịch, Phó Chủ tịch, Phó Chủ tịch Thường trực, Phó Chủ tịch thường trực, Phó Chủ tịch thứ nhất, Phó Chủ tịch Thứ nhất, Quyền Chủ tịch, Đồng Chủ tịch, Chủ tịch danh dự, Phó Chủ tịch chuyên trách, Chủ tịch luân phiên, Chủ tịch điều hành, Chủ tịch đắc cử, Phó Chủ tịch cấp cao, Phó Chủ tịch Cấp cao, Phó Chủ tịch điều hành',
    {},
  ],
  ['Chủ tịch nước, Phó Chủ tịch nước, Quyền Chủ tịch nước', {}],
  [
    'Thủ tướng, Phó Thủ tướng, Phó Thủ tướng Thường trực, Phó Thủ tướng thường trực, Phó Thủ tướng thứ nhất, Phó Thủ tướng Thứ nhất, Quyền Thủ tướng, Thủ tướng lâm thời',
    {},
  ],
  [
    'Tổng thống, Phó Tổng thống, Tổng thống đắc cử, Quyền Tổng thống, Tổng thống lâm thời, Phó Tổng thống thứ nhất',
    {},
  ],
  [
    'Thống đốc, Phó Thống đốc, Phó Thống đốc Thường trực, Toàn quyền, Thị trưởng, Phó Thị trưởng, Tỉnh trưởng, Phó Tỉnh trưởng, Quận trưởng, Phó Quận trưởng, Huyện trưởng, Phó Huyện trưởng, Châu trưởng, Phó Châu trưởng, Xã trưởng, Đô trưởng, Trưởng Đặc khu, Trưởng Khu hành chính đặc biệt, Trưởng Khu Hành chính đặc biệt, Trưởng Đặc khu hành chính, Trưởng Đặc khu Hành chính, Đặc khu trưởng',
    {},
  ],
  [
    'Quốc vương, Nhà vua, Vua, Quốc trưởng, Nữ hoàng, Hoàng hậu, Hoàng Thái hậu, Thái tử, Thái tử kế vị, Công chúa, Công chúa kế vị, Hoàng tử, Hoàng tử kế vị, Quyền Quốc trưởng, Nhật hoàng, Hoàng Thái tử, Thái hậu, Đại công tước, Hoàng thân, Giáo hoàng, Tiểu vương, Quốc vương Thái tử, Thân vương',
    { needsBody: false },
  ],
  [
    'Thủ hiến, Thủ lĩnh tối cao, Lãnh tụ tối cao, Lãnh đạo tối cao, Đại giáo chủ, Thủ tướng Chính phủ Liên bang',
    {},
  ],
  ['Đại sứ, Phó Đại sứ, Đại biện, Đại biện lâm thời, Đại sứ lưu động', { mission: 'Đại sứ quán' }],
  [
    'Tổng Lãnh sự, Phó Tổng Lãnh sự, Lãnh sự, Lãnh sự danh dự, Tổng Lãnh sự danh dự',
    { mission: 'Tổng lãnh sự quán' },
  ],
  ['Đại diện Thường trực, Đại diện thường trực, Phó Đại diện Thường trực', { mission: 'Phái đoàn' }],
  [
    'Tham tán, Tham tán Văn hóa, Tham tán Chính trị, Tham tán Kinh tế, Tham tán Nông nghiệp, Tham tán Khoa học và Công nghệ, Tham tán Giáo dục, Tham tán Thương mại, Tham tán thứ nhất, Phó Tham tán, Tùy viên Quân sự, Tùy viên Văn hóa, Tùy viên Báo chí, Tùy viên Cảnh sát, Tùy viên An ninh, Tùy viên Thương mại, Tùy viên Nông nghiệp, Tùy viên Lao động, Tham tán Lao động, Tham tán Công sứ, Công sứ, Tham tán thương mại, Tùy viên Quốc phòng, Bí thư thứ hai, Bí thư thứ ba, Tùy viên',
    { mission: 'Đại sứ quán', needsBody: true },
  ],
  ['Đại sứ đặc mệnh toàn quyền, Đại sứ Đặc mệnh Toàn quyền', { title: 'Đại sứ', mission: 'Đại sứ quán' }],
  [
    'Tổng Giám đốc, Phó Tổng Giám đốc, Phó Tổng Giám đốc phụ trách, Tổng Giám đốc điều hành, Giám đốc điều hành, Quyền Tổng Giám đốc',
    {},
  ],
  [
    'Giám đốc, Phó Giám đốc, Phó Giám đốc Thường trực, Giám đốc Cao cấp, Giám đốc Quốc gia, Giám đốc quốc gia, Quyền Giám đốc, Giám đốc khu vực, Giám đốc điều hành khu vực',
    { needsBody: true },
  ],
  [
    'Giám đốc Truyền thông, Giám đốc Đối ngoại, Giám đốc Quan hệ đối ngoại, Giám đốc Quan hệ Chính phủ, Giám đốc Tài chính, Giám đốc Nhân sự, Giám đốc Kinh doanh, Giám đốc Kỹ thuật, Giám đốc Công nghệ, Giám đốc Vận hành, Giám đốc Marketing, Giám đốc Nghệ thuật, Giám đốc Âm nhạc, Giám đốc Chính sách, Giám đốc Pháp chế, Giám đốc Thương mại, Giám đốc Hợp tác quốc tế, Giám đốc Phát triển kinh doanh, Giám đốc Phát triển, Giám đốc Phát triển bền vững, Giám đốc Sản xuất, Giám đốc Sáng tạo, Giám đốc Chiến lược',
    { needsBody: true },
  ],
  [
    'Phó Giám đốc phụ trách, Phó Vụ trưởng phụ trách, Phó Cục trưởng phụ trách, Phó Viện trưởng phụ trách, Phó Chủ tịch phụ trách, Phó Hiệu trưởng phụ trách, Phó Tổng Biên tập phụ trách, Phó Chánh Văn phòng phụ trách',
    { atBody: true },
  ],
  ['Thủ quỹ, Kế toán trưởng', { needsBody: true }],
  [
    'Hội trưởng, Phó Hội trưởng, Chi hội trưởng, Tổng Quản nhiệm, Pháp chủ, Phó Pháp chủ',
    { needsBody: true },
  ],
  ['CEO', {}],
  ['Hiệu trưởng, Phó Hiệu trưởng, Quyền Hiệu trưởng', { fieldBody: 'Trường' }],
  ['Chánh án, Phó Chánh án, Phó Chánh án Thường trực, Chánh tòa, Thẩm phán', {}],
  ['Viện trưởng Viện Công tố', { title: 'Viện trưởng', shared: 3 }],
  [
    'Tổng Kiểm toán, Tổng Thanh tra, Phó Tổng Thanh tra, Tổng Kiểm toán Nhà nước, Phó Tổng Kiểm toán Nhà nước, Tổng Kiểm sát trưởng, Tổng Chưởng lý, Phó Tổng Kiểm toán, Tổng công tố, Phó Tổng công tố, Phó Tổng Chưởng lý',
    {},
  ],
  [
    'Tổng Tham mưu trưởng, Phó Tổng Tham mưu trưởng, Tham mưu trưởng Liên quân, Tổng Tham mưu trưởng Liên quân, Phó Chủ tịch Hội đồng Tham mưu trưởng Liên quân, Tư lệnh Tối cao, Phó Tư lệnh Tối cao, Tổng Tư lệnh Tối cao, Tham mưu trưởng, Phó Tham mưu trưởng, Tổng Tư lệnh, Phó Tổng Tư lệnh, Tư lệnh, Phó Tư lệnh, Phó Tư lệnh Tham mưu trưởng, Chính ủy, Phó Chính ủy, Chỉ huy trưởng, Phó Chỉ huy trưởng, Chủ tịch Hội đồng Tham mưu trưởng Liên quân, Tư lệnh trưởng, Tham mưu trưởng Quốc phòng, Tư lệnh Quốc phòng, Phó Chủ nhiệm Chính trị, Chủ nhiệm Chính trị, Chủ nhiệm Hậu cần, Phó Chủ nhiệm Hậu cần, Đồn trưởng, Phó Đồn trưởng, Chính trị viên, Phó Chính trị viên, Trạm trưởng, Phó Trạm trưởng, Hải đoàn trưởng, Hải đội trưởng, Tiểu đoàn trưởng, Lữ đoàn trưởng, Sư đoàn trưởng, Phó Sư đoàn trưởng, Trung đoàn trưởng, Phó Lữ đoàn trưởng',
    {},
  ],
  ['Tổng Biên tập, Phó Tổng Biên tập, Tổng biên tập', {}],
  [
    'Cố vấn trưởng, Cố vấn Nhà nước, Trợ lý, Phó Trợ lý, Thư ký, Cố vấn, Cố vấn cao cấp, Cố vấn cấp cao, Cố vấn đối ngoại, Cố vấn An ninh quốc gia, Phó Cố vấn An ninh quốc gia, Cố vấn an ninh quốc gia, Cố vấn đặc biệt, Trợ lý đặc biệt',
    { needsBody: true, serves: true },
  ],
  [
    'Đặc phái viên thương mại, Đặc phái viên Thương mại, Đặc phái viên, Phó đặc phái viên, Phái viên, Đặc sứ, Đại diện đặc biệt, Phó Đặc phái viên, Trưởng đại diện, Phó Trưởng đại diện, Trưởng đại diện thường trú, Phó Trưởng đại diện thường trú, Trưởng Đại diện thường trú, Phó Trưởng Đại diện thường trú, Phó Đại diện thường trú, Quyền Đại diện thường trú, Quyền Trưởng đại diện, Đại diện Thương mại, Phó Đại diện Thương mại, Phó Đại diện thương mại, Đại diện thương mại, Đại diện cấp cao, Đại diện thường trú, Điều phối viên thường trú, Quyền Điều phối viên thường trú, Ủy viên phụ trách',
    { needsBody: true, serves: true },
  ],
  [
    'Cao ủy Thương mại, Cao ủy Năng lượng, Cao ủy Nông nghiệp, Cao ủy Môi trường, Cao ủy Kinh tế, Cao ủy Đối ngoại, Cao ủy Nhân quyền, Cao ủy Tư pháp, Cao ủy Quan hệ đối tác quốc tế, Cao ủy Hợp tác quốc tế',
    { needsBody: true },
  ],
  ['Cao ủy, Phó Cao ủy', { mission: 'Cao ủy', needsBody: true, serves: true }],
  [
    'Thư ký điều hành, Thư ký Điều hành, Thư ký báo chí, Thư ký Báo chí, Người phát ngôn, Phó Người phát ngôn, Phó Phát ngôn, Phát ngôn viên, Phó Phát ngôn viên, Phát ngôn',
    { needsBody: true },
  ],
  [
    'Điều phối viên, Điều phối viên đặc biệt, Điều phối viên cứu trợ khẩn cấp, Điều phối viên cứu trợ, Điều phối viên nhân đạo, Cao ủy cứu trợ, Phó Cao ủy cứu trợ, Đại biểu, Đại biểu Quốc hội, Thành viên Hội đồng',
    { needsBody: true },
  ],
  ['Thượng nghị sĩ, Thượng nghị sỹ, Hạ nghị sĩ, Hạ nghị sỹ, Nghị sĩ, Nghị sỹ', {}],
  ['Trưởng Công an, Phó Trưởng Công an, Trưởng đoàn đàm phán', { shared: 2, needsBody: true }],
  ['Thành viên HĐQT', {}],
]

const RANKED = /^(?:Phó \p{Lu}|Thứ trưởng$|Quốc vụ khanh$)/u
const ORDINAL = /thứ (?:nhất|hai|ba)$/iu

const LISTED: TitleHead[] = entries.flatMap(([titles, shape]) =>
  titles.split(',').flatMap((title) => spellingsOf(title.trim(), shape).map((text) => ({ ...shape, text }))),
)
const LISTED_KEYS = new Set(LISTED.map(({ text }) => text.toLowerCase()))

/** Titles that one alone holds by birth, that many hold alike, or that say already how they are held. */
const WITHOUT_DEPUTY =
  /^(?:Phó |Quyền |Đồng |(?:Ủy|Uỷ) viên(?! trưởng)|Thường |Đại diện$|Thành viên|Thư ký|Trợ lý|Đại biểu)|(?:danh dự|đắc cử|lâm thời|ủy viên|nghị s[ĩỹ]|phụ trách|thứ (?:nhất|hai|ba)|[Tt]hường trực|cấp cao|chuyên trách|luân phiên)$/iu
const ABBREVIATED = /^\p{Lu}{2}/u

/** "Phó Ủy viên trưởng", "Quyền Ngoại trưởng": the deputy and the acting holder of every office that has them. */
function heldForAnother(head: TitleHead): TitleHead[] {
  if (head.needsBody === false || WITHOUT_DEPUTY.test(head.text) || ABBREVIATED.test(head.text)) return []
  return ['Phó', 'Quyền']
    .map((word) => ({ word, text: `${word} ${head.text}` }))
    .filter(({ text }) => !LISTED_KEYS.has(text.toLowerCase()))
    .map(({ word, text }) => ({ ...head, text, ...(head.title ? { title: `${word} ${head.title}` } : {}) }))
}

/** Every title the reader knows, one an entry. */
export const TITLE_HEADS: TitleHead[] = [...LISTED, ...LISTED.flatMap(heldForAnother)]

/** A title and those of the standing deputy and of the first of several deputies: "Phó Viện trưởng thứ nhất". */
function spellingsOf(text: string, shape: Shape): string[] {
  const isRanked = RANKED.test(text) && !ORDINAL.test(text) && !/thường trực$|phụ trách$/iu.test(text)
  return [
    text,
    ...(isPlainDeputy(text, shape) ? [`${text} Thường trực`] : []),
    ...(isRanked ? ['thứ nhất', 'thứ hai'].map((ordinal) => `${text} ${ordinal}`) : []),
  ]
}

/** A deputy may be the standing one of several: "Phó Viện trưởng Thường trực". */
function isPlainDeputy(text: string, { shared }: Shape): boolean {
  return /^Phó \S+ trưởng$/iu.test(text) && shared === undefined
}

/** Words before a title that say the office is past. */
export const FORMER_WORDS = 'nguyên, cựu, cố, từng là, từng giữ chức, nguyên là'
/** Words before a title that say it is new, held for the time being or by one of several; no part of the title. */
export const BEFORE_TITLE = 'tân, đương kim, vị, các, hai, ba, những, tân cử, hàm'
