import type { ArticleStructure } from '../../article/article-structure.ts'
import type { BlockKind } from '../../article/block.ts'
import { isContentKind } from '../../mention/content-tokens.ts'
import type { Entity } from '../../mention/entity.ts'
import type { JoinedEntities } from '../../mention/join-entities.ts'
import type { DateMention, Mention, NameMention, OfficeMention } from '../../mention/mention.ts'
import { type Gate, newGate } from '../../text/gates.ts'
import { splitSentences } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { OfficeClaim } from '../claim.ts'
import { bulletinItems } from './bulletin-items.ts'
import type { Chunk } from './chunk.ts'
import { chunkSentence } from './chunk-sentence.ts'
import { itemMark, withoutMark } from './item-mark.ts'
import type { Referents } from './referents.ts'

/** Where in the article a sentence stands; the lead is the first running text. */
export type Zone = 'title' | 'lead' | 'caption' | 'heading' | 'body'

/** One sentence cut into the parties, things, dates and words it is made of. */
export interface StorySentence {
  index: number
  zone: Zone
  /** Index of its block. */
  block: number
  start: number
  end: number
  first: number
  last: number
  /** True where an item of a bulletin begins with it ("* Ngày 9/5, …"); the mark itself is left out. */
  opensItem: boolean
  /** Which item of a bulletin it stands in, from 1; 0 before the first. */
  item: number
  chunks: Chunk[]
  /** The gates that its words and names open: what rules may find here. */
  gates: Gate
}

/** Who a person of the article is said to be, as far as resolving a bare office needs it. */
export type KnownOffice = Pick<OfficeClaim, 'person' | 'title' | 'organization' | 'former'>

/** An article's content as events and statements are read from it. */
export interface Story {
  structure: ArticleStructure
  entities: Map<string, Entity>
  dates: DateMention[]
  /** Who holds which office. */
  offices: readonly KnownOffice[]
  sentences: StorySentence[]
}

/** What stands at a token, by the index of its first token. */
export interface MentionIndex {
  names: Map<number, { mention: NameMention; entity: string }[]>
  offices: Map<number, OfficeMention>
  officeEnds: Map<number, OfficeMention>
  dates: Map<number, number>
  dateLasts: Map<number, number>
  /** 1 for each token that a name, an office or a date begins with. */
  begins: Uint8Array
}

/** Cuts the content into sentences and the sentences into chunks, resolving offices and pronouns to people on the way. */
export function makeStory(
  structure: ArticleStructure,
  mentions: readonly Mention[],
  joined: JoinedEntities,
  offices: readonly KnownOffice[],
): Story {
  const index = indexMentions(mentions, joined, structure.tokens.length)
  const story: Story = {
    structure,
    entities: new Map(joined.entities.map((entity) => [entity.id, entity])),
    dates: mentions.filter((mention) => mention.type === 'date'),
    offices,
    sentences: [],
  }
  const items = bulletinItems(structure, index, (block) => tokensOf(structure, block))
  // A report of pictures alone is told by their captions.
  const isTold = structure.blocks.some(({ kind }) => kind === 'lead' || kind === 'paragraph')
  let leadAt = -1
  let item = 0
  for (const [block, { kind: classed }] of structure.blocks.entries()) {
    if (!isContentKind(classed)) continue
    const kind = classed === 'caption' && !isTold ? 'paragraph' : classed
    if (leadAt < 0 && (kind === 'lead' || kind === 'paragraph')) leadAt = block
    const [first, last] = tokensOf(structure, block)
    if (first >= last) continue
    const from = first + (items.get(first) ?? 0)
    for (const whole of splitSentences(structure.tokens, from, last)) {
      const marked = itemMark(structure.tokens, whole.first, index) && whole.first + 1 < whole.last
      const opensItem = marked || (whole.first === from && items.has(first))
      if (opensItem) item++
      const sentence = marked ? withoutMark(structure.tokens, whole) : whole
      story.sentences.push({
        start: sentence.start,
        end: sentence.end,
        first: sentence.first,
        last: sentence.last,
        opensItem,
        item,
        index: story.sentences.length,
        zone: zoneOf(kind, block === leadAt),
        block,
        chunks: [],
        gates: gatesWithin(structure.tokens, sentence.first, sentence.last),
      })
    }
  }
  const referents: Referents = {
    offices,
    entities: story.entities,
    recent: [] as string[],
    topic: null,
    topicHere: null,
  }
  let block = -1
  for (const sentence of story.sentences) {
    if (sentence.block !== block) referents.topicHere = null
    block = sentence.block
    sentence.chunks = chunkSentence(structure, sentence, index, referents)
    if (sentence.chunks.some(({ kind }) => kind === 'conference')) sentence.gates |= CONFERENCE_NAMED
  }
  return story
}

/** Open where a sentence names a conference, whatever its words. */
export const CONFERENCE_NAMED = newGate([])

function gatesWithin(tokens: readonly Token[], first: number, last: number): Gate {
  let gates = 0
  for (let at = first; at < last; at++) gates |= tokens[at]?.gates ?? 0
  return gates
}

function zoneOf(kind: BlockKind, isLead: boolean): Zone {
  if (kind === 'title' || kind === 'caption' || kind === 'heading') return kind
  return isLead || kind === 'lead' ? 'lead' : 'body'
}

/** Tokens are in text order, so a block's tokens lie between two binary searches. */
function tokensOf({ tokens, blocks }: ArticleStructure, block: number): [number, number] {
  const { start, end } = blocks[block] ?? { start: 0, end: 0 }
  const after = (offset: number): number => {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return [after(start), after(end)]
}

function indexMentions(mentions: readonly Mention[], joined: JoinedEntities, tokens: number): MentionIndex {
  const index: MentionIndex = {
    names: new Map(),
    offices: new Map(),
    officeEnds: new Map(),
    dates: new Map(),
    dateLasts: new Map(),
    begins: new Uint8Array(tokens),
  }
  let dates = 0
  for (const mention of mentions) {
    if (mention.type === 'date') {
      index.begins[mention.first] = 1
      index.dates.set(mention.first, dates++)
      index.dateLasts.set(mention.first, mention.last)
    } else if (mention.type === 'office') {
      index.begins[mention.first] = 1
      const other = index.offices.get(mention.first)
      if (!other || other.last < mention.last) index.offices.set(mention.first, mention)
      index.officeEnds.set(mention.last, mention)
    } else {
      const entity = joined.entityOf(mention)?.id
      if (entity === undefined) continue
      index.begins[mention.first] = 1
      const here = index.names.get(mention.first)
      if (here) here.push({ mention, entity })
      else index.names.set(mention.first, [{ mention, entity }])
    }
  }
  return index
}
