import { type PhraseHit, phraseAt, phraseTable } from '@trucot/core/mention/phrase-table'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import type { Token } from '@trucot/core/text/tokens'

type EventType = Extract<PortableClaim, { type: 'event' }>['eventType']

/** What a person most likely means by selecting these words. */
const WORDS: Partial<Record<EventType, string>> = {
  meeting:
    'gặp, gặp gỡ, hội đàm, hội kiến, tiếp, tiếp kiến, tiếp xúc, làm việc với, buổi làm việc, chào xã giao',
  visit: 'thăm, đến thăm, chuyến thăm, thăm và làm việc, công du, chuyến công tác',
  signing: 'ký, ký kết, lễ ký, buổi ký kết',
  award: 'trao, trao tặng, tặng, được tặng, truy tặng, lễ trao',
  conference: 'hội nghị, đại hội, hội thảo, tọa đàm, diễn đàn, phiên họp, kỳ họp, cuộc họp',
  ceremony: 'lễ, buổi lễ, khai mạc, bế mạc, khánh thành, viếng, đặt vòng hoa',
  appointment: 'bổ nhiệm, giữ chức, nhậm chức, phê chuẩn, điều động',
  dismissal: 'miễn nhiệm, bãi nhiệm, cách chức, thôi giữ chức',
  phone_call: 'điện đàm, cuộc điện đàm',
  message: 'gửi điện, gửi thư, điện mừng, thư chúc mừng, điện chia buồn, chúc mừng',
  election: 'bầu, bầu cử, đắc cử, trúng cử',
}
/** Words that hold one of those and mean something else. */
const OTHERS = 'tiếp tục, tiếp theo, trực tiếp, thư ký, trao đổi, lễ tân, ký giả, ký ức'

const TABLE = phraseTable<EventType | null>([
  ...Object.entries(WORDS).flatMap(([type, phrases]) =>
    phrases.split(', ').map((phrase) => [phrase, type as EventType] as const),
  ),
  ...OTHERS.split(', ').map((phrase) => [phrase, null] as const),
])

/** The event that the words beginning at a token speak of; `value` is null where they only look like it. */
export function eventTypeAt(tokens: readonly Token[], at: number): PhraseHit<EventType | null> | null {
  return phraseAt(TABLE, tokens, at)
}
