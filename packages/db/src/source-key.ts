const TRACKING = /^(?:utm_[a-z]+|fbclid|gclid|zarsrc|_ga|mc_cid|mc_eid)$/u

/**
 * The form of a URL in which two links to one page meet: no fragment, no tracking parameters, host in lower case, no
 * default port, parameters in order. Null where the text is no http or https URL.
 */
export function canonicalUrl(text: string): string | null {
  const url = URL.parse(text.trim())
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  url.hash = ''
  url.username = ''
  url.password = ''
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  return url.href
}

/** What makes a page one article's: the canonical URL, else the name it was imported under (NFC). */
export function sourceKey(page: { importName: string; url?: string | null | undefined }): string {
  const url = page.url ? canonicalUrl(page.url) : null
  return url ?? page.importName.normalize('NFC')
}
