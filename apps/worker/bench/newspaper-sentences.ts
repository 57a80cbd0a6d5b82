import { type Below, FIELDS, type Holder, PROVINCES, pickWith } from './newspaper-people.ts'

/** What happened on one day, as every report of it knows it. */
export interface Story {
  kind: 'meeting' | 'talks' | 'visit' | 'signing' | 'call' | 'congratulation' | 'conference' | 'award'
  /** Milliseconds of the day. */
  day: number
  town: string
  country: string
  host: Holder
  guest: Holder
  others: Holder[]
  theme: string
  paper: string
  /** What else was on these days that its reports may mention. */
  beside: Story[]
}

export const THEMES =
  'thương mại và đầu tư, giáo dục và đào tạo, du lịch, giao lưu nhân dân, quản lý biên giới, y tế công cộng, chuyển đổi số, nông nghiệp sạch, năng lượng tái tạo, bảo hộ công dân, đào tạo cán bộ, nghề cá, bảo tồn di sản, phòng chống thiên tai, hợp tác địa phương, lao động, vận tải đường sắt, an ninh mạng'.split(
    ', ',
  )

const THE_MONTHS = 12
export const shortDay = (day: number) => {
  const date = new Date(day)
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}`
}
export const fullDay = (day: number) => `${shortDay(day)}/${new Date(day).getUTCFullYear()}`
const named = ({ title, name }: Holder) => `${title} ${name}`
const mister = ({ name }: Holder) => `ông ${name}`
const Mister = ({ name }: Holder) => `Ông ${name}`

export function headline({ kind, host, guest, country, theme, paper, town }: Story): string {
  switch (kind) {
    case 'meeting':
      return `${host.title} tiếp ${named(guest)}`
    case 'talks':
      return `${named(host)} hội đàm với ${guest.title}`
    case 'visit':
      return `${named(host)} thăm và làm việc tại ${country}`
    case 'signing':
      return `Ký ${paper}`
    case 'call':
      return `${named(host)} điện đàm với ${guest.title}`
    case 'congratulation':
      return `Điện mừng Quốc khánh ${country}`
    case 'conference':
      return `Khai mạc Hội nghị về ${theme} tại ${town}`
    case 'award':
      return `Trao tặng Huân chương Hữu nghị cho ${named(guest)}`
  }
}

function event({ kind, host, guest, country, theme, paper, town, day }: Story): string {
  const on = `Ngày ${fullDay(day)}`
  switch (kind) {
    case 'meeting':
      return `${on}, tại ${town}, ${named(host)} đã tiếp ${named(guest)} đến chào nhân dịp nhận nhiệm vụ mới.`
    case 'talks':
      return `${on}, tại ${town}, ${named(host)} đã hội đàm với ${named(guest)} về quan hệ song phương và ${theme}.`
    case 'visit':
      return `Từ ngày ${shortDay(day)} đến ${fullDay(day + 2 * 86_400_000)}, ${named(host)} thăm chính thức ${country} và gặp ${named(guest)}.`
    case 'signing':
      return `${on}, tại ${town}, ${named(host)} và ${named(guest)} đã ký ${paper}.`
    case 'call':
      return `${on}, ${named(host)} đã điện đàm với ${named(guest)} về tình hình khu vực.`
    case 'congratulation':
      return `${on}, nhân dịp Quốc khánh ${country}, ${named(host)} đã gửi điện mừng tới ${named(guest)}.`
    case 'conference':
      return `${on}, tại ${town}, Hội nghị về ${theme} đã khai mạc với sự tham dự của ${named(host)} và ${named(guest)}.`
    case 'award':
      return `${on}, tại ${town}, ${named(host)} đã trao tặng Huân chương Hữu nghị cho ${named(guest)}.`
  }
}

/** The paragraph that says who, where and when, told a little otherwise in each report. */
export function lead(story: Story, below: Below): string {
  const among = story.others.length > 0 ? ` Cùng dự có ${story.others.map(named).join('; ')}.` : ''
  const after = [
    `Cuộc làm việc tập trung vào ${story.theme}.`,
    `Hai bên đánh giá cao những kết quả đạt được thời gian qua trong lĩnh vực ${story.theme}.`,
    `Sự kiện diễn ra trong không khí cởi mở, tin cậy lẫn nhau.`,
    `Đây là lần đầu tiên hai bên trao đổi riêng về ${story.theme}.`,
  ]
  return `${event(story)} ${pickWith(below)(after)}${among}`
}

/** What somebody said, in one of the ways in which papers report it. */
export function saying(story: Story, below: Below): string {
  const pick = pickWith(below)
  const speaker = below(3) === 0 ? story.guest : pick([story.host, ...story.others])
  const first = below(3) === 0
  const who = first ? named(speaker) : Mister(speaker)
  const percent = 3 + below(40)
  const aim = pick([
    `đưa hợp tác về ${story.theme} đi vào chiều sâu`,
    `tạo thuận lợi cho người dân và doanh nghiệp hai bên`,
    `sớm hoàn tất thủ tục để thỏa thuận có hiệu lực trong quý ${1 + below(4)}`,
    `nâng tỷ lệ dự án đúng tiến độ thêm ${percent} phần trăm`,
    `duy trì gặp gỡ thường niên giữa các cơ quan chuyên môn`,
    `chia sẻ kinh nghiệm và đào tạo ${20 + below(300)} cán bộ trẻ`,
  ])
  return pick([
    `${who} khẳng định Việt Nam luôn coi trọng quan hệ với ${story.country} và mong muốn ${aim}.`,
    `${who} cho rằng hai bên cần ${aim}, trước hết là trong lĩnh vực ${pick(THEMES)}.`,
    `“Chúng tôi sẽ làm hết sức để ${aim}”, ${mister(speaker)} nói.`,
    `${who} nhấn mạnh: “Việc cần làm ngay là ${aim}, không thể chậm trễ hơn nữa”.`,
    `${who} đề nghị các cơ quan liên quan ${aim}.`,
    `Theo ${mister(speaker)}, mục tiêu của giai đoạn tới là ${aim}.`,
    `${who} bày tỏ tin tưởng rằng kết quả lần này sẽ góp phần ${aim}.`,
  ])
}

/** What stands around the news: figures, history, how things are. Names nobody, or a body. */
export function background({ country, theme, day, town }: Story, below: Below): string {
  const pick = pickWith(below)
  const year = new Date(day).getUTCFullYear()
  const number = () => `${1 + below(98)},${below(10)}`
  return pick([
    `Kim ngạch thương mại giữa Việt Nam và ${country} năm ${year - 1} đạt ${number()} tỷ USD, tăng ${number()}% so với năm trước đó.`,
    `Theo số liệu của Bộ ${pick(FIELDS)}, trong ${1 + below(THE_MONTHS)} tháng đầu năm, có ${10 + below(900)} dự án mới được cấp phép với tổng vốn đăng ký ${number()} triệu USD.`,
    `Hiện có khoảng ${1 + below(90)} nghìn người Việt Nam đang sinh sống, học tập và làm việc tại ${country}.`,
    `Hai nước thiết lập quan hệ ngoại giao cách đây nhiều thập niên và đã trải qua nhiều giai đoạn hợp tác khác nhau.`,
    `Lĩnh vực ${theme} được coi là điểm sáng, song vẫn còn những vướng mắc về thủ tục, nguồn vốn và nhân lực.`,
    `Người dân ${town} quan tâm nhiều đến kết quả của chương trình vì nó gắn với việc làm và thu nhập của họ.`,
    `Giai đoạn ${year - 3}-${year}, chương trình đã hỗ trợ ${100 + below(9000)} hộ gia đình ở vùng sâu, vùng xa.`,
    `Các chuyên gia của Viện Nghiên cứu ${pick(THEMES)} nhận định nhu cầu về ${pick(THEMES)} sẽ tăng nhanh trong những năm tới, nhất là tại các đô thị lớn.`,
    `Tuyến đường dài ${20 + below(300)} km nối hai địa phương dự kiến rút ngắn thời gian đi lại còn ${1 + below(6)} giờ.`,
    `Bên lề chương trình, một triển lãm với hơn ${50 + below(400)} bức ảnh và hiện vật được mở cửa cho công chúng.`,
    `Trường Đại học ${town} và các trường của ${country} đã trao đổi ${30 + below(500)} lượt giảng viên và sinh viên trong năm học vừa qua.`,
    `Tại ${country}, mùa du lịch năm nay kéo dài hơn mọi năm, số khách Việt Nam tăng ${number()}%.`,
    `Công việc chuẩn bị được Bộ ${pick(FIELDS)} phối hợp với UBND tỉnh ${pick(PROVINCES)} tiến hành từ nhiều tháng trước.`,
    `Nhiều doanh nghiệp nhỏ ở ${pick(PROVINCES)} cho biết họ còn thiếu thông tin về thị trường và gặp khó khi làm thủ tục.`,
    `Theo kế hoạch, đoàn còn đến thăm một số cơ sở sản xuất ở ${pick(PROVINCES)} và gặp gỡ cán bộ Đại sứ quán Việt Nam tại ${country}.`,
    `Thời tiết thuận lợi giúp các hoạt động ngoài trời diễn ra đúng kế hoạch, thu hút đông đảo người xem.`,
  ])
}

/** Who was there too, or what else was on that day. */
export function company(story: Story, below: Below): string {
  const other = story.beside[below(story.beside.length)]
  if (!other || below(3) === 0) {
    const there = [story.guest, ...story.others].map(named).join(', ')
    return `Tham dự buổi làm việc còn có ${there} và đại diện Bộ ${pickWith(below)(FIELDS)}.`
  }
  return pickWith(below)([
    event(other),
    `Trong khuôn khổ chương trình, ${named(other.host)} đã gặp ${named(other.guest)}.`,
  ])
}

/** Something that was before and belongs to it. */
export function before(story: Story, below: Below): string {
  const ago = story.day - (20 + below(700)) * 86_400_000
  return pickWith(below)([
    `Trước đó, ngày ${fullDay(ago)}, ${mister(story.guest)} đã làm việc với ${named(story.host)} tại ${story.town}.`,
    `Tháng ${new Date(ago).getUTCMonth() + 1}/${new Date(ago).getUTCFullYear()}, hai bên từng tổ chức một hội thảo về ${story.theme} tại ${story.country}.`,
    `Ngày ${fullDay(ago)}, ${mister(story.host)} đã dự lễ khởi công một công trình tại ${story.town}.`,
  ])
}

export function caption({ host, guest, town }: Story, below: Below): string {
  return pickWith(below)([
    `${named(host)} và ${named(guest)} tại buổi làm việc. Ảnh: TTXVN`,
    `Quang cảnh buổi làm việc ở ${town}. Ảnh: PV`,
    `${Mister(guest)} phát biểu. Ảnh: TTXVN`,
  ])
}
