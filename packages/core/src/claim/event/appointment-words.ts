import { phraseTable } from '../../mention/phrase-table.ts'
import type { EventType } from './event-candidate.ts'

const entry = (type: EventType, list: string): [string, EventType][] =>
  list.split(', ').map((words) => [words, type])
/** What tells that somebody takes, wins or leaves an office. */
export const CHANGES = phraseTable<EventType>([
  ...entry(
    'appointment',
    'bổ nhiệm, bổ nhiệm lại, trao quyết định bổ nhiệm, trao quyết định, trao quyết định cho, công bố quyết định bổ nhiệm, công bố và trao quyết định, trao các quyết định, điều động, bố trí giữ chức, giữ chức, giữ chức vụ, giữ cương vị, được giao giữ, giao nhiệm vụ, phân công, chỉ định, nhậm chức, được giao nhiệm vụ, tuyên thệ nhậm chức, tiến cử, điều động và bổ nhiệm, điều động bổ nhiệm, được chỉ định, phân công giữ chức, luân chuyển, trao Quyết định, trao Quyết định bổ nhiệm, được bổ nhiệm, được cử làm, được cử giữ chức, cử giữ chức, được giao làm, làm, đảm nhiệm chức vụ, đảm nhiệm cương vị, đảm nhận cương vị, đảm nhiệm chức, đảm nhận chức vụ, đảm đương cương vị, tiếp quản chức, tiếp nhận chức vụ, lên nắm quyền, đề cử, được đề cử, tuyên thệ, tuyên thệ nhậm chức, bổ nhiệm và luân chuyển, kiêm giữ chức, quyết định bổ nhiệm, nhận quyết định giữ chức, nhận quyết định bổ nhiệm, nhận quyết định điều động, nhận quyết định đảm nhiệm, hiệp thương cử',
  ),
  ...entry(
    'election',
    'được bầu làm, được bầu giữ chức, bầu, tái đắc cử, đắc cử, trúng cử, được bầu, tái cử, được bầu lại, được bầu vào, đã bầu, thắng cử, giành chiến thắng trong cuộc bầu cử, giành thắng lợi trong cuộc bầu cử, chiến thắng trong cuộc bầu cử, thắng lợi trong cuộc bầu cử',
  ),
  ...entry(
    'dismissal',
    'miễn nhiệm, cho thôi giữ chức, cho thôi chức, thôi giữ chức, thôi giữ chức vụ, bãi nhiệm, cách chức, từ chức, thôi nhiệm vụ, cho thôi nhiệm vụ, miễn nhiệm chức vụ, cho từ chức, nghỉ hưu, sa thải, bãi miễn, từ nhiệm, thôi giữ các chức vụ, cho thôi giữ các chức vụ, thôi đảm nhiệm chức vụ, thôi đảm nhiệm, bị bãi nhiệm, thôi làm nhiệm vụ, giải nhiệm',
  ),
])

/** Words that need an office right after them to tell of an appointment. */
export const NEEDS_OFFICE = new Set([
  'làm',
  'giữ chức',
  'giữ chức vụ',
  'giữ cương vị',
  'phân công',
  'điều động',
  'giao nhiệm vụ',
  'chỉ định',
  'luân chuyển',
  'bầu',
  'tiến cử',
  'đảm nhiệm chức vụ',
  'đảm nhiệm cương vị',
  'đảm nhận cương vị',
  'đảm nhiệm chức',
  'đảm nhận chức vụ',
  'đảm đương cương vị',
  'tiếp quản chức',
  'tiếp nhận chức vụ',
  'đề cử',
  'được đề cử',
  'kiêm giữ chức',
  'hiệp thương cử',
])
