import { procedures } from '../procedure.ts'

export const ways = procedures.session.ways.handler(({ context: { outerIssuer } }) => ({
  outer: outerIssuer && { name: outerIssuer.name, path: outerIssuer.startPath },
}))
