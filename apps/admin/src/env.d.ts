/// <reference types="vite/client" />

declare module 'virtual:lean-contract' {
  import type { AnyContractRouter } from '@orpc/contract'

  export const routes: AnyContractRouter
}
