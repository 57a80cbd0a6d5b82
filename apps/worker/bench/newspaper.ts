import {
  type Below,
  COUNTRIES,
  drawSeat,
  holderOf,
  makeSeats,
  numbersBelow,
  PROVINCES,
  pickWith,
  type Seat,
} from './newspaper-people.ts'
import {
  background,
  before,
  caption,
  company,
  fullDay,
  headline,
  lead,
  type Story,
  saying,
  THEMES,
} from './newspaper-sentences.ts'

const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2012, 0, 2)
/** Days that the newspapers cover, however many articles they print. */
const DAYS = 12 * 365
/** Of a hundred stories, so many are told by one paper, by two, … */
const TOLD_BY = [50, 25, 12, 8, 5]
const KINDS: readonly Story['kind'][] = [
  'meeting',
  'meeting',
  'meeting',
  'talks',
  'talks',
  'visit',
  'signing',
  'call',
  'congratulation',
  'conference',
  'award',
]
const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy']
const SIGNED = [
  'Hà Linh',
  'Minh Khôi',
  'PV',
  'TTXVN',
  'Theo TTXVN',
  'Thu Trang - Quốc Việt',
  'Nhóm phóng viên',
]

function storyOf(seats: readonly Seat[], share: number, below: Below, mentioned = 2): Story {
  const pick = pickWith(below)
  const somebody = () => holderOf(drawSeat(seats, below), share)
  const theme = pick(THEMES)
  const country = pick(COUNTRIES)
  const host = somebody()
  const different = [...Array(6)].map(somebody).filter(({ name }) => name !== host.name)
  const paperKind = pick(['Quy chế phối hợp', 'Bản ghi nhớ hợp tác', 'Chương trình hợp tác', 'Thỏa thuận'])
  return {
    kind: pick(KINDS),
    day: FIRST_DAY + Math.floor(share * DAYS) * DAY,
    town: pick(PROVINCES),
    country,
    host,
    guest: different[0] ?? host,
    others: [...new Map(different.slice(1, 1 + below(4)).map((one) => [one.name, one])).values()],
    theme,
    paper: `${paperKind} về ${theme} giữa Việt Nam và ${country} giai đoạn ${2012 + Math.floor(share * 12)}-${2017 + Math.floor(share * 12)}`,
    beside: Array.from({ length: mentioned }, () => storyOf(seats, share, below, 0)),
  }
}

/** One paper's report of a story, printed a day or two after it. */
function reportOf(story: Story, below: Below): string {
  const printed = story.day + below(3) * DAY
  const date = new Date(printed)
  const hour = `${String(6 + below(16)).padStart(2, '0')}:${String(below(60)).padStart(2, '0')}`
  const lines = [
    headline(story),
    `${WEEKDAYS[date.getUTCDay()]}, ${fullDay(printed)}, ${hour} (GMT+7)`,
    lead(story, below),
  ]
  // As long as these papers write: some say it in five paragraphs, some in twenty.
  for (let paragraph = 6 + below(15); paragraph > 0; paragraph--) {
    const sentences = Array.from({ length: 1 + below(3) }, () => {
      const kind = below(20)
      if (kind < 6) return saying(story, below)
      if (kind < 9) return company(story, below)
      return kind < 10 ? before(story, below) : background(story, below)
    })
    lines.push(sentences.join(' '))
    if (below(9) === 0) lines.push(caption(story, below))
  }
  lines.push(SIGNED[below(SIGNED.length)] as string)
  return lines.join('\n\n')
}

/**
 * So many articles of newspapers over twelve years, made by rule: every story has its own day, one to five papers tell it, each
 * in its own order of sentences, and somebody holds each of some hundred offices at a time, a few of them in the news all the
 * while. The same seed makes the same articles.
 */
export function* newspaper(articles: number, seed = 1): Generator<string> {
  const below = numbersBelow(seed)
  const seats = makeSeats(below)
  for (let made = 0; made < articles; ) {
    const story = storyOf(seats, made / articles, below)
    let toldBy = 1
    for (let drawn = below(100); drawn >= (TOLD_BY[toldBy - 1] ?? 100); toldBy++)
      drawn -= TOLD_BY[toldBy - 1] ?? 100
    for (let told = 0; told < toldBy && made < articles; told++) {
      yield reportOf(story, below)
      made++
    }
  }
}
