import type { z } from 'zod'
import { StartFault } from './start-fault.ts'

/** What is wrong with one variable, in one line that begins with its name. */
function line(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): string {
  const name = issue.path.map(String).join('.')
  if (given[name] === undefined) return `${name} is missing.`
  return `${name}: ${issue.message}`
}

/**
 * The environment as `schema` describes it. An empty value counts as absent. No value is ever repeated in a message:
 * it may be a secret.
 * Errors: StartFault with one line for every variable that is missing or wrong.
 */
export function readEnv<Schema extends z.ZodObject>(
  schema: Schema,
  source: Readonly<Record<string, string | undefined>> = process.env,
): z.infer<Schema> {
  const given = Object.fromEntries(
    Object.entries(source).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
    ),
  )
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw new StartFault(result.error.issues.map((issue) => line(issue, given)))
}
