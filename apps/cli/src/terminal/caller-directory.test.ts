import { expect, it } from 'vitest'
import { callerPath } from './caller-directory.ts'

it('starts from the directory the caller stood in when a package manager runs the script', () => {
  const environment = { npm_lifecycle_event: 'trucot', INIT_CWD: '/home/lan' }
  expect(callerPath('bai/a.txt', environment)).toBe('/home/lan/bai/a.txt')
  expect(callerPath('/bai/a.txt', environment)).toBe('/bai/a.txt')
})

it('starts from the working directory otherwise, whatever an outer script left behind', () => {
  const environment = { npm_lifecycle_event: 'test', INIT_CWD: '/home/lan' }
  expect(callerPath('a.txt', environment)).toBe(`${process.cwd()}/a.txt`)
})
