/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|(?:fb|g|dc|ms|y|tt|tw|li_fat_|zar)clid|gclsrc|gbraid|wbraid|igshid?|zarsrc|_ga|_gl|mc_[ce]id|mkt_tok|fb_(?:action_ids|action_types|source|ref)|ns_(?:campaign|source|mchannel)|at_(?:campaign|medium)|_hs(?:enc|mi)|wt_zmc|spm|vero_id)$/iu
/** Parameters that ask for the same article in another dress, and the values that do. */
const VARIANT = new Map<string, RegExp>([
  ['amp', /^(?:1|true|amp)?$/u],
  ['print', /^(?:1|true|yes)?$/u],
  ['mobile', /^(?:1|true|yes)?$/u],
  ['output', /^(?:amp|print)$/u],
  ['outputtype', /^amp$/u],
  ['view', /^(?:print|mobile|amp)$/u],
  ['theme', /^(?:mobile|print|amp)$/u],
])
const SITE_VARIANT = /^(?:www|m|mobile|amp|wap|touch)\.(?=[^.]+\.)/u
const PATH_VARIANT = /^\/(?:amp|print|mobile)(?=\/.)|\/(?:amp|print)\/?$|\.amp(?=\.\w+$)|\.(?:amp|print)$/u

/** A site's host without what stands for its mobile, print or AMP edition: "m.bao.example" is "bao.example". */
export function siteOf(host: string): string {
  return strippedOf(host.toLowerCase(), (name) => name.replace(SITE_VARIANT, ''))
}

/** A text with what stands for a variant taken off, however often it was put on. */
function strippedOf(text: string, strip: (text: string) => string): string {
  let left = text
  for (let next = strip(left); next !== left; next = strip(left)) left = next
  return left
}

function withoutLastSlashes(path: string): string {
  let end = path.length
  while (end > 1 && path[end - 1] === '/') end--
  return path.slice(0, end)
}

/**
 * The form of a URL in which the links to one article meet: https, no "www.", "m." or "amp.", no fragment, no tracking
 * parameters, no print, mobile or AMP variant, no default port, no slash at the end, parameters in order. A key to
 * compare by, not an address to fetch. Null where the text is no http or https URL.
 */
export function canonicalUrl(text: string): string | null {
  const url = URL.parse(text.trim())
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  url.protocol = 'https:'
  url.hash = ''
  url.username = ''
  url.password = ''
  url.hostname = siteOf(url.hostname)
  url.pathname = strippedOf(url.pathname, (path) => withoutLastSlashes(path.replace(PATH_VARIANT, '')))
  for (const [name, value] of [...url.searchParams]) {
    const isVariant = VARIANT.get(name.toLowerCase())?.test(value.toLowerCase())
    if (isVariant || TRACKING.test(name)) url.searchParams.delete(name)
  }
  url.searchParams.sort()
  return url.href
}

/** What makes a page one article's: the canonical URL, else the name it was imported under (NFC). */
export function sourceKey(page: { importName: string; url?: string | null | undefined }): string {
  const url = page.url ? canonicalUrl(page.url) : null
  return url ?? page.importName.normalize('NFC')
}
