import robotsParser from 'robots-parser'
import type { FetchFailure, FetchRefusal, FetchResult } from './safe-fetch.ts'

interface ParsedRobots {
  isAllowed: (url: string, agent: string) => boolean | undefined
  getCrawlDelay: (agent: string) => number | undefined
}
/** The package's types speak of a default export, its code has none. */
const parseRobots = robotsParser as unknown as (url: string, text: string) => ParsedRobots

/** What one site's robots.txt says to this fetcher. */
interface SiteRules {
  /** Null where the site gives no answer. */
  isAllowed: ((url: string) => boolean) | null
  /** Seconds between two requests; null where it asks for none. */
  crawlDelay: number | null
  until: number
}

const KEPT_MS = 60 * 60_000
/** After no answer to robots.txt nothing is asked for so long. */
const KEPT_AFTER_FAILURE_MS = 5 * 60_000
const MOST_SITES = 500
const MOST_LINES = 5000
const LONGEST_LINE = 500
/** Wildcards in one line: each multiplies the time a comparison takes. */
const MOST_WILDCARDS = 4
const LONGEST_DELAY = 60

export interface RobotsRules {
  /** Undefined where the address may be fetched; a failure where the site does not say. */
  refusal: (url: URL) => Promise<FetchRefusal | FetchFailure | undefined>
  /** Milliseconds the site asks to leave between two requests, as far as that is known by now. */
  pauseMs: (url: URL) => number
}

/** Reads the rules of a site: lines longer, wilder and more than any honest file has are left out. */
function readRules(site: string, text: string, userAgent: string): SiteRules {
  const isBearable = (line: string) =>
    line.length <= LONGEST_LINE && line.split('*').length - 1 <= MOST_WILDCARDS
  const lines = text.split(/\r\n|\r|\n/u, MOST_LINES).filter(isBearable)
  const robots = parseRobots(`${site}/robots.txt`, lines.join('\n'))
  const delay = robots.getCrawlDelay(userAgent)
  return {
    isAllowed: (url) => robots.isAllowed(url, userAgent) ?? true,
    crawlDelay: delay === undefined || !(delay > 0) ? null : Math.min(delay, LONGEST_DELAY),
    until: Date.now() + KEPT_MS,
  }
}

function rulesOf(site: string, answer: FetchResult, userAgent: string): SiteRules {
  if (answer.kind === 'fetched') return readRules(site, new TextDecoder().decode(answer.bytes), userAgent)
  // A site without the file allows everything; one that does not answer is left in peace for a while.
  const isAbsent = answer.kind === 'refused' && /^status_4\d\d$/u.test(answer.reason)
  return {
    isAllowed: isAbsent ? () => true : null,
    crawlDelay: null,
    until: Date.now() + (isAbsent ? KEPT_MS : KEPT_AFTER_FAILURE_MS),
  }
}

/** Asks sites for their robots.txt, once an hour, and goes by it. */
export function openRobots(
  fetchRules: (address: string) => Promise<FetchResult>,
  userAgent: string,
): RobotsRules {
  const sites = new Map<string, Promise<SiteRules>>()
  const known = new Map<string, SiteRules>()

  async function load(site: string): Promise<SiteRules> {
    const rules = rulesOf(site, await fetchRules(`${site}/robots.txt`), userAgent)
    known.set(site, rules)
    return rules
  }

  async function rulesFor(site: string): Promise<SiteRules> {
    const before = known.get(site)
    if (before && before.until > Date.now()) return before
    let asked = sites.get(site)
    if (!asked) {
      asked = load(site).finally(() => sites.delete(site))
      sites.set(site, asked)
      if (known.size >= MOST_SITES) known.delete(known.keys().next().value ?? '')
    }
    return await asked
  }

  return {
    refusal: async (url) => {
      const rules = await rulesFor(url.origin)
      if (rules.isAllowed === null) {
        const explanation = `${url.host} does not answer what its robots.txt says`
        const seconds = KEPT_AFTER_FAILURE_MS / 1000
        return { kind: 'failed', reason: 'robots_unanswered', explanation, retryAfterSeconds: seconds }
      }
      if (rules.isAllowed(url.href)) return undefined
      return { kind: 'refused', reason: 'robots', explanation: `${url.host} asks robots not to fetch this` }
    },
    pauseMs: (url) => (known.get(url.origin)?.crawlDelay ?? 0) * 1000,
  }
}
