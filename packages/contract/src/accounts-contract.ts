import { z } from 'zod'
import { NOT_FOUND, permitted } from './errors.ts'
import { RowId, Text } from './identifiers.ts'
import { Role } from './permissions.ts'

export const AccountView = z.object({
  id: z.int(),
  email: z.string(),
  name: z.string(),
  role: Role,
  createdAt: z.iso.datetime(),
  disabledAt: z.iso.datetime().nullable(),
})
export type AccountView = z.infer<typeof AccountView>

const WithPassword = z.object({
  account: AccountView,
  /** A new random password, shown this once and stored nowhere in clear; null where none was made. */
  password: z.string().nullable(),
})

const tags = ['accounts']

export const accountsContract = {
  list: permitted
    .route({ method: 'GET', path: '/accounts', tags, summary: 'All accounts' })
    .output(z.object({ items: z.array(AccountView) })),
  create: permitted
    .errors({ EMAIL_TAKEN: { status: 409, message: 'There is an account with this address.' } })
    .route({ method: 'POST', path: '/accounts', tags, summary: 'Make an account with a random password' })
    .input(
      z.object({
        email: Text.trim().max(254).pipe(z.email()),
        name: Text.trim().min(1).max(200),
        role: Role,
      }),
    )
    .output(WithPassword),
  update: permitted
    .errors({
      ...NOT_FOUND,
      LAST_ADMIN: { status: 409, message: 'One enabled admin must remain.' },
    })
    .route({
      method: 'PATCH',
      path: '/accounts/{id}',
      tags,
      summary: 'Change role, disable, make a new password',
    })
    .input(
      z.object({
        id: RowId,
        role: Role.optional(),
        disabled: z.boolean().optional(),
        newPassword: z.literal(true).optional(),
        /** For somebody who lost authenticator and recovery codes: the password alone lets in again. */
        removeSecondFactor: z.literal(true).optional(),
      }),
    )
    .output(WithPassword),
}
