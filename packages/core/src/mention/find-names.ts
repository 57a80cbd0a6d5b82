import type { ArticleStructure } from '../article/article-structure.ts'
import { contentStretches } from './content-stretches.ts'
import type { Mention } from './mention.ts'
import { NameWalk } from './name-walk.ts'
import { markForeignBodies } from './organization/foreign-company.ts'
import { recallNames } from './person/recall-names.ts'

/** Offices, bodies, places and people named in content, in text order; bodies and places may stand inside an office. */
export function findNames(structure: ArticleStructure): Mention[] {
  const found: Mention[] = []
  const stretches = contentStretches(structure)
  for (const stretch of stretches) new NameWalk(structure.tokens, stretch, found).run()
  const names = [...found, ...recallNames(structure.tokens, stretches, found)].sort(
    (a, b) => a.start - b.start,
  )
  markForeignBodies(structure.tokens, names)
  return names
}
