import { purgePage } from '@trucot/db/page-decision'
import { procedures } from '../procedure.ts'
import { decidePage } from './decide-page.ts'

export const purge = procedures.pages.purge.handler(({ context, input }) =>
  decidePage(context, input, purgePage),
)
