import { join } from 'node:path'

/** The clone's own folder. */
export const ROOT = join(import.meta.dirname, '../../..')
