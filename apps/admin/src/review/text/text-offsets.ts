import type { Span } from '@trucot/core/text/span'

const BLOCK = '[data-start]'

/** The text node of a block that holds an offset, and the place in it. */
function nodeAt(block: Element, offset: number): { node: Text; at: number } | null {
  let passed = Number(block.getAttribute('data-start'))
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    if (offset <= passed + node.length) return { node, at: offset - passed }
    passed += node.length
  }
  return null
}

/** Spans of the article text as ranges of the page, one for each block that a span touches. */
export function rangesOf(column: Element, spans: readonly Span[]): Range[] {
  if (spans.length === 0) return []
  const ranges: Range[] = []
  for (const block of column.querySelectorAll(BLOCK)) {
    const start = Number(block.getAttribute('data-start'))
    const end = Number(block.getAttribute('data-end'))
    for (const span of spans) {
      if (span.end <= start || span.start >= end) continue
      const from = nodeAt(block, Math.max(span.start, start))
      const to = nodeAt(block, Math.min(span.end, end))
      if (!from || !to) continue
      const range = document.createRange()
      range.setStart(from.node, from.at)
      range.setEnd(to.node, to.at)
      ranges.push(range)
    }
  }
  return ranges
}

/** The stretch of the article text that a selection of the page covers; null where it lies beside the text. */
export function spanOfRange(column: Element, selected: Range): Span | null {
  const parts: Span[] = []
  for (const block of column.querySelectorAll(BLOCK)) {
    if (!selected.intersectsNode(block)) continue
    const from = Number(block.getAttribute('data-start'))
    const whole = document.createRange()
    whole.selectNodeContents(block)
    const upTo = (container: Node, offset: number) => {
      const head = whole.cloneRange()
      head.setEnd(container, offset)
      return from + head.toString().length
    }
    const start =
      whole.comparePoint(selected.startContainer, selected.startOffset) < 0
        ? from
        : upTo(selected.startContainer, selected.startOffset)
    const end =
      whole.comparePoint(selected.endContainer, selected.endOffset) > 0
        ? Number(block.getAttribute('data-end'))
        : upTo(selected.endContainer, selected.endOffset)
    if (end > start) parts.push({ start, end })
  }
  const [first] = parts
  const last = parts.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}

/** The offset in the article text under the pointer, or null beside the text. */
export function offsetAt(event: MouseEvent): number | null {
  const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY)
  const node = caret?.offsetNode
  const block = node?.parentElement?.closest(BLOCK)
  if (!caret || !block || !(node instanceof Text)) return null
  let passed = Number(block.getAttribute('data-start'))
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let one = walker.nextNode(); one && one !== node; one = walker.nextNode()) {
    passed += one.textContent?.length ?? 0
  }
  return passed + caret.offset
}
