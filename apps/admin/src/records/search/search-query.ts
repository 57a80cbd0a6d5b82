import { SEARCH_KINDS, type SearchHit } from '@trucot/contract/records-views'
import type { LocationQuery } from 'vue-router'
import { api } from '../../api/client.ts'
import { recordsKey } from '../record-query.ts'

/** What is looked for, as the fields and the address hold it; an empty field says nothing. */
export interface Search {
  text: string
  kind: SearchHit['kind'] | ''
  from: string
  to: string
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u
const one = (value: LocationQuery[string] | undefined) => (typeof value === 'string' ? value : '')
const day = (value: string) => (DAY.test(value) ? value : '')

/** The search that an address names; what it says wrongly is left out. */
export function readSearch(query: LocationQuery): Search {
  return {
    text: one(query.q).slice(0, 200),
    kind: SEARCH_KINDS.find((kind) => kind === one(query.kind)) ?? '',
    from: day(one(query.from)),
    to: day(one(query.to)),
  }
}

/** The address of a search. */
export function queryOfSearch({ text, kind, from, to }: Search): Record<string, string> {
  return {
    ...(text === '' ? {} : { q: text }),
    ...(kind === '' ? {} : { kind }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  }
}

export const searchQuery = ({ text, kind, from, to }: Search) => ({
  queryKey: [...recordsKey, 'search', text, kind, from, to],
  queryFn: () =>
    api.records.search({
      text,
      limit: 20,
      ...(kind === '' ? {} : { kinds: [kind] }),
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
    }),
})
