/** The media type of each file ending that is taken. */
export const MEDIA_TYPES_BY_ENDING: Readonly<Record<string, 'text/plain' | 'text/html'>> = {
  '.txt': 'text/plain',
  '.html': 'text/html',
  '.htm': 'text/html',
}

/** The largest page the API takes, in bytes. */
export const MOST_BYTES = 8 * 1024 * 1024

/** So much goes into one request, in bytes before base64, and so many pages. */
export const BATCH = { bytes: 8 * 1024 * 1024, pages: 25 }
