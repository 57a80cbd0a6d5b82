/** The one list of who may import whom; whatever is not said here is forbidden. */

/** The way of the data: within core a stage imports only the stages before it, and itself. */
export const STAGES = ['text', 'page', 'article', 'mention', 'claim', 'review', 'record', 'export'] as const

/** Each workspace folder and the workspace folders its sources may import. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'packages/core': [],
  'packages/contract': ['packages/core'],
  'packages/db': ['packages/core'],
  'packages/queue': ['packages/core', 'packages/db'],
  'packages/intake': ['packages/core', 'packages/db'],
  'tooling/service': [],
  'tooling/postgres': [],
  'tooling/lint': [],
  'tooling/bench': [],
  'tooling/test': ['tooling/start'],
  'tooling/chaos': [
    'packages/core',
    'packages/contract',
    'packages/db',
    'packages/queue',
    'tooling/postgres',
    'apps/api',
  ],
  'tooling/fuzz': [
    'packages/core',
    'packages/db',
    'packages/intake',
    'tooling/postgres',
    'tooling/service',
    'apps/api',
  ],
  'tooling/start': ['packages/core', 'packages/db', 'tooling/service', 'tooling/postgres', 'apps/api'],
  'apps/admin': ['packages/core', 'packages/contract'],
  'apps/api': [
    'packages/core',
    'packages/contract',
    'packages/db',
    'packages/queue',
    'packages/intake',
    'tooling/service',
  ],
  'apps/worker': ['packages/core', 'packages/db', 'packages/queue', 'packages/intake', 'tooling/service'],
  'apps/cli': ['packages/core', 'packages/db', 'packages/queue', 'packages/intake', 'tooling/service'],
}

/** Whatever its sources may not, a test or a bench may import these as well. */
export const TESTS_MAY_IMPORT: readonly string[] = [
  'tooling/postgres',
  'packages/db',
  'packages/queue',
  'packages/contract',
]

/** Folders whose sources stay free of Node, so that they run in a browser. */
export const WITHOUT_NODE: readonly string[] = ['packages/core', 'packages/contract']
