-- Campaigns: articles chosen once and read again, with every result kept, so that a run can be stopped, looked at and
-- taken back. A campaign's article is read as any other, by its reading task; the campaign only decides when.

create table campaign (
  id bigint generated always as identity primary key,
  reason text not null check (reason <> ''),
  selection jsonb not null,
  mode text not null check (mode in ('missing', 'failed', 'all')),
  options jsonb not null default '{}',
  state text not null check (state in
    ('selecting', 'draft', 'canary', 'running', 'paused', 'done', 'cancelled', 'rolling_back', 'rolled_back')),
  -- Why it paused by itself; null where a person paused it.
  stopped_by text check (stopped_by in ('canary_errors', 'canary_decisions')),
  -- It needs no start of its own once its articles are written down.
  starts_by_itself boolean not null default false,
  -- Articles newer than this are not looked at; those up to `selected_after` have been.
  select_through bigint not null,
  selected_after bigint not null default 0,
  total int not null default 0,
  canary_articles int check (canary_articles > 0),
  canary_max_error_share double precision,
  canary_max_met_share double precision,
  canary_passed_at timestamptz,
  -- Articles a second at most; null is as fast as it goes.
  rate double precision check (rate > 0),
  batch_size int not null default 100 check (batch_size between 1 and 500),
  quiet_from time,
  quiet_until time,
  quiet_time_zone text not null default 'Asia/Ho_Chi_Minh',
  -- Where the feeder stands: the last article offered in this round, what the rate still allows, and since when.
  fed_after bigint not null default 0,
  fed_at timestamptz not null default now(),
  allowance double precision not null default 0,
  -- Articles a second of late, from how many had ended when.
  pace double precision,
  pace_at timestamptz,
  pace_ended int not null default 0,
  schedule_id bigint,
  created_by bigint references account,
  origin text not null,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  -- Grows with every change of this row that people should hear of.
  changed_at timestamptz not null default now(),
  rollback_reason text,
  rolled_back_after bigint not null default 0
);
create index campaign_under_way on campaign (id) where state in ('selecting', 'canary', 'running', 'paused', 'rolling_back');

-- One article of a campaign. No foreign keys: a million of them at once would lock, and so rewrite, every article.
create table campaign_item (
  campaign_id bigint not null,
  article_id bigint not null,
  -- pending until it has ended: whether it is in the queue is for its reading task to say.
  state text not null default 'pending' check (state in ('pending', 'done', 'failed', 'skipped')),
  canary boolean not null default false,
  outlet text not null,
  -- Attempts of earlier rounds, where it was taken back out of the queue.
  attempts smallint not null default 0,
  -- Of done: same, new, returned, superseded. Of skipped: nothing_to_read.
  outcome text,
  error_fingerprint text,
  finished_at timestamptz,
  primary key (campaign_id, article_id)
) with (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.05);
create index campaign_item_pending on campaign_item (campaign_id, article_id) where state = 'pending';
create index campaign_item_failed on campaign_item (campaign_id, error_fingerprint, article_id) where state = 'failed';
create index campaign_item_canary on campaign_item (campaign_id, article_id) where canary;

-- What a campaign's reading of one article changed: only where another reading came into force. Values and quotes stay
-- in the two readings, so that a purge erases them here as well.
create table campaign_change (
  campaign_id bigint not null,
  article_id bigint not null,
  from_reading_id bigint,
  to_reading_id bigint not null,
  -- The switch by which it came into force, and the place to go back from.
  switch_number int not null,
  -- [{kind, type, rule, claims, decided}]
  tallies jsonb not null,
  added int not null,
  changed int not null,
  retired int not null,
  decided_claims int not null,
  decisions_met int not null,
  suggestions_raised int not null,
  -- Null until a rollback has come by: rolled_back, or why not.
  rollback text check (rollback in
    ('rolled_back', 'read_again', 'another_page', 'nothing_before', 'erased', 'withdrawn')),
  primary key (campaign_id, article_id)
);
create index campaign_change_met on campaign_change (campaign_id, article_id) where decisions_met > 0;

-- How far a campaign is, by outlet. In several slots, so that workers that write at once do not wait for one another:
-- sum them up.
create table campaign_tally (
  campaign_id bigint not null,
  outlet text not null,
  slot smallint not null,
  total int not null default 0,
  done int not null default 0,
  failed int not null default 0,
  skipped int not null default 0,
  changed int not null default 0,
  claims_same bigint not null default 0,
  claims_added int not null default 0,
  claims_changed int not null default 0,
  claims_retired int not null default 0,
  decisions_met int not null default 0,
  suggestions_raised int not null default 0,
  primary key (campaign_id, outlet, slot)
) with (fillfactor = 50);

-- A kind of error in a campaign, with one sample.
create table campaign_error (
  campaign_id bigint not null,
  fingerprint text not null,
  message text not null,
  sample_article_id bigint not null,
  sample_log text not null,
  first_at timestamptz not null default clock_timestamp(),
  last_at timestamptz not null default clock_timestamp(),
  primary key (campaign_id, fingerprint)
);

alter table reading_task
  -- Whose turn it is that the article is read for; null for a person's or an import's request, which goes first.
  add column campaign_id bigint,
  -- Leases that ended because their worker was lost: no fault of the article, unless it happens again and again.
  add column lost smallint not null default 0;
create index reading_task_campaign on reading_task (campaign_id) where campaign_id is not null and state in ('waiting', 'leased');

-- Who is named where: asked for by campaigns that choose articles by what they name.
create index local_entity_named on local_entity (name_key) where to_switch is null;

-- Work of people and of campaigns leaves the outbox by different doors.
create index outbox_topic on outbox (topic, id);
