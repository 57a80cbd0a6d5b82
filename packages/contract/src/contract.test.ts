import { type AnyContractRouter, isContractProcedure } from '@orpc/contract'
import { describe, expect, it } from 'vitest'
import { ACCESS } from './access.ts'
import { contract, type ProcedureName } from './contract.ts'
import { may, PERMISSIONS, PERMISSIONS_OF, ROLES } from './permissions.ts'

function procedures(
  router: AnyContractRouter,
  name = '',
): { name: string; route: string; errors: string[] }[] {
  if (isContractProcedure(router)) {
    const { method, path } = router['~orpc'].route
    return [{ name, route: `${method} ${path}`, errors: Object.keys(router['~orpc'].errorMap) }]
  }
  return Object.entries(router).flatMap(([key, inner]) => procedures(inner, name ? `${name}.${key}` : key))
}
const all = procedures(contract)

describe('the contract', () => {
  it('says for every procedure who may call it, and for nothing else', () => {
    expect(Object.keys(ACCESS).sort()).toEqual(all.map(({ name }) => name).sort())
  })

  it('gives every procedure a route of its own', () => {
    expect(new Set(all.map(({ route }) => route)).size).toBe(all.length)
    expect(all.filter(({ route }) => route.includes('undefined'))).toEqual([])
  })

  it('declares the refusals that the access table makes possible', () => {
    for (const { name, errors } of all) {
      expect(errors, name).toContain('UNAUTHORIZED')
      expect(errors, name).toContain('INTERNAL_SERVER_ERROR')
    }
    const open = all.filter(({ errors }) => !errors.includes('FORBIDDEN')).map(({ name }) => name)
    expect(open.sort()).toEqual(['session.me', 'session.signIn', 'session.signOut', 'session.ways'])
    expect(open.filter((name) => !['anyone', 'signed_in'].includes(ACCESS[name as ProcedureName]))).toEqual(
      [],
    )
  })
})

describe('roles', () => {
  it('contain one another as people expect', () => {
    for (const permission of PERMISSIONS_OF.reader) {
      for (const role of ROLES) expect(may(role, permission), `${role} ${permission}`).toBe(true)
    }
    expect(PERMISSIONS.filter((permission) => !may('admin', permission))).toEqual([])
  })

  it('keep deciding from operators and running from curators', () => {
    expect(may('operator', 'decide')).toBe(false)
    for (const permission of ['import', 'reread', 'queue'] as const)
      expect(may('curator', permission)).toBe(false)
    for (const role of ['reader', 'curator', 'operator'] as const) {
      for (const permission of ['accounts', 'audit', 'withdraw', 'purge'] as const) {
        expect(may(role, permission), `${role} ${permission}`).toBe(false)
      }
    }
  })
})
