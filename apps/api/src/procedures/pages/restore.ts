import { restorePage } from '@trucot/db/page-decision'
import { procedures } from '../procedure.ts'
import { decidePage } from './decide-page.ts'

export const restore = procedures.pages.restore.handler(({ context, input }) =>
  decidePage(context, input, restorePage),
)
