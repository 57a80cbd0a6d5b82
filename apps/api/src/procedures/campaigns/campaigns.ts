import { ORPCError } from '@orpc/server'
import { procedures } from '../procedure.ts'

const notYet = (): never => {
  throw new ORPCError('NOT_FOUND')
}

/** The procedures of campaigns. */
export const campaigns = {
  choices: procedures.campaigns.choices.handler(notYet),
  count: procedures.campaigns.count.handler(notYet),
  preview: procedures.campaigns.preview.handler(notYet),
  create: procedures.campaigns.create.handler(notYet),
  list: procedures.campaigns.list.handler(notYet),
  get: procedures.campaigns.get.handler(notYet),
  start: procedures.campaigns.start.handler(notYet),
  pause: procedures.campaigns.pause.handler(notYet),
  resume: procedures.campaigns.resume.handler(notYet),
  cancel: procedures.campaigns.cancel.handler(notYet),
  change: procedures.campaigns.change.handler(notYet),
  retryFailed: procedures.campaigns.retryFailed.handler(notYet),
  errors: procedures.campaigns.errors.handler(notYet),
  items: procedures.campaigns.items.handler(notYet),
  diff: procedures.campaigns.diff.handler(notYet),
  changes: procedures.campaigns.changes.handler(notYet),
  rollback: procedures.campaigns.rollback.handler(notYet),
  progress: procedures.campaigns.progress.handler(notYet),
  templates: {
    list: procedures.campaigns.templates.list.handler(notYet),
    save: procedures.campaigns.templates.save.handler(notYet),
    remove: procedures.campaigns.templates.remove.handler(notYet),
  },
  schedules: {
    list: procedures.campaigns.schedules.list.handler(notYet),
    create: procedures.campaigns.schedules.create.handler(notYet),
    update: procedures.campaigns.schedules.update.handler(notYet),
    remove: procedures.campaigns.schedules.remove.handler(notYet),
  },
}
