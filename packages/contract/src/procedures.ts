import { type AnyContractRouter, type HTTPMethod, type HTTPPath, isContractProcedure } from '@orpc/contract'
import { ACCESS, type Access } from './access.ts'
import { contract, type ProcedureName } from './contract.ts'

/** A procedure as the web sees it. */
export interface ProcedureRoute {
  name: ProcedureName
  method: HTTPMethod
  /** Under the API's prefix; parameters stand in braces. */
  path: HTTPPath
  access: Access
}

function isProcedureName(name: string): name is ProcedureName {
  return Object.hasOwn(ACCESS, name)
}

function routesIn(part: AnyContractRouter, name: string): ProcedureRoute[] {
  if (!isContractProcedure(part)) {
    return Object.entries(part).flatMap(([key, inner]) => routesIn(inner, name ? `${name}.${key}` : key))
  }
  const { method, path } = part['~orpc'].route
  if (!method || !path || !isProcedureName(name))
    throw new Error(`${name} has no route, or nobody may call it`)
  return [{ name, method, path, access: ACCESS[name] }]
}

/** Every procedure of the contract with its route and what it asks of its caller. */
export function procedureRoutes(): ProcedureRoute[] {
  return routesIn(contract, '')
}
