import type { Random } from './seeded-random.ts'

/** As much of JSON Schema as the contract's inputs use. */
export interface InputSchema {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, InputSchema>
  required?: string[]
  items?: InputSchema | boolean
  anyOf?: InputSchema[]
  oneOf?: InputSchema[]
  allOf?: InputSchema[]
  format?: string
  minItems?: number
}

const LONG = 'a'.repeat(3000)
/** Values that no schema foresees. */
const WRONG: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1e308,
  2 ** 53,
  0.1,
  '',
  ' ',
  '\0',
  '\ud800',
  '\u202e',
  LONG,
  "'; drop table article; --",
  '%00',
  '../../x',
  [],
  {},
  [[[[[[[[]]]]]]]],
  { toString: 1 },
  { constructor: { prototype: 1 } },
  'https://bao.example/1',
  '2024-02-30',
  '-0',
  'NaN',
  '9'.repeat(400),
]
const WORDS = [
  'Hội đàm',
  'a',
  '2024-03-05',
  'https://bao.example/1',
  'text/plain',
  '5',
  'Đại sứ Lào',
  '00000000-0000-4000-8000-000000000001',
]

function stringOf(format: string | undefined, random: Random): string {
  if (format === 'uuid') return '00000000-0000-4000-8000-00000000000'.concat(random.below(10).toString())
  if (format === 'date-time') return '2024-03-05T00:00:00Z'
  if (format === 'date') return '2024-03-05'
  if (format === 'email') return 'ai@bao.example'
  if (format === 'uri') return 'https://bao.example/1'
  return random.pick(WORDS)
}

/** A value as a schema wants it, or now and then one it does not. */
export function schemaValue(schema: InputSchema | boolean | undefined, random: Random, depth = 0): unknown {
  if (random.chance(0.12) || typeof schema !== 'object' || depth > 6) return random.pick(WRONG)
  const one = schema.anyOf ?? schema.oneOf
  if (one) return schemaValue(random.pick(one), random, depth + 1)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return random.pick(schema.enum)
  const type = Array.isArray(schema.type) ? random.pick(schema.type) : schema.type
  if (schema.properties || type === 'object') {
    const value: Record<string, unknown> = {}
    for (const [name, inner] of Object.entries(schema.properties ?? {})) {
      const isNeeded = schema.required?.includes(name) ?? false
      if (random.chance(isNeeded ? 0.96 : 0.5)) value[name] = schemaValue(inner, random, depth + 1)
    }
    return value
  }
  if (type === 'array')
    return Array.from({ length: Math.max(schema.minItems ?? 0, random.below(4)) }, () =>
      schemaValue(schema.items, random, depth + 1),
    )
  if (type === 'integer' || type === 'number') return random.pick([1, 2, 3, 50, 0, -1, 999_999])
  if (type === 'boolean') return random.chance(0.5)
  if (type === 'null') return null
  return stringOf(schema.format, random)
}
