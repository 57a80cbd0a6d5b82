import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ArticleRecord } from '../src/claim/article-record.ts'
import type { Claim, EventClaim } from '../src/claim/claim.ts'
import { fingerprintClaim } from '../src/claim/fingerprint.ts'
import type { Entity, EntityType } from '../src/mention/entity.ts'
import type { Reading } from '../src/review/review-input.ts'
import type { Span } from '../src/text/span.ts'

/** A line of a made-up article; page noise where it says so. */
export interface Line {
  text: string
  noise?: boolean
}

/** Something that a made-up reading finds: entities by name, evidence as words that stand in the text. */
export type Finding =
  | {
      type: 'office'
      quotes: string[]
      person: string
      title: string
      organization?: string | null
      former?: boolean
    }
  | {
      type: 'event'
      quotes: string[]
      eventType?: EventClaim['eventType']
      date?: string | null
      place?: string | null
      participants?: [name: string, role: EventClaim['participants'][number]['role']][]
      organizations?: string[]
      objects?: string[]
      status?: EventClaim['status']
      subject?: string
    }
  | {
      type: 'statement'
      quotes: string[]
      speaker?: string
      institution?: string
      words: string
      mode?: 'direct' | 'indirect'
    }

export interface ReadingPlan {
  id: number
  reader?: string
  lines: readonly (Line | string)[]
  findings: readonly Finding[]
  /** Further names of entities, by name. */
  aliases?: Readonly<Record<string, string[]>>
  /** Local ids begin here, so that readings of one text do not agree on them by chance. */
  firstId?: number
}

class Entities {
  readonly all: Entity[] = []
  readonly #aliases: ReadingPlan['aliases']
  #next: number

  constructor({ aliases, firstId }: ReadingPlan) {
    this.#aliases = aliases
    this.#next = firstId ?? 1
  }

  id(type: EntityType, name: string): string {
    const known = this.all.find((entity) => entity.type === type && entity.name === name)
    if (known) return known.id
    const id = `e${this.#next++}`
    this.all.push({ id, type, name, aliases: this.#aliases?.[name] ?? [], mentions: [] })
    return id
  }
}

/** Every place where the words stand in content; a made-up reading takes what an article says twice as one claim. */
function spansOf(text: string, content: readonly Span[], quote: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length
    if (content.some((block) => block.start <= start && end <= block.end)) spans.push({ start, end })
  }
  return spans
}

function claimOf(
  finding: Finding,
  id: string,
  find: (quote: string) => Span[],
  entities: Entities,
): Claim | null {
  const evidence = finding.quotes.flatMap(find)
  if (evidence.length === 0) return null
  const base = { id, fingerprint: '', confidence: 0.9, evidence }
  if (finding.type === 'office') {
    const { title, organization = null, former = false } = finding
    return {
      ...base,
      type: 'office',
      person: entities.id('person', finding.person),
      title,
      organization,
      asOf: null,
      former,
    }
  }
  if (finding.type === 'statement') {
    const [span] = find(finding.words)
    if (!span) return null
    const by =
      finding.institution === undefined
        ? { speaker: entities.id('person', finding.speaker ?? '') }
        : { institution: entities.id('organization', finding.institution) }
    return { ...base, type: 'statement', ...by, span, mode: finding.mode ?? 'indirect' }
  }
  const subject = finding.subject === undefined ? undefined : find(finding.subject)[0]
  return {
    ...base,
    type: 'event',
    eventType: finding.eventType ?? 'meeting',
    date: finding.date ? { edtf: finding.date, basis: 'stated', evidence: [] } : null,
    place: finding.place ? entities.id('place', finding.place) : null,
    participants: (finding.participants ?? []).map(([name, role]) => ({
      entity: entities.id('person', name),
      role,
    })),
    organizations: (finding.organizations ?? []).map((name) => entities.id('organization', name)),
    objects: (finding.objects ?? []).map((name) => entities.id('document', name)),
    status: finding.status ?? 'reported',
    ...(subject ? { subject } : {}),
  }
}

/** A reading of a made-up article: what it finds wherever its quotes stand in content, and nothing where they do not. */
export function buildReading(plan: ReadingPlan): Reading {
  const lines = plan.lines.map((line) => (typeof line === 'string' ? { text: line } : line))
  const text = lines.map((line) => line.text).join('\n')
  let offset = 0
  const blocks = lines.flatMap(({ text: own, noise }) => {
    const start = offset
    offset += own.length + 1
    const kind = noise ? ('noise' as const) : ('paragraph' as const)
    return own.trim() === '' ? [] : [{ kind, start, end: start + own.length }]
  })
  const content = blocks.filter(({ kind }) => kind !== 'noise')
  const entities = new Entities(plan)
  const find = (quote: string) => spansOf(text, content, quote)
  const claims = plan.findings.flatMap((finding, at) => claimOf(finding, `c${at}`, find, entities) ?? [])
  const byId = new Map(entities.all.map((entity) => [entity.id, entity]))
  const found = new Map<string, Claim>()
  for (const claim of claims) {
    const fingerprint = fingerprintClaim(claim, text, (id) => byId.get(id) as Entity)
    // Claims of one fingerprint are one, as in every reader's record.
    if (!found.has(fingerprint)) found.set(fingerprint, { ...claim, fingerprint })
  }
  const record: ArticleRecord = {
    schema: 'trucot/article-record@1',
    reader: plan.reader ?? '1',
    textSha256: bytesToHex(sha256(utf8ToBytes(text))),
    title: null,
    published: null,
    authors: [],
    agencies: [],
    photographers: [],
    blocks,
    entities: entities.all,
    claims: [...found.values()],
    conflicts: [],
  }
  return { id: plan.id, record, text }
}
