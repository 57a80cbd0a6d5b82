import { z } from 'zod'

export const ROLES = ['reader', 'curator', 'operator', 'admin'] as const
export const Role = z.enum(ROLES)
export type Role = z.infer<typeof Role>

export const PERMISSIONS = [
  'read',
  'export',
  'decide',
  'import',
  'sources',
  'reread',
  'queue',
  'campaigns',
  'withdraw',
  'purge',
  'accounts',
  'audit',
] as const
export const Permission = z.enum(PERMISSIONS)
export type Permission = z.infer<typeof Permission>

/** Who may do what. There is no other place that says so. */
export const PERMISSIONS_OF: Readonly<Record<Role, readonly Permission[]>> = {
  reader: ['read', 'export'],
  curator: ['read', 'export', 'decide'],
  operator: ['read', 'export', 'import', 'sources', 'reread', 'queue', 'campaigns'],
  admin: PERMISSIONS,
}

/** Whether accounts of `role` have `permission`. */
export function may(role: Role, permission: Permission): boolean {
  return PERMISSIONS_OF[role].includes(permission)
}
