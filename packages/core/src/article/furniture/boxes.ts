import { goesOnWithList } from '../body-end.ts'
import type { PageView } from '../page-view.ts'
import { isCaptionLine } from '../page-view.ts'
import { namesOfBody, resumes } from '../resumption.ts'

/**
 * The lines of boxes inside the article: from a head like "Tin liên quan" to where a paragraph or a caption takes the
 * article up again.
 */
export function findBoxes(view: PageView, bodyEnd: number): Set<number> {
  const boxes = new Set<number>()
  let inBox = false
  /** The line above the box. */
  let from = 0
  let names: ReadonlySet<string> | undefined
  for (let index = view.start; index <= bodyEnd; index++) {
    const features = view.lines[index]
    if (!features) break
    if (view.furniture[index]?.opensBox) {
      if (!inBox) from = index - 1
      inBox = true
      continue
    }
    if (!inBox) continue
    names ??= namesOfBody(view)
    const isOfList = index > from && goesOnWithList(view, from, index)
    if (resumes(view, index, names) || isCaptionLine(view, index) || isOfList) inBox = false
    else boxes.add(index)
  }
  // The body's last line is its own: a box that no line was seen to end gives back the sentences above it.
  for (let index = bodyEnd; inBox && boxes.has(index) && view.lines[index]?.fullStop; index--)
    boxes.delete(index)
  return boxes
}
