import { z } from 'zod'
import { anyone, inPerson } from './errors.ts'
import { Text } from './identifiers.ts'
import { Permission, Role } from './permissions.ts'

/** Who is signed in, and what that account may do. */
export const SignedIn = z.object({
  account: z.object({ id: z.int(), email: z.string(), name: z.string(), role: Role }),
  can: z.array(Permission),
})
export type SignedIn = z.infer<typeof SignedIn>

/** Fewest characters of a password that a person chooses. */
export const SHORTEST_PASSWORD = 12

export const Credentials = z.object({
  email: Text.trim().min(3).max(254),
  password: z.string().min(1).max(200),
  /** Of the authenticator, or a recovery code; where the account asks for one. */
  code: Text.trim().min(6).max(40).optional(),
})

const tags = ['session']

export const sessionContract = {
  /** Sets the session cookie. An unknown address, a wrong password and a disabled account answer alike. */
  signIn: anyone
    .errors({
      WRONG_CREDENTIALS: { status: 401, message: 'Address or password is wrong.' },
      /** The password is right; a code is wanted besides, or the one given is wrong or used up. */
      CODE_WANTED: {
        status: 401,
        message: 'A code is wanted besides the password.',
        data: z.object({ wrong: z.boolean() }),
      },
    })
    .route({ method: 'POST', path: '/session', tags, summary: 'Sign in' })
    .input(Credentials)
    .output(SignedIn),
  /** Ways in besides the password. */
  ways: anyone
    .route({ method: 'GET', path: '/session/ways', tags, summary: 'Ways to sign in besides the password' })
    /** The issuer's name, and the path under the API's prefix at which signing in there begins. */
    .output(z.object({ outer: z.object({ name: z.string(), path: z.string() }).nullable() })),
  /** Ends the session and clears the cookie. Without a session it does nothing. */
  signOut: anyone
    .route({ method: 'DELETE', path: '/session', tags, summary: 'Sign out' })
    .output(z.object({ signedOut: z.boolean() })),
  /** Every other session of the account ends; the one that asks goes on. */
  changePassword: inPerson
    .errors({
      /** The present password given is not the account's. Nothing was changed. */
      WRONG_PASSWORD: { status: 422, message: 'The present password is wrong.' },
    })
    .route({ method: 'POST', path: '/session/password', tags, summary: "Change one's own password" })
    .input(
      z.object({
        current: z.string().min(1).max(200),
        next: z.string().min(SHORTEST_PASSWORD).max(200),
      }),
    )
    .output(z.object({ sessionsClosed: z.int().nonnegative() })),
  me: anyone.route({ method: 'GET', path: '/session', tags, summary: 'Who is signed in' }).output(SignedIn),
}
