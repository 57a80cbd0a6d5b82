import { Block } from '@trucot/core/article/block'
import { Published } from '@trucot/core/article/published'
import { Conflict } from '@trucot/core/claim/article-record'
import { Claim } from '@trucot/core/claim/claim'
import { Entity } from '@trucot/core/mention/entity'
import { ClaimState } from '@trucot/core/review/claim-state'
import { Decision } from '@trucot/core/review/decision'
import { z } from 'zod'
import { ArticleSummary, ProcessingState } from './article-summary.ts'

/** A fetch of the article, without its bytes. */
export const PageView = z.object({
  id: z.int(),
  importName: z.string(),
  url: z.string().nullable(),
  mediaType: z.string(),
  byteLength: z.int(),
  /** How its bytes are written, where that was looked at: "UTF-8", "UTF-16", "windows-1258", "TCVN3", "VNI". */
  encoding: z.string().nullable(),
  sha256: z.string(),
  importedAt: z.iso.datetime(),
  withdrawnAt: z.iso.datetime().nullable(),
  purgedAt: z.iso.datetime().nullable(),
  /** Whether the article's current text was made from it. */
  current: z.boolean(),
})
export type PageView = z.infer<typeof PageView>

/** How far the reading of an article that was asked for last has come. */
export const Processing = z.object({
  state: ProcessingState,
  reason: z.string(),
  requestedAt: z.iso.datetime(),
  attempts: z.int(),
  lastError: z.string().nullable(),
  finishedAt: z.iso.datetime().nullable(),
})
export type Processing = z.infer<typeof Processing>

/** What a curator decides on: a function of the current reading and the log, with the version they make together. */
export const Review = z.object({
  version: z.int(),
  /** In text order; claims that are not found come last. */
  states: z.array(ClaimState),
  /** The whole log in sequence order, undone decisions and undos included. */
  log: z.array(Decision),
})
export type Review = z.infer<typeof Review>

/**
 * One article with everything its screen shows. All offsets are UTF-16 code units into `text`.
 * Before the first reading, and after a purge, `text` and `readingId` are null and the lists from the reading empty.
 */
export const ArticleView = Review.extend({
  article: ArticleSummary,
  pages: z.array(PageView),
  processing: Processing.nullable(),
  readingId: z.int().nullable(),
  readerVersion: z.string().nullable(),
  readAt: z.iso.datetime().nullable(),
  text: z.string().nullable(),
  title: z.string().nullable(),
  published: Published.nullable(),
  blocks: z.array(Block),
  entities: z.array(Entity),
  /** The reading's own claims with offsets, confidence and rules; a state points to one by `localId`. */
  claims: z.array(Claim),
  conflicts: z.array(Conflict),
  credits: z.object({
    authors: z.array(z.string()),
    agencies: z.array(z.string()),
    photographers: z.array(z.string()),
  }),
})
export type ArticleView = z.infer<typeof ArticleView>
