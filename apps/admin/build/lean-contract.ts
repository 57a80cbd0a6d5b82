import { minifyContractRouter } from '@orpc/contract'
import type { Plugin } from 'vite'

const NAME = 'virtual:lean-contract'

/**
 * Hands the browser the contract's routes and error codes without its schemas: the client needs no validator,
 * and the first load is spared one. The server keeps the whole contract.
 */
export function leanContract(): Plugin {
  return {
    name: 'trucot:lean-contract',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return
      const { contract } = await import('@trucot/contract/contract')
      return `export const routes = ${JSON.stringify(minifyContractRouter(contract))}`
    },
  }
}
