import type { PageMediaType } from '@trucot/core/page/media-type'
import { siteOf } from '@trucot/db/source-key'
import { LONGEST_TEXT, MOST_FILE_BYTES, MOST_PAGE_BYTES } from './limits.ts'
import type { Offer, OfferedPage } from './offered-page.ts'
import { textOfPage } from './page-text.ts'
import { Refused } from './refusal.ts'

const TEXT_TYPES: readonly PageMediaType[] = ['text/plain', 'text/html']
const SAMPLE = 64 * 1024
/** Control characters that texts hold: tab, line ends, form feed. */
const NO_TEXT = /[^\P{Cc}\t\n\f\r]|\ufffd/gu
const MOST_NO_TEXT = 0.1
const MAGIC: readonly [string, string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'an archive or a Word document'],
  ['\xd0\xcf\x11\xe0', 'an old Word document (.doc)'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['{\\rtf', 'an RTF document'],
]

function magicOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  return MAGIC.find(([magic]) => start.startsWith(magic))?.[1]
}

function checkBytes({ bytes, mediaType }: { bytes: Uint8Array; mediaType: PageMediaType }): void {
  if (bytes.length === 0) throw new Refused('empty', 'the page has no bytes')
  const isText = TEXT_TYPES.includes(mediaType)
  const most = isText ? MOST_PAGE_BYTES : MOST_FILE_BYTES
  if (bytes.length > most) throw new Refused('too_large', `the page has more than ${most / 1024 / 1024} MB`)
  const magic = isText ? magicOf(bytes) : undefined
  if (magic) throw new Refused('kind', `this is ${magic}, not text`)
}

function checkText(text: string): void {
  const sample = text.slice(0, SAMPLE)
  let broken = 0
  for (const _ of sample.matchAll(NO_TEXT)) broken++
  if (broken > sample.length * MOST_NO_TEXT) throw new Refused('not_text', 'most of this is no text')
  if (text.length > LONGEST_TEXT) throw new Refused('too_large', 'the text is too long for an article')
  if (!/\p{L}/u.test(text)) throw new Refused('no_text', 'there are no words in it')
}

const isSameSite = (one: string, other: string) =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)

/**
 * The address a page is known by: what it calls its canonical one, where that is of the site it was fetched from and names
 * more than the site; else where it was found. A page cannot pass for another site's.
 */
export function addressOf(found: string | undefined, canonical: string | undefined): string | undefined {
  const url = canonical === undefined ? null : URL.parse(canonical, found)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return found
  if (url.pathname === '/' && url.search === '') return found
  if (url.href.length > 2000) return found
  if (found === undefined) return url.href
  const host = URL.parse(found)?.hostname
  return host !== undefined && isSameSite(siteOf(url.hostname), siteOf(host)) ? url.href : found
}

/** Looks into one page: its bytes, its text, its address. Throws Refused. To be run in a thread. */
export async function lookIntoPage(offer: Offer & { mediaType: PageMediaType }): Promise<OfferedPage> {
  checkBytes(offer)
  const { text, head, encoding } = await textOfPage(offer.bytes, offer.mediaType)
  checkText(text)
  const url = addressOf(offer.url ?? offer.meta?.url, head.url)
  const { url: _, ...page } = offer
  return { ...page, encoding, ...(url === undefined ? {} : { url }) }
}
