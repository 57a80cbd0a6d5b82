import type { AccountTable, AuditTable, SessionTable } from './account-tables.ts'
import type {
  ArticleTable,
  ArticleTextTable,
  ArticleWordsTable,
  ClaimTable,
  DecisionTable,
  LocalEntityTable,
  PageDecisionTable,
  PageFetchTable,
  PageTable,
  ReaderBuildTable,
  ReadingSeenTable,
  ReadingSwitchTable,
  ReadingTable,
} from './article-tables.ts'
import type {
  CampaignChangeTable,
  CampaignErrorTable,
  CampaignItemTable,
  CampaignScheduleTable,
  CampaignTable,
  CampaignTallyTable,
  CampaignTemplateTable,
} from './campaign-tables.ts'
import type { DefaultedTime } from './column-types.ts'
import type { DoorSchema } from './door-tables.ts'
import type { IntakeSchema } from './intake-tables.ts'
import type { RecordSchema } from './record/record-tables.ts'
import type { OutboxTable, ReadingTaskTable, WorkerMinuteTable, WorkerTable } from './work-tables.ts'

export interface MigrationTable {
  number: number
  name: string
  sha256: string
  applied_at: DefaultedTime
}

/** Every table by name; columns as Kysely reads and writes them. Bigints are JavaScript numbers. */
export interface Schema extends RecordSchema, IntakeSchema, DoorSchema {
  account: AccountTable
  session: SessionTable
  audit: AuditTable
  article: ArticleTable
  page: PageTable
  page_fetch: PageFetchTable
  page_decision: PageDecisionTable
  article_text: ArticleTextTable
  reading: ReadingTable
  reading_seen: ReadingSeenTable
  reader_build: ReaderBuildTable
  reading_switch: ReadingSwitchTable
  claim: ClaimTable
  local_entity: LocalEntityTable
  decision: DecisionTable
  outbox: OutboxTable
  reading_task: ReadingTaskTable
  campaign: CampaignTable
  campaign_item: CampaignItemTable
  campaign_change: CampaignChangeTable
  campaign_tally: CampaignTallyTable
  campaign_error: CampaignErrorTable
  campaign_template: CampaignTemplateTable
  campaign_schedule: CampaignScheduleTable
  worker: WorkerTable
  worker_minute: WorkerMinuteTable
  article_words: ArticleWordsTable
  migration: MigrationTable
}
