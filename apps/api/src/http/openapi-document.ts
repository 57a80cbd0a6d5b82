import { type OpenAPI, OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { EXPORTS, RECORD_EXPORTS } from '@trucot/contract/access'
import { API_PREFIX, contract } from '@trucot/contract/contract'

function exportOperations(): OpenAPI.PathsObject {
  return Object.fromEntries(
    [
      ...Object.entries(EXPORTS).map(([format, route]) => ({
        ...route,
        operationId: `export.${format}`,
        summary: 'Every accepted claim with its sources and quotes, streamed',
      })),
      ...Object.entries(RECORD_EXPORTS).map(([format, route]) => ({
        ...route,
        operationId: `exportRecords.${format}`,
        summary: 'Every record with its sources, streamed',
      })),
    ].map(({ path, mediaType, operationId, summary }) => [
      path,
      {
        get: {
          operationId,
          tags: ['export'],
          summary,
          responses: { 200: { description: 'OK', content: { [mediaType]: { schema: { type: 'string' } } } } },
        },
      },
    ]),
  )
}

/** What the API answers, as an OpenAPI 3.1 document made from the contract. */
export async function openApiDocument(): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  const document = await generator.generate(contract, {
    info: {
      title: 'Trụ Cột',
      version: '1',
      description: 'Claims read from Vietnamese foreign-affairs news, and what people decided on them.',
    },
    servers: [{ url: API_PREFIX }],
  })
  return { ...document, paths: { ...document.paths, ...exportOperations() } }
}
