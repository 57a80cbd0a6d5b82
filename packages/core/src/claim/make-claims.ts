import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ArticleStructure } from '../article/article-structure.ts'
import { joinEntities } from '../mention/join-entities.ts'
import type { Mention } from '../mention/mention.ts'
import { ARTICLE_RECORD_SCHEMA, type ArticleRecord } from './article-record.ts'
import type { Claim } from './claim.ts'
import { fingerprintClaim } from './fingerprint.ts'
import { officeClaims } from './office/office-claims.ts'

/** Joins mentions into entities, makes claims of them, and puts the record together. */
export function makeClaims(structure: ArticleStructure, mentions: Mention[], reader: string): ArticleRecord {
  const joined = joinEntities(structure, mentions)
  const named = (id: string) => joined.byId(id) ?? { type: 'person' as const, name: '' }
  const claims = officeClaims(structure, mentions, joined).map((draft, at): Claim => {
    const claim: Claim = { ...draft, id: `c${at + 1}`, fingerprint: '' }
    return { ...claim, fingerprint: fingerprintClaim(claim, structure.input.text, named) }
  })
  return {
    schema: ARTICLE_RECORD_SCHEMA,
    reader,
    textSha256: bytesToHex(sha256(utf8ToBytes(structure.input.text))),
    ...(structure.input.file === undefined ? {} : { file: structure.input.file }),
    title: structure.title,
    published: structure.published,
    ...structure.credits,
    blocks: structure.blocks,
    entities: joined.entities,
    claims,
    conflicts: [],
  }
}
