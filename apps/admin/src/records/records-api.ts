import type { ContractRouterClient } from '@orpc/contract'
import type { identityContract } from '@trucot/contract/identity-contract'
import type { recordsContract } from '@trucot/contract/records-contract'
import { api } from '../api/client.ts'

interface RecordsApi {
  records: ContractRouterClient<typeof recordsContract>
  identity: ContractRouterClient<typeof identityContract>
}

/** The API's part for records. */
export const recordsApi = api as unknown as RecordsApi
