import { routes } from 'virtual:lean-contract'
import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import type { contract } from '@trucot/contract/contract'
import { takeEarlyAnswer } from './early-answers.ts'

/** The API as the contract promises it, on the origin the page came from. */
export const api: ContractRouterClient<typeof contract> = createORPCClient(
  new OpenAPILink(routes, {
    url: () => `${location.origin}/api`,
    fetch: async (request, init) => {
      try {
        const early = await takeEarlyAnswer(request)
        if (early) return early
      } catch {
        // Asked too early: the network may be there by now.
      }
      return await fetch(request, init)
    },
  }),
)
