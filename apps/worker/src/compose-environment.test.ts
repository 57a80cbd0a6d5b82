import { readEnv } from '@trucot/service/read-env'
import { composeEnvironment, composeFile, MUST_BE_SET } from '@trucot/service/testing/compose-file'
import { WORKER_FLAGS } from '@trucot/service/worker-flags'
import { expect, it } from 'vitest'
import { WorkerEnv } from './env.ts'

it('is started by the compose file with variables that it knows, each of them well formed', () => {
  const environment = composeEnvironment('worker', MUST_BE_SET)
  const known = Object.keys(WorkerEnv.shape)
  expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([])
  expect(readEnv(WorkerEnv, environment)).toMatchObject({
    REDIS_URL: 'redis://valkey:6379',
    METRICS_HOST: '0.0.0.0',
    METRICS_PORT: 9464,
    SHUTDOWN_SECONDS: 25,
  })
})

it('is started by the compose file with the options of Node that any worker is started with', () => {
  expect(composeFile().services.worker?.command).toEqual([...WORKER_FLAGS, 'apps/worker/src/main.ts'])
})
