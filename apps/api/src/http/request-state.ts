import type { Access } from '@trucot/contract/access'
import type { ProcedureName } from '@trucot/contract/contract'
import type { Caller } from '../session/caller.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route under the API's prefix asks of its caller. */
    access?: Access
    procedure?: ProcedureName
  }
  interface FastifyRequest {
    /** Who sends the request; null where nobody is signed in. Set for routes under the API's prefix. */
    caller: Caller | null
  }
}
