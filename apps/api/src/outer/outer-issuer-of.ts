import { StartFault } from '@trucot/service/start-fault'
import type { ApiEnv } from '../env.ts'
import { type OuterIssuer, openOuterIssuer } from './outer-issuer.ts'

/** The issuer that the environment sets up; null where it sets up none. Half a set-up is a fault. */
export function outerIssuerOf(env: ApiEnv): OuterIssuer | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return null
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    throw new StartFault(['OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all or none.'])
  }
  return openOuterIssuer({ issuer, clientId, clientSecret, name: env.OIDC_NAME })
}
