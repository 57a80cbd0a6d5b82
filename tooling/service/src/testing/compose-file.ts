import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const FOLDER = join(import.meta.dirname, '../../../../deploy')

const HealthCheck = z.strictObject({
  test: z.tuple([z.literal('CMD')], z.string()),
  interval: z.string().regex(/^\d+s$/u),
  retries: z.int().optional(),
})

/** As much of a service's form as the file makes use of; whatever else stands there is a slip of the pen. */
const ComposeService = z
  .strictObject({
    image: z.string().optional(),
    build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
    command: z.array(z.string()).optional(),
    environment: z.record(z.string().regex(/^[A-Z_]+$/u), z.union([z.string(), z.number()])).optional(),
    restart: z.enum(['unless-stopped', 'no']),
    depends_on: z
      .record(
        z.string(),
        z.strictObject({ condition: z.enum(['service_healthy', 'service_completed_successfully']) }),
      )
      .optional(),
    ports: z.array(z.string()).optional(),
    volumes: z.array(z.string()).optional(),
    healthcheck: HealthCheck.optional(),
    deploy: z.strictObject({ replicas: z.int() }).optional(),
    stop_grace_period: z
      .string()
      .regex(/^\d+s$/u)
      .optional(),
  })
  .refine(({ image, build }) => (image === undefined) !== (build === undefined), 'an image or a build')
export type ComposeService = z.infer<typeof ComposeService>

const ComposeFile = z.strictObject({
  'x-service': z.unknown(),
  services: z.record(z.string(), ComposeService),
  volumes: z.record(z.string(), z.null()),
})

/** The committed compose file. */
export function composeFile(): z.infer<typeof ComposeFile> {
  return ComposeFile.parse(parse(readFileSync(join(FOLDER, 'compose.yaml'), 'utf8'), { merge: true }))
}

/** The committed recipe of the image that our services run in. */
export function dockerfile(): string {
  return readFileSync(join(FOLDER, 'Dockerfile'), 'utf8')
}

const VARIABLE = /\$\{(?<name>[A-Z_]+)(?<kind>:-|:\?)(?<rest>[^}]*)\}/gu

/** A value as compose fills it in: `${NAME:-default}`, `${NAME:?why it must be set}`. */
function filledIn(value: string, given: Readonly<Record<string, string>>): string {
  return value.replace(VARIABLE, (_whole, name: string, kind: string, rest: string) => {
    const set = given[name]
    if (set) return set
    if (kind === ':?') throw new Error(`${name}: ${rest}`)
    return rest
  })
}

/** The environment that a service of the compose file is started with, given what whoever starts it has set. */
export function composeEnvironment(
  service: string,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const environment = composeFile().services[service]?.environment ?? {}
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, filledIn(String(value), given)]),
  )
}

/** What whoever starts it must set. */
export const MUST_BE_SET = { POSTGRES_PASSWORD: 'mot2ba4nam', HOUSE_SECRET: 'x'.repeat(32) } as const
