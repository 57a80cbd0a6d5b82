import type { ArticleStructure } from '../article/article-structure.ts'
import { contentStretches } from './content-stretches.ts'
import type { Mention } from './mention.ts'
import { NameWalk } from './name-walk.ts'
import { markForeignBodies } from './organization/foreign-company.ts'
import { recallNames } from './person/recall-names.ts'
import { recallTowns } from './place/recall-towns.ts'

/** Offices, bodies, places and people named in content, in text order; bodies and places may stand inside an office. */
export function findNames(structure: ArticleStructure): Mention[] {
  const found: Mention[] = []
  const stretches = contentStretches(structure)
  for (const stretch of stretches) new NameWalk(structure.tokens, stretch, found).run()
  found.push(...recallNames(structure.tokens, stretches, found))
  found.push(...recallTowns(structure.tokens, stretches, found))
  const names = found.toSorted((a, b) => a.start - b.start)
  markForeignBodies(structure.tokens, names)
  return names
}
