import type { EntityRef, PortableClaim } from '../review/portable-claim.ts'
import { dateInWords } from './date-in-words.ts'

type Event = Extract<PortableClaim, { type: 'event' }>
type Role = Event['participants'][number]['role']

/** What a person or thing does in each kind of event, in Vietnamese. */
const VERBS: Record<Event['eventType'], string> = {
  meeting: 'gặp',
  visit: 'thăm',
  signing: 'ký',
  award: 'trao',
  conference: 'dự',
  ceremony: 'dự lễ',
  appointment: 'bổ nhiệm',
  dismissal: 'miễn nhiệm',
  phone_call: 'điện đàm với',
  message: 'gửi thông điệp tới',
  statement: 'ra tuyên bố',
  election: 'bầu',
  other: 'tham gia sự kiện',
}
const ACTING: readonly Role[] = ['chair', 'host', 'leader', 'giver', 'sender', 'signatory', 'speaker']
const RECEIVING: readonly Role[] = ['guest', 'recipient', 'appointee']
const STATUSES: Record<Event['status'], string> = { reported: '', planned: 'dự kiến', background: 'đã nêu' }

const names = (refs: readonly EntityRef[]) => refs.map(({ name }) => name).join(', ')

function office({ person, title, organization, former }: Extract<PortableClaim, { type: 'office' }>): string {
  const at = organization === null ? '' : `, ${organization}`
  return `${person.name} ${former ? 'từng là' : 'là'} ${title}${at}`
}

function statement(claim: Extract<PortableClaim, { type: 'statement' }>): string {
  const speaker = claim.speaker ?? claim.institution
  const words = claim.mode === 'direct' ? `“${claim.words}”` : claim.words
  return `${speaker?.name ?? 'Không rõ ai'} ${claim.mode === 'direct' ? 'nói' : 'cho biết'}: ${words}`
}

function event(claim: Event): string {
  const those = (roles: readonly Role[]) =>
    claim.participants.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity)
  const [acting, receiving] = [those(ACTING), those(RECEIVING)]
  const others = claim.participants
    .map(({ entity }) => entity)
    .filter((entity) => ![...acting, ...receiving].includes(entity))
  const subjects = acting.length > 0 ? acting : others.length > 0 ? others.splice(0) : claim.organizations
  const objects = names(claim.objects)
  const giving = claim.eventType === 'award'
  const to = receiving.length === 0 ? '' : `${giving ? 'cho ' : ''}${names(receiving)}`
  const core = [names(subjects), STATUSES[claim.status], VERBS[claim.eventType]]
  const middle = giving ? [objects, to] : [to, objects]
  const tail = [
    claim.subject,
    claim.date && dateInWords(claim.date.edtf),
    claim.place && `tại ${claim.place.name}`,
    others.length > 0 && `có ${names(others)}`,
    subjects !== claim.organizations && claim.organizations.length > 0 && names(claim.organizations),
  ]
  const present = (part: unknown) => typeof part === 'string' && part !== ''
  return [[...core, ...middle].filter(present).join(' '), ...tail.filter(present)].join(', ')
}

/** A claim in one Vietnamese sentence, for people who read the export. */
export function sentenceOf(claim: PortableClaim): string {
  const words =
    claim.type === 'office' ? office(claim) : claim.type === 'event' ? event(claim) : statement(claim)
  const folded = words.replace(/\s+/gu, ' ').trim()
  const first = String.fromCodePoint(folded.codePointAt(0) ?? 0x20)
  return `${first.toLocaleUpperCase('vi')}${folded.slice(first.length)}${/[.!?…”]$/u.test(folded) ? '' : '.'}`
}
