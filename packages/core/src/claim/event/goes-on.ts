import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Story, StorySentence } from '../story/story.ts'

/** A sentence that opens with one of these goes on with the day that the article reports. */
const GOES_ON = phraseList(
  'cùng ngày, tối cùng ngày, chiều cùng ngày, sáng cùng ngày, trưa cùng ngày, buổi tối cùng ngày, buổi chiều cùng ngày, buổi sáng cùng ngày, cũng trong ngày, cũng trong sáng, cũng trong chiều, cũng trong tối, cũng ngày, cũng trong hôm nay, tiếp đó, tiếp theo, ngay sau, ngay sau đó, ngay sau khi, sau lễ, sau hội đàm, sau cuộc hội đàm, sau buổi hội đàm, sau buổi tiếp, sau cuộc tiếp, sau cuộc gặp, sau buổi gặp, sau buổi làm việc, sau cuộc làm việc, sau cuộc họp, sau cuộc hội kiến, sau buổi hội kiến, sau phiên họp, trước lễ ký, trước lễ ký kết, trước buổi lễ, trước hội đàm, trước cuộc hội đàm, trước hội nghị, trước phiên họp, trước lễ đón, trước buổi làm việc, kết thúc lễ, kết thúc chương trình, kết thúc giao lưu, kết thúc chuyến, kết thúc hội nghị, kết thúc hội đàm, kết thúc đối thoại, kết thúc kỳ họp, kết thúc phiên, kết thúc tham vấn, kết thúc đàm phán, kết thúc hội kiến, kết thúc khóa họp, sau đối thoại, sau kỳ họp, kết thúc buổi, kết thúc cuộc, cũng tại hội nghị, cũng tại buổi, cũng tại lễ, cũng nhân dịp này, nhân dịp này, dịp này, cũng trong dịp này, nhân dịp chuyến thăm, trong dịp này, bên lề phiên, bên lề hội nghị, bên lề hội thảo, bên lề diễn đàn, bên lề kỳ họp, bên lề khóa họp, bên lề đại hội, bên lề cuộc họp, bên lề sự kiện, bên lề lễ, bên lề chương trình',
)

const EARLIER = phraseList('trước đó')

/** "Chiều cùng ngày, …", "Ngay sau lễ đón, …", "Trước đó, sáng cùng ngày, …": the sentence goes on with what was told before it. */
export function goesOn({ structure: { tokens } }: Story, { first }: StorySentence): boolean {
  const earlier = phraseAt(EARLIER, tokens, first)
  const from = earlier && tokens[earlier.last]?.raw === ',' ? earlier.last + 1 : first
  return phraseAt(GOES_ON, tokens, from) !== null
}

/** "Trước đó, …" */
export function looksBack({ structure }: Story, { first }: StorySentence): boolean {
  return phraseAt(EARLIER, structure.tokens, first) !== null
}
