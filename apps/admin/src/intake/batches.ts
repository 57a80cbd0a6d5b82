/** Cuts a list into runs that stay under a size and a count; an item larger than the size goes alone. */
export function batches<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  most: { bytes: number; pages: number },
): Item[][] {
  const cut: Item[][] = []
  let bytes = 0
  for (const item of items) {
    const run = cut.at(-1)
    if (run && run.length < most.pages && bytes + sizeOf(item) <= most.bytes) {
      run.push(item)
      bytes += sizeOf(item)
    } else {
      cut.push([item])
      bytes = sizeOf(item)
    }
  }
  return cut
}
