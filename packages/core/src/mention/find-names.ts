import type { ArticleStructure } from '../article/article-structure.ts'
import { contentStretches } from './content-stretches.ts'
import type { Mention } from './mention.ts'
import { NameWalk } from './name-walk.ts'
import { markForeignBodies } from './organization/foreign-company.ts'
import { recallNames } from './person/recall-names.ts'
import { isShouted, namesInLetters } from './person/shouted-names.ts'
import { recallTowns } from './place/recall-towns.ts'

/** Offices, bodies, places and people named in content, in text order; bodies and places may stand inside an office. */
export function findNames(structure: ArticleStructure): Mention[] {
  const found: Mention[] = []
  const stretches = contentStretches(structure)
  const { tokens } = structure
  const shouted = stretches.filter((stretch) => isShouted(tokens, stretch))
  const inLetters = stretches.filter((stretch) => !shouted.includes(stretch))
  for (const stretch of inLetters) new NameWalk(tokens, stretch, found).run()
  // Where all is in capitals there is nothing to compare with.
  const names = shouted.length > 0 && inLetters.length > 0 ? namesInLetters(tokens, found) : null
  for (const stretch of shouted) new NameWalk(tokens, stretch, found, names).run()
  found.push(...recallNames(tokens, stretches, found))
  found.push(...recallTowns(tokens, stretches, found))
  const inOrder = found.toSorted((a, b) => a.start - b.start)
  markForeignBodies(tokens, inOrder)
  return inOrder
}
