import * as oidc from 'openid-client'

/** What an operator of the house says about the issuer. */
export interface OuterIssuerSettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** How the sign-in page calls it. */
  name: string
}

/** Somebody as the issuer vouches for them. */
export interface OuterPerson {
  issuer: string
  subject: string
  /** Null where the issuer gives none, or does not say that it was verified. */
  email: string | null
}

/** An OpenID Connect issuer that vouches for people (authorization code flow with PKCE, state and nonce). */
export interface OuterIssuer {
  name: string
  /** Under the API's prefix. */
  startPath: string
  begin: (callback: string) => Promise<{ url: URL; state: string; nonce: string; verifier: string }>
  /** Throws where the answer is not what was asked for. */
  finish: (answer: URL, asked: { state: string; nonce: string; verifier: string }) => Promise<OuterPerson>
}

export const START_PATH = '/session/outer'
export const BACK_PATH = '/session/outer/back'

const SCOPE = 'openid email'
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * The issuer of the settings; it is asked for its endpoints when first needed and again after a failure. Plain http is
 * taken from this machine alone, for trials.
 */
export function openOuterIssuer(settings: OuterIssuerSettings): OuterIssuer {
  const issuer = new URL(settings.issuer)
  const plain = issuer.protocol === 'http:' && LOCAL.has(issuer.hostname)
  let discovered: Promise<oidc.Configuration> | undefined

  async function configuration(): Promise<oidc.Configuration> {
    discovered ??= oidc.discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
      execute: plain ? [oidc.allowInsecureRequests] : [],
      timeout: 10,
    })
    try {
      return await discovered
    } catch (fault) {
      discovered = undefined
      throw fault
    }
  }

  return {
    name: settings.name,
    startPath: START_PATH,
    async begin(callback) {
      const verifier = oidc.randomPKCECodeVerifier()
      const [state, nonce] = [oidc.randomState(), oidc.randomNonce()]
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callback,
        scope: SCOPE,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      })
      return { url, state, nonce, verifier }
    },
    async finish(answer, { state, nonce, verifier }) {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), answer, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims) throw new Error('the issuer sent no identity')
      const { iss, sub, email, email_verified: verified } = claims
      return {
        issuer: iss,
        subject: sub,
        email: typeof email === 'string' && verified === true ? email : null,
      }
    },
  }
}
