import type {
  AnyContractProcedure,
  InferContractRouterInputs,
  InferContractRouterOutputs,
} from '@orpc/contract'
import { accountsContract } from './accounts-contract.ts'
import { articlesContract } from './articles-contract.ts'
import { auditContract } from './audit-contract.ts'
import { campaignsContract } from './campaigns-contract.ts'
import { fetchesContract } from './fetches-contract.ts'
import { fleetContract } from './fleet-contract.ts'
import { identityContract } from './identity-contract.ts'
import { pagesContract } from './pages-contract.ts'
import { queueContract } from './queue-contract.ts'
import { recordsContract } from './records-contract.ts'
import { refusedContract } from './refused-contract.ts'
import { securityContract } from './security-contract.ts'
import { sessionContract } from './session-contract.ts'
import { sourcesContract } from './sources-contract.ts'
import { workContract } from './work-contract.ts'

/** Everything the API answers, and all that the admin knows of it. Served under `API_PREFIX`. */
export const contract = {
  session: sessionContract,
  security: securityContract,
  articles: articlesContract,
  pages: pagesContract,
  refused: refusedContract,
  fetches: fetchesContract,
  sources: sourcesContract,
  queue: queueContract,
  fleet: fleetContract,
  accounts: accountsContract,
  audit: auditContract,
  campaigns: campaignsContract,
  work: workContract,
  records: recordsContract,
  identity: identityContract,
}

export const API_PREFIX = '/api'

export type ContractInputs = InferContractRouterInputs<typeof contract>
export type ContractOutputs = InferContractRouterOutputs<typeof contract>

type NamesIn<Router, Prefix extends string> = {
  [Key in keyof Router & string]: Router[Key] extends AnyContractProcedure
    ? `${Prefix}${Key}`
    : NamesIn<Router[Key], `${Prefix}${Key}.`>
}[keyof Router & string]

/** A procedure's dotted name: "articles.decide". */
export type ProcedureName = NamesIn<typeof contract, ''>
