import type { Messages } from '../messages.ts'
import { audit } from './audit.ts'
import { campaigns } from './campaigns.ts'
import * as claim from './claim.ts'
import { date } from './date.ts'
import * as deciding from './deciding.ts'
import * as door from './door.ts'
import * as editing from './editing.ts'
import { fleet } from './fleet.ts'
import * as gate from './gate.ts'
import { inbox } from './inbox.ts'
import * as operate from './operate.ts'
import * as reading from './reading.ts'
import * as records from './records.ts'
import * as review from './review.ts'
import * as shell from './shell.ts'
import { work } from './work.ts'

/** Every word on the screens, in English. */
export const en: Messages = {
  audit,
  campaigns,
  date,
  fleet,
  inbox,
  work,
  ...shell,
  ...claim,
  ...deciding,
  ...door,
  ...editing,
  ...gate,
  ...operate,
  ...reading,
  ...records,
  ...review,
}
