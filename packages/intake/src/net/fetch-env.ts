import { z } from 'zod'
import { policyExempting } from './fetch-policy.ts'
import { type Fetcher, openFetcher, USER_AGENT } from './fetcher.ts'

/** What every process that fetches takes from its environment. */
export const FETCH_ENV = {
  /** What it calls itself, best with an address to complain to: "TruCot/0.1 (+https://trucot.example/robots)". */
  FETCH_USER_AGENT: z
    .string()
    .regex(/^[\x20-\x7e]{1,200}$/)
    .default(USER_AGENT),
  /** The least time between two requests to one host; robots.txt may ask for more. */
  FETCH_HOST_PAUSE_SECONDS: z.coerce.number().min(0).max(600).default(2),
  /**
   * For trying things out on one machine: services that are fetched from although they are not public, as
   * "127.0.0.1:8080", with commas between. Nothing is exempt unless named here.
   */
  FETCH_EXEMPT: z
    .string()
    .regex(/^\s*(?:(?:[\d.]+|\[[\da-f:.]+\]):\d{1,5}\s*,?\s*)*$/iu, 'must be like 127.0.0.1:8080,[::1]:8080')
    .optional(),
}

type FetchEnv = z.infer<z.ZodObject<typeof FETCH_ENV>>

/** The fetcher that the environment asks for. */
export function fetcherOf(env: FetchEnv): Fetcher {
  return openFetcher({
    policy: policyExempting(env.FETCH_EXEMPT),
    userAgent: env.FETCH_USER_AGENT,
    hostPauseMs: env.FETCH_HOST_PAUSE_SECONDS * 1000,
  })
}
