import { readEnv } from '@trucot/service/read-env'
import { composeEnvironment, MUST_BE_SET } from '@trucot/service/testing/compose-file'
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
