const MB = 1024 * 1024

/** The largest page as text or HTML, and the largest file of any kind, in bytes. */
export const MOST_PAGE_BYTES = 8 * MB
export const MOST_FILE_BYTES = 32 * MB
/** The longest text of a page, in UTF-16 code units: longer ones are no article. */
export const LONGEST_TEXT = 2_000_000
/** Pages in one archive or table. */
export const MOST_PAGES = 5000
/** All that an archive holds, unpacked. */
export const MOST_UNPACKED_BYTES = 128 * MB
/** Of a document in parts, the largest part that is read. */
export const MOST_PART_BYTES = 16 * MB
/** Pages of a PDF. */
export const MOST_PDF_PAGES = 300
