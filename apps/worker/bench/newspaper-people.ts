/** A repeatable stream of whole numbers below a limit. */
export type Below = (limit: number) => number

export function numbersBelow(seed: number): Below {
  let state = (seed * 2_654_435_761) >>> 0
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

export const pickWith =
  (below: Below) =>
  <Item>(items: readonly Item[]): Item =>
    items[below(items.length)] as Item

const words = (list: string) => list.split(' ')
const phrases = (list: string) => list.split(', ')

const FAMILIES = words(
  'Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Đào Đoàn Lương',
)
const MIDDLES = words(
  'Văn Thị Đức Minh Quang Hữu Xuân Thanh Ngọc Bình Công Quốc Thùy Kim Thu Gia Bảo Hải Đình Trọng Anh Tiến Hồng Duy Mạnh Việt',
)
const GIVENS = words(
  'Hùng Thắng Hà Sơn Trọng Quân Minh Trung Nam Hải Lan Hương Tuấn Dũng Cường Phương Linh Thảo Hiệu Phúc Lâm Giang Long Hưng Tùng Đạt Khoa Trâm Yến Mai Nga Thủy Hằng Vinh Khánh Quyết Lợi Toàn Kiên Huy Bách Nhàn Tâm Diệp',
)
const FIRST_NAMES = words(
  'Anton Marco Pierre Karl Josef Lucas Elena Sofia Marta Viktor Daniel Thomas Rosa Paulo Ivan Nadia Erik Hugo Clara Simon',
)
const LAST_NAMES = words(
  'Moreau Weber Lindqvist Rossi Novak Petrov Santos Almeida Keller Duarte Ferraro Kovacs Dumont Hartmann Ribeiro Sokolov Jansen Marchetti Olsen Varga',
)
export const FIELDS = phrases(
  'Ngoại giao, Công an, Quốc phòng, Tài chính, Y tế, Xây dựng, Công Thương, Tư pháp, Nội vụ, Khoa học và Công nghệ, Giáo dục và Đào tạo, Văn hóa, Thể thao và Du lịch',
)
export const PROVINCES = phrases(
  'Hà Nội, Cần Thơ, Đà Nẵng, Hải Phòng, Quảng Ninh, Nghệ An, Thanh Hóa, Lào Cai, Cao Bằng, Lạng Sơn, Đồng Nai, Tây Ninh, Gia Lai, Lâm Đồng, Cà Mau, Bắc Ninh, Huế, Khánh Hòa, Đắk Lắk, Sơn La',
)
export const COUNTRIES = phrases(
  'Lào, Campuchia, Pháp, Đức, Nhật Bản, Hàn Quốc, Ấn Độ, Italia, Thụy Điển, Hungary, Ba Lan, Bulgaria, Tây Ban Nha, Bồ Đào Nha, Brazil, Argentina, Mexico, Chile, Cuba, Canada, Australia, New Zealand, Indonesia, Malaysia, Thái Lan, Singapore, Philippines, Mông Cổ, Kazakhstan, Ai Cập',
)

/** An office with those who hold it, one after the other over the newspaper's years. */
export interface Seat {
  /** With its body, as it stands before a name. */
  title: string
  home: boolean
  holders: string[]
}

export interface Holder {
  name: string
  title: string
  home: boolean
}

const HOLDERS_A_SEAT = 4

/** The seats of a state and its partners, the busiest first, as many as there are titles for; each with its holders. */
export function makeSeats(below: Below): Seat[] {
  const pick = pickWith(below)
  const home = () => `${pick(FAMILIES)} ${pick(MIDDLES)} ${pick(GIVENS)}`
  const abroad = () => `${pick(FIRST_NAMES)} ${pick(LAST_NAMES)}`
  const seat = (title: string, isHome = true): Seat => ({
    title,
    home: isHome,
    holders: Array.from({ length: HOLDERS_A_SEAT }, isHome ? home : abroad),
  })
  const leading = ['Chủ tịch nước', 'Thủ tướng', 'Chủ tịch Quốc hội', 'Phó Thủ tướng'].map((title) =>
    seat(title),
  )
  const ministries = FIELDS.flatMap((field) =>
    ['Bộ trưởng', 'Thứ trưởng', 'Chánh Văn phòng'].map((title) =>
      seat(title === 'Chánh Văn phòng' ? `${title} Bộ ${field}` : `${title} Bộ ${field}`),
    ),
  )
  const provinces = PROVINCES.flatMap((province) => [
    seat(`Chủ tịch UBND tỉnh ${province}`),
    seat(`Phó Chủ tịch UBND tỉnh ${province}`),
    ...FIELDS.slice(3, 9).map((field) => seat(`Giám đốc Sở ${field} ${province}`)),
  ])
  const partners = COUNTRIES.flatMap((country) => [
    seat(`Đại sứ Việt Nam tại ${country}`),
    seat(`Đại sứ ${country} tại Việt Nam`, false),
    seat(`Bộ trưởng Ngoại giao ${country}`, false),
    seat(`Thủ tướng ${country}`, false),
    seat(`Chủ tịch Hội hữu nghị Việt Nam - ${country}`),
  ])
  const mixed = [...ministries, ...partners, ...provinces]
  // Which of the many are busy is chance, not the order of the lists.
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = below(at + 1)
    const moved = mixed[at] as Seat
    mixed[at] = mixed[other] as Seat
    mixed[other] = moved
  }
  return [...leading, ...mixed]
}

/** Who holds a seat when so much of the years, from 0 up to 1, is over. */
export function holderOf({ title, home, holders }: Seat, share: number): Holder {
  return { title, home, name: holders[Math.floor(share * holders.length)] as string }
}

/** Few are in the news all the time, most seldom: the n-th seat about 1/n as often as the first. */
export function drawSeat(seats: readonly Seat[], below: Below): Seat {
  const at = Math.floor((seats.length + 1) ** (below(1_000_000) / 1_000_000)) - 1
  return seats[at] as Seat
}
