import { nameKey } from '../../text/name-key.ts'
import { remember } from '../../text/remember.ts'
import { withUsualCountries } from '../place/usual-country.ts'

const EXPANSIONS = [
  ['T.Ư', 'Trung ương'],
  ['TƯ', 'Trung ương'],
  ['TW', 'Trung ương'],
  ['T.W', 'Trung ương'],
  ['BCH', 'Ban Chấp hành'],
  ['BTV', 'Ban Thường vụ'],
  ['UBND', 'Ủy ban nhân dân'],
  ['UBNDTP', 'Ủy ban nhân dân'],
  ['CHQS', 'Chỉ huy quân sự'],
  ['ĐBQH', 'đại biểu Quốc hội'],
  ['CPP', 'Nhân dân Campuchia'],
  ['NDCM', 'Nhân dân Cách mạng'],
  ['CHDCND', 'Cộng hòa Dân chủ Nhân dân'],
  ['CHND', 'Cộng hòa Nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['LHQ', 'Liên hợp quốc'],
  ['Liên hiệp quốc', 'Liên hợp quốc'],
  ['ở', 'tại'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['ĐCS', 'Đảng Cộng sản'],
  ['ĐCSVN', 'Đảng Cộng sản Việt Nam'],
  ['Đảng CSVN', 'Đảng Cộng sản Việt Nam'],
  ['Đảng CS', 'Đảng Cộng sản'],
  ['ĐSQ', 'Đại sứ quán'],
  ['TLSQ', 'Tổng lãnh sự quán'],
  ['CHXHCN', 'Cộng hòa xã hội chủ nghĩa'],
  ['TNCS', 'Thanh niên Cộng sản'],
  ['QĐND', 'Quân đội nhân dân'],
  ['QH', 'Quốc hội'],
  ['LHPN', 'Liên hiệp Phụ nữ'],
  ['LHTN', 'Liên hiệp Thanh niên'],
  ['CCB', 'Cựu chiến binh'],
  ['LĐLĐ', 'Liên đoàn Lao động'],
  ['TAND', 'Tòa án nhân dân'],
  ['VKSND', 'Viện Kiểm sát nhân dân'],
  ['NXB', 'Nhà xuất bản'],
  ['TPHCM', 'Hồ Chí Minh'],
  ['HCM', 'Hồ Chí Minh'],
].map(([short = '', full = '']) => [nameKey(short), nameKey(full)] as const)
const DROPPED = ['của', 'nước', 'Vương quốc', 'tỉnh', 'thành phố', 'TP'].map(nameKey)
/** Countries whose short names are syllables of other words too, and so no usual names of theirs. */
const SHORT_COUNTRIES = [
  ['Liên bang Nga', 'Nga'],
  ['Hoa Kỳ', 'Mỹ'],
  ['Liên hiệp Vương quốc Anh và Bắc Ireland', 'Anh'],
].map(([usual = '', short = '']) => [nameKey(usual), nameKey(short)] as const)
/** Houses that may be named with the parliament that they are of. */
const HOUSES = ['Hội đồng Liên bang', 'Duma Quốc gia', 'Đuma Quốc gia', 'Thượng viện', 'Hạ viện'].map(nameKey)
const COUNCIL = nameKey('Hội đồng')
const COUNCIL_OF_RUSSIA = nameKey('Hội đồng Nga')
const FEDERATION_COUNCIL = nameKey('Hội đồng Liên bang')
const PARLIAMENT = nameKey('Quốc hội')
const PROVINCIAL_COMMITTEE = nameKey('Tỉnh ủy')
const CENTRAL_PARTY = nameKey('Trung ương Đảng')
const CENTRAL = nameKey('Trung ương')
const CENTRAL_SOCIETY = `${nameKey('Trung ương Hội')} `
const COMMITTEE = nameKey('Ban Chấp hành')
const COMMITTEE_OF_PARTY = nameKey('Ban Chấp hành Trung ương Đảng')

function replaceWords(key: string, from: string, to: string): string {
  if (!key.includes(from)) return key
  return ` ${key} `.replaceAll(` ${from} `, to === '' ? ' ' : ` ${to} `).trim()
}

const CENTRAL_LETTERS = nameKey('TƯ')
/** "Ban Đối ngoại TƯ", not "Bộ Tư pháp", "BỘ TƯ PHÁP" or "Bộ Tư lệnh". */
const SAYS_CENTRAL = /(?<!\p{L})TƯ(?!\p{L}| (?:PHÁP|LỆNH|TƯỞNG|VẤN|NHÂN|LIỆU))/u

function computeBodyKey(name: string): string {
  let key = nameKey(name)
  for (const [short, full] of EXPANSIONS)
    if (short !== CENTRAL_LETTERS || SAYS_CENTRAL.test(name.normalize('NFC')))
      key = replaceWords(key, short, full)
  key = withUsualCountries(key)
  for (const [usual, short] of SHORT_COUNTRIES) key = replaceWords(key, usual, short)
  // "Hội đồng Liên bang Nga" is no council of "Liên bang Nga".
  if (key.startsWith(COUNCIL_OF_RUSSIA)) key = FEDERATION_COUNCIL + key.slice(COUNCIL.length)
  // "Tỉnh ủy" is a body of its own, and no "Ủy …".
  key = replaceWords(key, PROVINCIAL_COMMITTEE, PROVINCIAL_COMMITTEE.replace(' ', '-'))
  for (const word of DROPPED) key = replaceWords(key, word, '')
  // "Hội đồng Liên bang Quốc hội Nga" is "Hội đồng Liên bang Nga".
  for (const house of HOUSES)
    if (key.startsWith(`${house} ${PARLIAMENT} `))
      key = house + key.slice(house.length + PARLIAMENT.length + 1)
  // "Ban Chấp hành Trung ương Đảng X" is called "Trung ương Đảng X" as well.
  if (key.startsWith(`${COMMITTEE_OF_PARTY} `)) key = key.slice(COMMITTEE.length + 1)
  // "Trung ương Hội Chữ thập đỏ" speaks for the society.
  if (key.startsWith(CENTRAL_SOCIETY)) key = key.slice(CENTRAL.length + 1)
  // "Ban Đối ngoại Trung ương Đảng" is "Ban Đối ngoại Trung ương".
  return key.endsWith(` ${CENTRAL_PARTY}`) ? key.slice(0, key.length - CENTRAL_PARTY.length) + CENTRAL : key
}

/**
 * The key in which one body's spellings meet: abbreviations written out, countries by their usual names, "của", "nước",
 * "tỉnh" left out.
 */
export const bodyKey: (name: string) => string = remember(computeBodyKey)
