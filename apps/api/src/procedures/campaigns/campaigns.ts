import { cancel, change, pause, resume, retryFailed, rollback, start } from './acts.ts'
import { choices, count, create, preview } from './create.ts'
import { changes, diff, errors, get, items, list, progress } from './look.ts'
import * as schedules from './schedules.ts'
import * as templates from './templates.ts'

/** The procedures of campaigns, each with its handler. */
export const campaigns = {
  choices,
  count,
  preview,
  create,
  list,
  get,
  start,
  pause,
  resume,
  cancel,
  change,
  retryFailed,
  errors,
  items,
  diff,
  changes,
  rollback,
  progress,
  templates,
  schedules,
}
