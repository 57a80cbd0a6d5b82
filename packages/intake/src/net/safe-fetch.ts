import { Agent, errors, request } from 'undici'
import { checkedConnector, PrivateAddressFault, UnknownHostFault } from './checked-connect.ts'
import type { FetchPolicy } from './fetch-policy.ts'
import { fetchTarget } from './fetch-target.ts'
import { ACCEPTED_ENCODINGS, BodyTooLarge, BodyUnreadable, readBody } from './read-body.ts'
import { retryAfterSeconds } from './retry-after.ts'

const MOST_HOPS = 5
const HEADERS_MS = 15_000
const MOST_HEADER_BYTES = 32 * 1024
/** Headers that are kept with a page. */
const KEPT_HEADERS = ['content-type', 'etag', 'last-modified', 'date', 'content-language', 'x-robots-tag']

export interface FetchRequest {
  policy: FetchPolicy
  userAgent: string
  accept: string
  /** What the last answer said of itself, to be told where nothing changed. */
  etag?: string | null
  lastModified?: string | null
  /** The largest body, as sent and unpacked. */
  mostBytes: number
  /** All hops together. */
  deadlineMs: number
  signal?: AbortSignal
  /** Asked before every hop; what it gives ends the fetch. Waiting for a host's turn is done in it. */
  beforeHop?: (url: URL) => Promise<FetchRefusal | FetchFailure | undefined>
}

export interface FetchedPage {
  kind: 'fetched'
  /** Where it was found after all redirects. */
  url: string
  status: number
  headers: Record<string, string>
  bytes: Uint8Array
}

/** It is not fetched, and asking again would not change that. */
export interface FetchRefusal {
  kind: 'refused'
  reason: string
  explanation: string
}

/** No answer this time. */
export interface FetchFailure {
  kind: 'failed'
  reason: string
  explanation: string
  retryAfterSeconds?: number
}

export type FetchResult = FetchedPage | { kind: 'not_modified' } | FetchRefusal | FetchFailure

const refused = (reason: string, explanation: string): FetchRefusal => ({
  kind: 'refused',
  reason,
  explanation,
})
const failed = (reason: string, explanation: string): FetchFailure => ({
  kind: 'failed',
  reason,
  explanation,
})

/** What went wrong in words; undefined where it is no fault of the other side. */
function resultOfFault(fault: unknown): FetchRefusal | FetchFailure | undefined {
  if (fault instanceof PrivateAddressFault) return refused('private_address', fault.message)
  if (fault instanceof UnknownHostFault) return failed('unknown_host', fault.message)
  if (fault instanceof BodyTooLarge) return refused('too_large', `the answer has ${fault.message}`)
  if (fault instanceof BodyUnreadable) return refused('unreadable', `the answer is ${fault.message}`)
  if (!(fault instanceof Error)) return undefined
  const code = 'code' in fault ? String(fault.code) : ''
  if (fault.name === 'TimeoutError' || code.includes('TIMEOUT') || code === 'ETIMEDOUT')
    return failed('timeout', 'no whole answer came in time')
  if (/CERT|SELF_SIGNED|TLS|SSL|UNABLE_TO_VERIFY/u.test(code))
    return failed('tls', `no secure connection: ${code}`)
  if (
    fault instanceof errors.UndiciError ||
    fault.name.startsWith('HTTPParser') ||
    /^(?:E[A-Z]+|HPE_\w+|UND_\w+)$/u.test(code)
  )
    return failed('no_answer', code === '' ? fault.message : code)
  return undefined
}

function headerOf(headers: Record<string, string | string[] | undefined>, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}

/** What an answer without a page in it means. */
function resultOfStatus(status: number, retryAfter: string | undefined): FetchRefusal | FetchFailure {
  const words = `the server answered ${status}`
  if (status !== 429 && status !== 408 && status < 500) return refused(`status_${status}`, words)
  const seconds = retryAfterSeconds(retryAfter)
  return { ...failed(`status_${status}`, words), ...(seconds === null ? {} : { retryAfterSeconds: seconds }) }
}

async function hop(url: URL, options: FetchRequest, agent: Agent, signal: AbortSignal) {
  const { statusCode, headers, body } = await request(url, {
    method: 'GET',
    dispatcher: agent,
    signal,
    headersTimeout: HEADERS_MS,
    bodyTimeout: HEADERS_MS,
    headers: {
      'user-agent': options.userAgent,
      accept: options.accept,
      'accept-encoding': ACCEPTED_ENCODINGS,
      'accept-language': 'vi, en;q=0.5',
      ...(options.etag ? { 'if-none-match': options.etag } : {}),
      ...(options.lastModified ? { 'if-modified-since': options.lastModified } : {}),
    },
  })
  const location = headerOf(headers, 'location')
  if (statusCode === 200) {
    const bytes = await readBody(body, headerOf(headers, 'content-encoding') ?? '', options.mostBytes)
    const kept = KEPT_HEADERS.flatMap((name) => {
      const value = headerOf(headers, name)
      return value === undefined ? [] : [[name, value.slice(0, 1000)] as const]
    })
    return {
      kind: 'fetched' as const,
      url: url.href,
      status: statusCode,
      headers: Object.fromEntries(kept),
      bytes,
    }
  }
  body.on('error', () => undefined).destroy()
  if (statusCode === 304) return { kind: 'not_modified' as const }
  if (statusCode >= 300 && statusCode < 400 && location !== undefined) {
    return { kind: 'redirected' as const, to: URL.parse(location, url)?.href ?? location }
  }
  return resultOfStatus(statusCode, headerOf(headers, 'retry-after'))
}

/**
 * Fetches one address. Every hop is checked by name before it is made and by address when it is connected to; redirects are
 * followed by hand; sizes, times and unpacking are bounded. Refusals and failures are results; nothing is thrown for what
 * the other side does. Cookies, credentials and proxies of the environment are never used.
 */
export async function safeFetch(address: string, options: FetchRequest): Promise<FetchResult> {
  const agent = new Agent({
    connect: checkedConnector(options.policy),
    pipelining: 0,
    maxHeaderSize: MOST_HEADER_BYTES,
  })
  let left = options.deadlineMs
  let late = false
  // Waiting for a host's turn is not the host's fault: only the hops themselves count.
  const inTime = async <Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> => {
    const started = Date.now()
    const timer = new AbortController()
    const deadline = setTimeout(() => {
      late = true
      timer.abort(new DOMException('too slow', 'TimeoutError'))
    }, left)
    try {
      return await work(options.signal ? AbortSignal.any([options.signal, timer.signal]) : timer.signal)
    } finally {
      clearTimeout(deadline)
      left = Math.max(1, left - (Date.now() - started))
    }
  }
  try {
    let next = address
    for (let hops = 0; hops <= MOST_HOPS; hops++) {
      const target = fetchTarget(next, options.policy)
      if ('reason' in target) return { kind: 'refused', ...target }
      const stopped = await options.beforeHop?.(target.url)
      if (stopped) return stopped
      const result = await inTime((signal) => hop(target.url, options, agent, signal))
      if (result.kind !== 'redirected') return result
      next = result.to
    }
    return refused('too_many_redirects', `more than ${MOST_HOPS} redirects`)
  } catch (fault) {
    if (options.signal?.aborted) throw fault
    const result = late ? failed('timeout', 'no whole answer came in time') : resultOfFault(fault)
    if (result) return result
    throw fault
  } finally {
    await agent.destroy()
  }
}
