import { readEnv } from '@trucot/service/read-env'
import { composeEnvironment, MUST_BE_SET } from '@trucot/service/testing/compose-file'
import { expect, it } from 'vitest'
import { ApiEnv } from './env.ts'

it('is started by the compose file with variables that it knows, each of them well formed', () => {
  const environment = composeEnvironment('api', MUST_BE_SET)
  const known = Object.keys(ApiEnv.shape)
  expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([])
  expect(readEnv(ApiEnv, environment)).toMatchObject({
    HOST: '0.0.0.0',
    PORT: 4600,
    REDIS_URL: 'redis://valkey:6379',
    PUBLIC_ORIGIN: 'http://localhost:4600',
  })
  const behind = { ...MUST_BE_SET, PUBLIC_ORIGIN: 'https://tin.example', TRUSTED_PROXIES: '10.0.0.1' }
  expect(readEnv(ApiEnv, composeEnvironment('api', behind))).toMatchObject({
    PUBLIC_ORIGIN: 'https://tin.example',
    TRUSTED_PROXIES: '10.0.0.1',
  })
})
