import type { PageReading } from '@trucot/core/claim/read-page'
import type { PreviewTask } from '../campaigns/preview-reader.ts'

/** Reads nothing: a page that says "spin" never ends, any other gives its own bytes back. */
export default async function slowPage({ bytes }: PreviewTask): Promise<Partial<PageReading>> {
  const text = Buffer.from(bytes).toString()
  if (text.startsWith('spin')) for (;;);
  return { text }
}
