import { withdrawPage } from '@trucot/db/page-decision'
import { procedures } from '../procedure.ts'
import { decidePage } from './decide-page.ts'

export const withdraw = procedures.pages.withdraw.handler(({ context, input }) =>
  decidePage(context, input, withdrawPage),
)
