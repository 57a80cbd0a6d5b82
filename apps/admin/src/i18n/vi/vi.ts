import { campaigns } from './campaigns.ts'
import * as claim from './claim.ts'
import { date } from './date.ts'
import * as door from './door.ts'
import { fleet } from './fleet.ts'
import * as gate from './gate.ts'
import { inbox } from './inbox.ts'
import * as operate from './operate.ts'
import * as records from './records.ts'
import * as review from './review.ts'
import * as shell from './shell.ts'
import { work } from './work.ts'

/** Every word on the screens, in Vietnamese: the language the others follow. */
export const vi = {
  campaigns,
  date,
  fleet,
  inbox,
  work,
  ...shell,
  ...claim,
  ...door,
  ...gate,
  ...operate,
  ...records,
  ...review,
}
