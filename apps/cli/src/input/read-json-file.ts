import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { CliError } from '../terminal/cli-error.ts'

/** A JSON file as its schema describes it. Errors: CliError with the file and, where one is wrong, the field. */
export function readJsonFile<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new CliError(`${path}: ${(cause as Error).message}`)
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new CliError(`${path}: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}`)
}
