import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type Server } from 'node:http'

/** What the issuer says of whoever signs in there next. */
export interface Vouched {
  sub: string
  email?: string
  email_verified?: boolean
}

interface Grant {
  challenge: string
  nonce: string
  vouched: Vouched
}

const json = (value: unknown) => JSON.stringify(value)
const part = (value: unknown) => Buffer.from(json(value)).toString('base64url')

/** An OpenID Connect issuer on this machine, which checks PKCE and signs with RS256 as real ones do. */
export class FakeIssuer {
  next: Vouched = { sub: 'nobody' }
  /** Replaces the nonce in the identity it signs. */
  forgedNonce: string | null = null
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  readonly #grants = new Map<string, Grant>()
  #server: Server | undefined

  get url(): string {
    const address = this.#server?.address()
    if (!address || typeof address === 'string') throw new Error('the issuer is not open')
    return `http://127.0.0.1:${address.port}`
  }

  async open(): Promise<void> {
    this.#server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        const { status, answer } = this.#answer(
          new URL(request.url ?? '/', this.url),
          new URLSearchParams(body),
        )
        response.writeHead(status, { 'content-type': 'application/json' }).end(json(answer))
      })
    })
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve))
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  /** Signs somebody in at the address that a browser was sent to; gives the address it is sent back to. */
  approve(authorization: URL): URL {
    const asked = authorization.searchParams
    const code = `code-${this.#grants.size}`
    this.#grants.set(code, {
      challenge: asked.get('code_challenge') ?? '',
      nonce: asked.get('nonce') ?? '',
      vouched: this.next,
    })
    const back = new URL(asked.get('redirect_uri') ?? '')
    back.searchParams.set('code', code)
    back.searchParams.set('state', asked.get('state') ?? '')
    return back
  }

  #answer(url: URL, body: URLSearchParams): { status: number; answer: unknown } {
    if (url.pathname === '/.well-known/openid-configuration') {
      return {
        status: 200,
        answer: {
          issuer: this.url,
          authorization_endpoint: `${this.url}/authorize`,
          token_endpoint: `${this.url}/token`,
          jwks_uri: `${this.url}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        },
      }
    }
    if (url.pathname === '/keys') {
      const key = this.#keys.publicKey.export({ format: 'jwk' })
      return { status: 200, answer: { keys: [{ ...key, kid: 'one', use: 'sig', alg: 'RS256' }] } }
    }
    const grant = this.#grants.get(body.get('code') ?? '')
    this.#grants.delete(body.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url')
    if (!grant || grant.challenge !== challenge) return { status: 400, answer: { error: 'invalid_grant' } }
    return {
      status: 200,
      answer: { access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: this.#identity(grant) },
    }
  }

  #identity({ vouched, nonce }: Grant): string {
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: this.url,
      aud: 'trucot',
      iat: now,
      exp: now + 60,
      nonce: this.forgedNonce ?? nonce,
      ...vouched,
    }
    const signed = `${part({ alg: 'RS256', kid: 'one' })}.${part(claims)}`
    return `${signed}.${sign('sha256', Buffer.from(signed), this.#keys.privateKey).toString('base64url')}`
  }
}
