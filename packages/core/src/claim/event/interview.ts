import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { chunkKey } from '../story/chunk.ts'
import type { Story, StorySentence } from '../story/story.ts'

const PRESS = phraseList(
  'phóng viên, các phóng viên, một số phóng viên, nhà báo, các nhà báo, báo chí, giới báo chí, PV, báo, các báo, đài, tạp chí, truyền thông, các cơ quan báo chí, các cơ quan truyền thông, hãng tin, hãng thông tấn, tờ, kênh, chúng tôi, Tuổi Trẻ, Thanh Niên, Dân Trí, Tiền Phong, Lao Động, Người Lao Động, VnExpress, VietNamNet, Vietnam+, VietnamPlus, Zing, Znews, VOV, VTV, VTC, VTC News, TTXVN, TG&VN, Thế giới và Việt Nam, Thông tấn xã Việt Nam, Reuters, AFP, AP, Xinhua, Tân Hoa xã',
)
const TALKS_WITH = new Set(['trao', 'gặp', 'trò', 'nói', 'đối'])

/** "Trao đổi với phóng viên TTXVN, Đại sứ A cho biết": whoever speaks to the press has met nobody. */
export function isInterview(story: Story, { chunks }: StorySentence, verb: number, after: number): boolean {
  if (!TALKS_WITH.has(chunkKey(chunks[verb]))) return false
  const from = /^(?:với|cùng|gỡ)$/u.test(chunkKey(chunks[after])) ? after + 1 : after
  const party = chunks[from]
  return party !== undefined && phraseAt(PRESS, story.structure.tokens, party.first) !== null
}
