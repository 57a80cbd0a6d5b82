import { ARTICLE_RECORD_SCHEMA, type ArticleRecord } from '@trucot/core/claim/article-record'
import type { Claim } from '@trucot/core/claim/claim'
import { fingerprintClaim } from '@trucot/core/claim/fingerprint'
import type { Entity } from '@trucot/core/mention/entity'
import type { Span } from '@trucot/core/text/span'
import { textSha256 } from '../record-codec.ts'

/** An office as a made-up reader finds it; `quote` must stand in the text. */
export interface SampleOffice {
  person: string
  title: string
  quote: string
}

/** A statement by one of the people. */
export interface SampleStatement {
  speaker: string
  words: string
}

export interface SampleReading {
  text: string
  reader?: string
  title?: string
  offices?: readonly SampleOffice[]
  statements?: readonly SampleStatement[]
  /** Lines that are page noise. */
  noise?: readonly string[]
}

/** A record such as a reader gives, made by hand. */
export function sampleRecord(sample: SampleReading): ArticleRecord {
  const { text, offices = [], statements = [] } = sample
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" does not stand in the text`)
    return { start, end: start + words.length }
  }
  const names = [
    ...new Set([...offices.map((office) => office.person), ...statements.map((one) => one.speaker)]),
  ]
  const entities = names.map(
    (name, i): Entity => ({ id: `e${i + 1}`, type: 'person', name, aliases: [], mentions: [spanOf(name)] }),
  )
  const idOf = (name: string) => entities.find((entity) => entity.name === name)?.id ?? ''
  const base = { fingerprint: '', confidence: 0.9 }
  const bare: Claim[] = [
    ...offices.map(({ person, title, quote }, i): Claim => {
      const evidence = [spanOf(quote)]
      const values = { person: idOf(person), title, organization: null, asOf: null, former: false }
      return { ...base, type: 'office', id: `o${i + 1}`, evidence, ...values }
    }),
    ...statements.map(({ speaker, words }, i): Claim => {
      const span = spanOf(words)
      const values = { speaker: idOf(speaker), span, mode: 'direct' as const }
      return { ...base, type: 'statement', id: `s${i + 1}`, evidence: [span], ...values }
    }),
  ]
  const entity = (id: string) => {
    const found = entities.find((one) => one.id === id)
    if (!found) throw new Error(`no entity ${id}`)
    return found
  }
  const noise = new Set(sample.noise ?? [])
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((line) => ({
    kind: noise.has(line[0]) ? ('noise' as const) : ('paragraph' as const),
    start: line.index,
    end: line.index + line[0].length,
  }))
  return {
    schema: ARTICLE_RECORD_SCHEMA,
    reader: sample.reader ?? 'sample-1',
    textSha256: textSha256(text).toString('hex'),
    title: sample.title ?? null,
    published: null,
    authors: [],
    agencies: [],
    photographers: [],
    blocks,
    entities,
    claims: bare.map((claim) => ({ ...claim, fingerprint: fingerprintClaim(claim, text, entity) })),
    conflicts: [],
  }
}
