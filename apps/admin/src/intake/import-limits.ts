/** The largest file the API takes, in bytes. */
export const MOST_BYTES = 32 * 1024 * 1024

/** So much goes into one request, in bytes before base64, and so many pages. */
export const BATCH = { bytes: 8 * 1024 * 1024, pages: 25 }
