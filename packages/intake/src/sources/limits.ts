/** The largest feed or sitemap, unpacked; sitemaps may have 50 MB. */
export const MOST_SOURCE_BYTES = 50 * 1024 * 1024
