import { procedureRoutes } from '@trucot/contract/procedures'
import { expect, it } from 'vitest'
import { openApiDocument } from './openapi-document.ts'

it('names every procedure with its refusals, and the exports', async () => {
  const document = await openApiDocument()
  expect(document.openapi).toMatch(/^3\.1/)
  for (const { method, path } of procedureRoutes()) {
    const operation = document.paths?.[path]?.[method.toLowerCase() as 'get']
    expect(operation?.summary, `${method} ${path}`).toBeTruthy()
    expect(Object.keys(operation?.responses ?? {})).toEqual(expect.arrayContaining(['200', '401', '500']))
  }
  expect(document.paths).toHaveProperty(['/export.jsonl', 'get'])
  expect(document.paths).toHaveProperty(['/export.csv', 'get'])
})
