-- Made from the catalogue by dump-schema.ts; the migrations are what counts.

create extension pg_trgm;
create extension unaccent;

create type role as enum ('reader', 'curator', 'operator', 'admin');

CREATE OR REPLACE FUNCTION public.article_words_go()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  delete from article_words where article_id = new.id;
  return null;
end
$function$;
CREATE OR REPLACE FUNCTION public.record_falls_due()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.current_reading_id is not null or old.current_reading_id is not null then
    insert into record_due (article_id) values (new.id);
  end if;
  -- Withdrawn or purged: its words go at once, what follows from them when records are next made.
  if new.current_reading_id is null and old.current_reading_id is not null then
    with gone as (delete from record_claim where article_id = new.id returning subject_id)
    insert into record_lost (record_id) select distinct subject_id from gone where subject_id is not null;
    update record_link set year_quote = null where article_id = new.id and year_quote is not null;
  end if;
  return null;
end
$function$;
CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$function$;
CREATE OR REPLACE FUNCTION public.refuse_change_but_purge()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_setting('trucot.purging', true) = 'on'
    and (to_jsonb(new) - 'judged' - 'action') = (to_jsonb(old) - 'judged' - 'action')
  then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$function$;
CREATE OR REPLACE FUNCTION public.search_forgets()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  delete from search_entry where kind in ('article', 'statement') and ref = new.id;
  return null;
end
$function$;
CREATE OR REPLACE FUNCTION public.search_key(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(unaccent('unaccent'::regdictionary, NORMALIZE(value, NFC)));

create table account (
  id bigint generated always as identity not null,
  email text not null,
  name text not null,
  role role not null,
  password_hash text not null,
  created_at timestamp with time zone default now() not null,
  disabled_at timestamp with time zone,
  constraint account_email_check CHECK ((email = lower(email))),
  constraint account_name_check CHECK ((name <> ''::text)),
  constraint account_pkey PRIMARY KEY (id)
);

create table api_token (
  id bigint generated always as identity not null,
  account_id bigint not null,
  name text not null,
  token_sha256 bytea not null,
  scopes text[] not null,
  created_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint api_token_name_check CHECK ((name <> ''::text)),
  constraint api_token_pkey PRIMARY KEY (id),
  constraint api_token_scopes_check CHECK ((cardinality(scopes) > 0)),
  constraint api_token_token_sha256_key UNIQUE (token_sha256)
);

create table article (
  id bigint generated always as identity not null,
  source_key text collate "C" not null,
  outlet text,
  title text,
  published_on text collate "C",
  search text generated always as (search_key(title)) stored,
  current_page_id bigint,
  current_reading_id bigint,
  switches integer default 0 not null,
  version bigint default 1 not null,
  decisions integer default 0 not null,
  proposed_count integer default 0 not null,
  accepted_count integer default 0 not null,
  rejected_count integer default 0 not null,
  suggestion_count integer default 0 not null,
  not_found_count integer default 0 not null,
  unsure_count integer default 0 not null,
  conflict_count integer default 0 not null,
  created_at timestamp with time zone default now() not null,
  arrived_at timestamp with time zone default now() not null,
  changed_at timestamp with time zone default now() not null,
  priority integer default 0 not null,
  assigned_to bigint,
  snoozed_until timestamp with time zone,
  second_look_count integer default 0 not null,
  constraint article_pkey PRIMARY KEY (id)
);

create table article_text (
  id bigint generated always as identity not null,
  page_id bigint not null,
  flattener text not null,
  text_sha256 bytea not null,
  text text,
  created_at timestamp with time zone default now() not null,
  constraint article_text_page_id_flattener_key UNIQUE (page_id, flattener),
  constraint article_text_pkey PRIMARY KEY (id)
);

create table article_words (
  article_id bigint not null,
  words tsvector not null,
  constraint article_words_pkey PRIMARY KEY (article_id)
);

create table audit (
  id bigint generated always as identity not null,
  at timestamp with time zone default clock_timestamp() not null,
  account_id bigint,
  actor text not null,
  origin text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  before jsonb,
  after jsonb,
  constraint audit_pkey PRIMARY KEY (id)
);

create table block_growth (
  type text not null,
  block text collate "C" not null,
  size integer not null,
  grown integer not null,
  since timestamp with time zone default now() not null,
  constraint block_growth_pkey PRIMARY KEY (type, block)
);

create table campaign (
  id bigint generated always as identity not null,
  reason text not null,
  selection jsonb not null,
  mode text not null,
  options jsonb default '{}'::jsonb not null,
  state text not null,
  stopped_by text,
  starts_by_itself boolean default false not null,
  select_through bigint not null,
  selected_after bigint default 0 not null,
  total integer default 0 not null,
  canary_articles integer,
  canary_max_error_share double precision,
  canary_max_met_share double precision,
  canary_passed_at timestamp with time zone,
  rate double precision,
  batch_size integer default 100 not null,
  quiet_from time without time zone,
  quiet_until time without time zone,
  quiet_time_zone text default 'Asia/Ho_Chi_Minh'::text not null,
  fed_after bigint default 0 not null,
  fed_at timestamp with time zone default now() not null,
  allowance double precision default 0 not null,
  pace double precision,
  pace_at timestamp with time zone,
  pace_ended integer default 0 not null,
  schedule_id bigint,
  created_by bigint,
  origin text not null,
  created_at timestamp with time zone default now() not null,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  changed_at timestamp with time zone default now() not null,
  rollback_reason text,
  rolled_back_after bigint default 0 not null,
  request_id uuid,
  constraint campaign_batch_size_check CHECK (((batch_size >= 1) AND (batch_size <= 500))),
  constraint campaign_canary_articles_check CHECK ((canary_articles > 0)),
  constraint campaign_mode_check CHECK ((mode = ANY (ARRAY['missing'::text, 'failed'::text, 'all'::text]))),
  constraint campaign_pkey PRIMARY KEY (id),
  constraint campaign_rate_check CHECK ((rate > (0)::double precision)),
  constraint campaign_reason_check CHECK ((reason <> ''::text)),
  constraint campaign_request_id_key UNIQUE (request_id),
  constraint campaign_state_check CHECK ((state = ANY (ARRAY['selecting'::text, 'draft'::text, 'canary'::text, 'running'::text, 'paused'::text, 'done'::text, 'cancelled'::text, 'rolling_back'::text, 'rolled_back'::text]))),
  constraint campaign_stopped_by_check CHECK ((stopped_by = ANY (ARRAY['canary_errors'::text, 'canary_decisions'::text])))
);

create table campaign_change (
  campaign_id bigint not null,
  article_id bigint not null,
  from_reading_id bigint,
  to_reading_id bigint not null,
  switch_number integer not null,
  tallies jsonb not null,
  added integer not null,
  changed integer not null,
  retired integer not null,
  decided_claims integer not null,
  decisions_met integer not null,
  suggestions_raised integer not null,
  rollback text,
  constraint campaign_change_pkey PRIMARY KEY (campaign_id, article_id),
  constraint campaign_change_rollback_check CHECK ((rollback = ANY (ARRAY['rolled_back'::text, 'read_again'::text, 'another_page'::text, 'nothing_before'::text, 'erased'::text, 'withdrawn'::text])))
);

create table campaign_error (
  campaign_id bigint not null,
  fingerprint text not null,
  message text not null,
  sample_article_id bigint not null,
  sample_log text not null,
  first_at timestamp with time zone default clock_timestamp() not null,
  last_at timestamp with time zone default clock_timestamp() not null,
  constraint campaign_error_pkey PRIMARY KEY (campaign_id, fingerprint)
);

create table campaign_item (
  campaign_id bigint not null,
  article_id bigint not null,
  state text default 'pending'::text not null,
  canary boolean default false not null,
  outlet text not null,
  attempts smallint default 0 not null,
  outcome text,
  error_fingerprint text,
  finished_at timestamp with time zone,
  constraint campaign_item_pkey PRIMARY KEY (campaign_id, article_id),
  constraint campaign_item_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'done'::text, 'failed'::text, 'skipped'::text])))
);

create table campaign_schedule (
  id bigint generated always as identity not null,
  template_id bigint not null,
  cron text,
  every_minutes integer,
  time_zone text not null,
  quiet_from time without time zone,
  quiet_until time without time zone,
  enabled boolean not null,
  next_at timestamp with time zone,
  last_at timestamp with time zone,
  last_outcome text,
  last_campaign_id bigint,
  created_by bigint,
  origin text not null,
  created_at timestamp with time zone default now() not null,
  constraint campaign_schedule_check CHECK (((cron IS NULL) <> (every_minutes IS NULL))),
  constraint campaign_schedule_check1 CHECK (((quiet_from IS NULL) = (quiet_until IS NULL))),
  constraint campaign_schedule_every_minutes_check CHECK ((every_minutes > 0)),
  constraint campaign_schedule_last_outcome_check CHECK ((last_outcome = ANY (ARRAY['started'::text, 'still_running'::text, 'nothing_selected'::text, 'refused'::text]))),
  constraint campaign_schedule_pkey PRIMARY KEY (id)
);

create table campaign_tally (
  campaign_id bigint not null,
  outlet text not null,
  slot smallint not null,
  total integer default 0 not null,
  done integer default 0 not null,
  failed integer default 0 not null,
  skipped integer default 0 not null,
  changed integer default 0 not null,
  claims_same bigint default 0 not null,
  claims_added integer default 0 not null,
  claims_changed integer default 0 not null,
  claims_retired integer default 0 not null,
  decisions_met integer default 0 not null,
  suggestions_raised integer default 0 not null,
  proven integer default 0 not null,
  constraint campaign_tally_pkey PRIMARY KEY (campaign_id, outlet, slot)
);

create table campaign_template (
  id bigint generated always as identity not null,
  name text not null,
  plan jsonb not null,
  created_by bigint,
  created_at timestamp with time zone default now() not null,
  changed_at timestamp with time zone default now() not null,
  constraint campaign_template_name_check CHECK ((name <> ''::text)),
  constraint campaign_template_pkey PRIMARY KEY (id)
);

create table claim (
  id bigint generated always as identity not null,
  article_id bigint not null,
  fingerprint text collate "C" not null,
  type text not null,
  fields jsonb not null,
  from_switch integer not null,
  to_switch integer,
  constraint claim_pkey PRIMARY KEY (id),
  constraint claim_type_check CHECK ((type = ANY (ARRAY['office'::text, 'event'::text, 'statement'::text])))
);

create table decision (
  id uuid not null,
  group_id uuid not null,
  article_id bigint not null,
  sequence integer not null,
  reading_id bigint,
  claim_id text collate "C" not null,
  action json not null,
  judged json,
  contract_version integer not null,
  account_id bigint not null,
  origin text not null,
  seen_version bigint not null,
  version bigint not null,
  at timestamp with time zone default clock_timestamp() not null,
  constraint decision_article_id_sequence_key UNIQUE (article_id, sequence),
  constraint decision_pkey PRIMARY KEY (id)
);

create table fetch_host (
  host text not null,
  next_at timestamp with time zone not null,
  failures integer default 0 not null,
  constraint fetch_host_pkey PRIMARY KEY (host)
);

create table fetch_item (
  id bigint generated always as identity not null,
  source_id bigint,
  order_id uuid,
  url text not null,
  url_key text collate "C" not null,
  host text not null,
  title text,
  published_at timestamp with time zone,
  stamp text,
  state text not null,
  outcome text,
  reason text,
  explanation text,
  article_id bigint,
  seen_at timestamp with time zone default now() not null,
  due_at timestamp with time zone default now() not null,
  attempts integer default 0 not null,
  leased_by uuid,
  fencing_token bigint default 0 not null,
  finished_at timestamp with time zone,
  requested_by bigint,
  origin text not null,
  constraint fetch_item_check CHECK (((source_id IS NULL) <> (order_id IS NULL))),
  constraint fetch_item_outcome_check CHECK ((outcome = ANY (ARRAY['new'::text, 'revised'::text, 'unchanged'::text]))),
  constraint fetch_item_pkey PRIMARY KEY (id),
  constraint fetch_item_state_check CHECK ((state = ANY (ARRAY['passed_over'::text, 'waiting'::text, 'leased'::text, 'taken'::text, 'refused'::text, 'failed'::text])))
);

create table identity_decision (
  id uuid not null,
  group_id uuid not null,
  sequence bigint generated always as identity not null,
  action json not null,
  note text,
  account_id bigint not null,
  origin text not null,
  at timestamp with time zone default clock_timestamp() not null,
  constraint identity_decision_pkey PRIMARY KEY (id),
  constraint identity_decision_sequence_key UNIQUE (sequence)
);

create table identity_decision_record (
  decision_id uuid not null,
  record_id bigint not null,
  constraint identity_decision_record_pkey PRIMARY KEY (record_id, decision_id)
);

create table identity_pair (
  id bigint generated always as identity not null,
  type text not null,
  block text collate "C" not null,
  a bigint not null,
  b bigint not null,
  score real not null,
  verdict jsonb not null,
  difference text collate "C",
  decided text,
  constraint identity_pair_a_b_key UNIQUE (a, b),
  constraint identity_pair_check CHECK ((a < b)),
  constraint identity_pair_decided_check CHECK ((decided = ANY (ARRAY['same'::text, 'different'::text]))),
  constraint identity_pair_pkey PRIMARY KEY (id)
);

create table identity_unsure (
  a bigint not null,
  b bigint not null,
  account_id bigint not null,
  constraint identity_unsure_pkey PRIMARY KEY (a, b, account_id)
);

create table local_entity (
  id bigint generated always as identity not null,
  article_id bigint not null,
  type text not null,
  name_key text collate "C" not null,
  name text not null,
  fields jsonb not null,
  from_switch integer not null,
  to_switch integer,
  constraint local_entity_pkey PRIMARY KEY (id)
);

create table outbox (
  id bigint generated always as identity not null,
  topic text not null,
  payload jsonb not null,
  created_at timestamp with time zone default now() not null,
  constraint outbox_pkey PRIMARY KEY (id)
);

create table outer_identity (
  issuer text not null,
  subject text not null,
  account_id bigint not null,
  since timestamp with time zone default now() not null,
  constraint outer_identity_pkey PRIMARY KEY (issuer, subject)
);

create table outer_sign_in (
  state_sha256 bytea not null,
  browser_sha256 bytea not null,
  nonce text not null,
  verifier text not null,
  next text not null,
  expires_at timestamp with time zone not null,
  constraint outer_sign_in_pkey PRIMARY KEY (state_sha256)
);

create table page (
  id bigint generated always as identity not null,
  article_id bigint not null,
  import_name text not null,
  url text,
  media_type text not null,
  headers jsonb default '{}'::jsonb not null,
  meta jsonb default '{}'::jsonb not null,
  sha256 bytea not null,
  input_sha256 bytea not null,
  byte_length integer not null,
  bytes bytea,
  imported_at timestamp with time zone default now() not null,
  imported_by bigint,
  withdrawn_at timestamp with time zone,
  purged_at timestamp with time zone,
  encoding text,
  constraint page_pkey PRIMARY KEY (id)
);

create table page_decision (
  id uuid not null,
  page_id bigint not null,
  kind text not null,
  reason text not null,
  account_id bigint not null,
  origin text not null,
  at timestamp with time zone default clock_timestamp() not null,
  constraint page_decision_kind_check CHECK ((kind = ANY (ARRAY['withdraw'::text, 'restore'::text, 'purge'::text]))),
  constraint page_decision_pkey PRIMARY KEY (id),
  constraint page_decision_reason_check CHECK ((reason <> ''::text))
);

create table page_fetch (
  article_id bigint not null,
  number integer not null,
  page_id bigint not null,
  account_id bigint,
  origin text not null,
  at timestamp with time zone default now() not null,
  constraint page_fetch_pkey PRIMARY KEY (article_id, number)
);

create table reader_build (
  id integer generated always as identity not null,
  digest text collate "C" not null,
  first_at timestamp with time zone default clock_timestamp() not null,
  constraint reader_build_digest_key UNIQUE (digest),
  constraint reader_build_pkey PRIMARY KEY (id)
);

create table reading (
  id bigint generated always as identity not null,
  article_id bigint not null,
  article_text_id bigint not null,
  contract_version integer not null,
  record_sha256 bytea not null,
  content_sha256 bytea not null,
  record bytea,
  created_at timestamp with time zone default now() not null,
  constraint reading_pkey PRIMARY KEY (id)
);

create table reading_seen (
  reading_id bigint not null,
  reader text not null,
  first_seen_at timestamp with time zone default now() not null,
  build_id integer,
  claims integer,
  constraint reading_seen_pkey PRIMARY KEY (reading_id, reader)
);

create table reading_switch (
  article_id bigint not null,
  number integer not null,
  from_reading_id bigint,
  to_reading_id bigint,
  cause text not null,
  at timestamp with time zone default now() not null,
  constraint reading_switch_pkey PRIMARY KEY (article_id, number)
);

create table reading_task (
  article_id bigint not null,
  state text not null,
  reason text not null,
  options jsonb default '{}'::jsonb not null,
  requested_at timestamp with time zone default now() not null,
  requested_by bigint,
  request integer default 1 not null,
  leased_request integer,
  leased_by uuid,
  due_at timestamp with time zone default 'infinity'::timestamp with time zone not null,
  offered_at timestamp with time zone,
  fencing_token bigint default 0 not null,
  attempts integer default 0 not null,
  last_error text,
  outcome jsonb,
  finished_at timestamp with time zone,
  campaign_id bigint,
  lost smallint default 0 not null,
  constraint reading_task_pkey PRIMARY KEY (article_id),
  constraint reading_task_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'leased'::text, 'done'::text, 'failed'::text])))
);

create table record (
  id bigint generated always as identity not null,
  type text not null,
  block text collate "C" not null,
  by_name boolean default false not null,
  name text not null,
  decided_name text,
  wikidata text,
  redirect_to bigint,
  redirect_how text,
  split_from bigint,
  facts jsonb default '{}'::jsonb not null,
  aliases text[] default '{}'::text[] not null,
  profile jsonb,
  articles integer default 0 not null,
  first_on text collate "C",
  last_on text collate "C",
  title text,
  body_id bigint,
  single_seat boolean,
  told jsonb,
  first_day text collate "C",
  last_day text collate "C",
  constraint record_pkey PRIMARY KEY (id),
  constraint record_redirect_how_check CHECK ((redirect_how = ANY (ARRAY['resolver'::text, 'person'::text]))),
  constraint record_type_check CHECK ((type = ANY (ARRAY['person'::text, 'organization'::text, 'office'::text, 'event'::text, 'document'::text, 'place'::text, 'conference'::text, 'award'::text])))
);

create table record_alarm (
  office_id bigint not null,
  number integer not null,
  last_day text collate "C" not null,
  alarm jsonb not null,
  constraint record_alarm_pkey PRIMARY KEY (office_id, number)
);

create table record_apart (
  a bigint not null,
  b bigint not null,
  constraint record_apart_check CHECK ((a < b)),
  constraint record_apart_pkey PRIMARY KEY (a, b)
);

create table record_article (
  article_id bigint not null,
  version bigint not null,
  known_on text collate "C",
  known_inferred boolean default false not null,
  origin bigint not null,
  agencies text[] default '{}'::text[] not null,
  sketch bytea,
  bands integer[],
  known_by_event boolean default false not null,
  constraint record_article_pkey PRIMARY KEY (article_id)
);

create table record_claim (
  article_id bigint not null,
  claim_id text collate "C" not null,
  type text not null,
  accepted boolean not null,
  shown jsonb not null,
  edtf text,
  first_day text collate "C",
  last_day text collate "C",
  dated_by bigint,
  subject_id bigint,
  tokens text[],
  constraint record_claim_pkey PRIMARY KEY (article_id, claim_id),
  constraint record_claim_type_check CHECK ((type = ANY (ARRAY['office'::text, 'event'::text, 'statement'::text])))
);

create table record_due (
  id bigint generated always as identity not null,
  article_id bigint not null,
  at timestamp with time zone default now() not null,
  constraint record_due_pkey PRIMARY KEY (id)
);

create table record_left (
  article_id bigint not null,
  type text not null,
  name_key text collate "C" not null,
  record_id bigint not null,
  constraint record_left_pkey PRIMARY KEY (article_id, type, name_key)
);

create table record_link (
  article_id bigint not null,
  type text not null,
  name_key text collate "C" not null,
  name text not null,
  aliases text[] default '{}'::text[] not null,
  facts jsonb default '{}'::jsonb not null,
  block text collate "C",
  record_id bigint,
  how text not null,
  profile jsonb,
  year_quote jsonb,
  constraint record_link_how_check CHECK ((how = ANY (ARRAY['name'::text, 'resolver'::text, 'person'::text]))),
  constraint record_link_pkey PRIMARY KEY (article_id, type, name_key)
);

create table record_lost (
  record_id bigint not null
);

create table record_pin (
  article_id bigint not null,
  type text not null,
  name_key text collate "C" not null,
  record_id bigint not null,
  constraint record_pin_pkey PRIMARY KEY (article_id, type, name_key)
);

create table record_stale (
  record_id bigint not null,
  tenures boolean not null,
  since timestamp with time zone default now() not null,
  constraint record_stale_pkey PRIMARY KEY (record_id)
);

create table record_thing (
  article_id bigint not null,
  claim_id text collate "C" not null,
  type text not null,
  name_key text collate "C" not null,
  role text not null,
  record_id bigint,
  claim_type text not null,
  day text collate "C" not null,
  constraint record_thing_pkey PRIMARY KEY (article_id, claim_id, type, name_key, role)
);

create table recovery_code (
  account_id bigint not null,
  code_sha256 bytea not null,
  used_at timestamp with time zone,
  constraint recovery_code_pkey PRIMARY KEY (account_id, code_sha256)
);

create table refused_import (
  id bigint generated always as identity not null,
  name text not null,
  url text,
  media_type text,
  headers jsonb default '{}'::jsonb not null,
  meta jsonb default '{}'::jsonb not null,
  sha256 bytea,
  byte_length bigint not null,
  bytes bytea,
  reason text not null,
  explanation text not null,
  source_id bigint,
  state text default 'waiting'::text not null,
  times integer default 1 not null,
  first_at timestamp with time zone default now() not null,
  last_at timestamp with time zone default now() not null,
  refused_to bigint,
  origin text not null,
  settled_at timestamp with time zone,
  settled_by bigint,
  article_id bigint,
  constraint refused_import_pkey PRIMARY KEY (id),
  constraint refused_import_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'taken'::text, 'dismissed'::text])))
);

create table search_entry (
  kind text not null,
  ref bigint not null,
  claim_id text collate "C" default ''::text not null,
  title text not null,
  detail text,
  day text collate "C",
  weight integer not null,
  words tsvector not null,
  constraint search_entry_pkey PRIMARY KEY (kind, ref, claim_id)
);

create table second_factor (
  account_id bigint not null,
  sealed_secret bytea not null,
  begun_at timestamp with time zone default now() not null,
  confirmed_at timestamp with time zone,
  last_step bigint default 0 not null,
  constraint second_factor_pkey PRIMARY KEY (account_id)
);

create table session (
  token_sha256 bytea not null,
  account_id bigint not null,
  created_at timestamp with time zone default now() not null,
  last_seen_at timestamp with time zone default now() not null,
  expires_at timestamp with time zone not null,
  address text,
  user_agent text,
  id bigint generated always as identity not null,
  signed_in_by text default 'password'::text not null,
  constraint session_id_key UNIQUE (id),
  constraint session_pkey PRIMARY KEY (token_sha256)
);

create table sign_in_count (
  key bytea not null,
  count integer not null,
  resets_at timestamp with time zone not null,
  constraint sign_in_count_count_check CHECK ((count >= 0)),
  constraint sign_in_count_pkey PRIMARY KEY (key)
);

create table source (
  id bigint generated always as identity not null,
  kind text not null,
  url text not null,
  name text not null,
  outlet text,
  every_seconds integer not null,
  take_since timestamp with time zone,
  backfill_from text collate "C",
  backfill_to text collate "C",
  created_at timestamp with time zone default now() not null,
  created_by bigint,
  paused_at timestamp with time zone,
  removed_at timestamp with time zone,
  etag text,
  last_modified text,
  due_at timestamp with time zone default now() not null,
  leased_by uuid,
  leased_until timestamp with time zone,
  fencing_token bigint default 0 not null,
  checked_at timestamp with time zone,
  succeeded_at timestamp with time zone,
  failures integer default 0 not null,
  last_error text,
  constraint source_every_seconds_check CHECK (((every_seconds >= 60) AND (every_seconds <= 604800))),
  constraint source_kind_check CHECK ((kind = ANY (ARRAY['feed'::text, 'sitemap'::text]))),
  constraint source_name_check CHECK ((name <> ''::text)),
  constraint source_pkey PRIMARY KEY (id),
  constraint source_url_check CHECK ((url <> ''::text))
);

create table source_check (
  source_id bigint not null,
  at timestamp with time zone default clock_timestamp() not null,
  outcome text not null,
  named integer default 0 not null,
  fresh integer default 0 not null,
  took_ms integer not null,
  error text,
  constraint source_check_outcome_check CHECK ((outcome = ANY (ARRAY['changed'::text, 'unchanged'::text, 'failed'::text]))),
  constraint source_check_pkey PRIMARY KEY (source_id, at)
);

create table worker (
  id uuid not null,
  host text not null,
  pid integer not null,
  reader text not null,
  started_at timestamp with time zone default now() not null,
  beat_at timestamp with time zone default now() not null,
  stopped_at timestamp with time zone,
  doing text default ''::text not null,
  threads integer default 0 not null,
  articles bigint default 0 not null,
  pace double precision default 0 not null,
  memory_bytes bigint default 0 not null,
  in_work jsonb default '[]'::jsonb not null,
  constraint worker_pkey PRIMARY KEY (id)
);

create table worker_minute (
  minute timestamp with time zone not null,
  worker_id uuid not null,
  articles integer not null,
  constraint worker_minute_pkey PRIMARY KEY (minute, worker_id)
);

alter table article set (fillfactor=80);
alter table campaign_item set (fillfactor=85, autovacuum_vacuum_scale_factor=0.05);
alter table campaign_tally set (fillfactor=50);
alter table reading alter column record set storage external;
alter table worker_minute set (fillfactor=50);

CREATE UNIQUE INDEX account_email ON public.account USING btree (email);
CREATE INDEX api_token_account ON public.api_token USING btree (account_id, id);
CREATE INDEX article_accepted ON public.article USING btree (id) WHERE (accepted_count > 0);
CREATE INDEX article_arrived ON public.article USING btree (arrived_at DESC, id DESC);
CREATE INDEX article_conflicts ON public.article USING btree (priority DESC, id DESC) WHERE (conflict_count > 0);
CREATE INDEX article_decided ON public.article USING btree (arrived_at DESC, id DESC) WHERE ((decisions > 0) AND (proposed_count = 0) AND (suggestion_count = 0) AND (not_found_count = 0) AND (second_look_count = 0));
CREATE INDEX article_mine ON public.article USING btree (assigned_to, priority DESC, id DESC) WHERE ((assigned_to IS NOT NULL) AND ((proposed_count > 0) OR (suggestion_count > 0) OR (not_found_count > 0) OR (second_look_count > 0)));
CREATE INDEX article_not_found ON public.article USING btree (priority DESC, id DESC) WHERE (not_found_count > 0);
CREATE INDEX article_open ON public.article USING btree (priority DESC, id DESC) WHERE ((proposed_count > 0) OR (suggestion_count > 0) OR (not_found_count > 0) OR (second_look_count > 0));
CREATE INDEX article_returned ON public.article USING btree (priority DESC, id DESC) WHERE ((suggestion_count > 0) OR (not_found_count > 0) OR (second_look_count > 0));
CREATE INDEX article_search ON public.article USING gin (search gin_trgm_ops);
CREATE INDEX article_second_look ON public.article USING btree (priority DESC, id DESC) WHERE (second_look_count > 0);
CREATE UNIQUE INDEX article_source_key ON public.article USING btree (source_key);
CREATE INDEX article_suggestions ON public.article USING btree (priority DESC, id DESC) WHERE (suggestion_count > 0);
CREATE INDEX article_words_said ON public.article_words USING gin (words);
CREATE INDEX audit_account ON public.audit USING btree (account_id, id);
CREATE INDEX audit_action ON public.audit USING btree (action, id);
CREATE INDEX audit_at ON public.audit USING btree (at, id);
CREATE INDEX audit_subject ON public.audit USING btree (subject_type, subject_id, id);
CREATE INDEX block_growth_since ON public.block_growth USING btree (since) WHERE (grown > 0);
CREATE INDEX campaign_change_met ON public.campaign_change USING btree (campaign_id, article_id) WHERE (decisions_met > 0);
CREATE INDEX campaign_item_canary ON public.campaign_item USING btree (campaign_id, article_id) WHERE canary;
CREATE INDEX campaign_item_failed ON public.campaign_item USING btree (campaign_id, error_fingerprint, article_id) WHERE (state = 'failed'::text);
CREATE INDEX campaign_item_pending ON public.campaign_item USING btree (campaign_id, article_id) WHERE (state = 'pending'::text);
CREATE INDEX campaign_of_schedule ON public.campaign USING btree (schedule_id, id) WHERE (schedule_id IS NOT NULL);
CREATE INDEX campaign_schedule_due ON public.campaign_schedule USING btree (next_at) WHERE enabled;
CREATE UNIQUE INDEX campaign_template_name ON public.campaign_template USING btree (name);
CREATE INDEX campaign_under_way ON public.campaign USING btree (id) WHERE (state = ANY (ARRAY['selecting'::text, 'canary'::text, 'running'::text, 'paused'::text, 'rolling_back'::text]));
CREATE UNIQUE INDEX claim_current ON public.claim USING btree (article_id, fingerprint) WHERE (to_switch IS NULL);
CREATE INDEX claim_past ON public.claim USING btree (article_id, from_switch) WHERE (to_switch IS NOT NULL);
CREATE INDEX decision_account ON public.decision USING btree (account_id, at, id);
CREATE INDEX decision_at ON public.decision USING btree (at, id);
CREATE INDEX decision_group ON public.decision USING btree (group_id);
CREATE UNIQUE INDEX fetch_item_asked ON public.fetch_item USING btree (order_id, url_key) WHERE (order_id IS NOT NULL);
CREATE INDEX fetch_item_due ON public.fetch_item USING btree (due_at) WHERE (state = ANY (ARRAY['waiting'::text, 'leased'::text]));
CREATE INDEX fetch_item_finished ON public.fetch_item USING btree (source_id, finished_at) WHERE (finished_at IS NOT NULL);
CREATE UNIQUE INDEX fetch_item_named ON public.fetch_item USING btree (source_id, url_key) WHERE (source_id IS NOT NULL);
CREATE INDEX fetch_item_of_source ON public.fetch_item USING btree (source_id, state, id DESC) WHERE (source_id IS NOT NULL);
CREATE INDEX identity_decision_group ON public.identity_decision USING btree (group_id);
CREATE INDEX identity_pair_b ON public.identity_pair USING btree (b);
CREATE INDEX identity_pair_block ON public.identity_pair USING btree (type, block);
CREATE INDEX identity_pair_difference ON public.identity_pair USING btree (difference) WHERE ((decided IS NULL) AND (difference IS NOT NULL));
CREATE INDEX identity_pair_open ON public.identity_pair USING btree (score DESC, id) WHERE (decided IS NULL);
CREATE UNIQUE INDEX local_entity_current ON public.local_entity USING btree (article_id, type, name_key) WHERE (to_switch IS NULL);
CREATE INDEX local_entity_named ON public.local_entity USING btree (name_key) WHERE (to_switch IS NULL);
CREATE INDEX outbox_topic ON public.outbox USING btree (topic, id);
CREATE INDEX outer_identity_account ON public.outer_identity USING btree (account_id);
CREATE INDEX outer_sign_in_expires ON public.outer_sign_in USING btree (expires_at);
CREATE INDEX page_decision_page ON public.page_decision USING btree (page_id, at);
CREATE UNIQUE INDEX page_once ON public.page USING btree (article_id, input_sha256);
CREATE INDEX page_purged ON public.page USING btree (sha256) WHERE (purged_at IS NOT NULL);
CREATE UNIQUE INDEX reading_distinct ON public.reading USING btree (article_text_id, record_sha256);
CREATE INDEX reading_task_campaign ON public.reading_task USING btree (campaign_id) WHERE ((campaign_id IS NOT NULL) AND (state = ANY (ARRAY['waiting'::text, 'leased'::text])));
CREATE INDEX reading_task_due ON public.reading_task USING btree (due_at) WHERE (state = ANY (ARRAY['waiting'::text, 'leased'::text]));
CREATE INDEX reading_task_finished ON public.reading_task USING btree (finished_at DESC) WHERE (finished_at IS NOT NULL);
CREATE INDEX reading_task_open ON public.reading_task USING btree (state, requested_at) WHERE (state <> 'done'::text);
CREATE INDEX record_alarm_latest ON public.record_alarm USING btree (last_day DESC, office_id DESC, number DESC);
CREATE INDEX record_apart_b ON public.record_apart USING btree (b);
CREATE INDEX record_article_bands ON public.record_article USING gin (bands) WITH (fastupdate=off);
CREATE INDEX record_article_origin ON public.record_article USING btree (origin);
CREATE INDEX record_block ON public.record USING btree (type, block);
CREATE INDEX record_body ON public.record USING btree (body_id) WHERE (body_id IS NOT NULL);
CREATE UNIQUE INDEX record_by_name ON public.record USING btree (type, block) WHERE by_name;
CREATE INDEX record_claim_office ON public.record_claim USING btree (subject_id, first_day, article_id, claim_id) WHERE (type = 'office'::text);
CREATE INDEX record_claim_subject ON public.record_claim USING btree (subject_id) WHERE (subject_id IS NOT NULL);
CREATE INDEX record_claim_tokens ON public.record_claim USING gin (tokens) WITH (fastupdate=off) WHERE (tokens IS NOT NULL);
CREATE INDEX record_day ON public.record USING btree (first_day, id) WHERE ((type = 'event'::text) AND (first_day IS NOT NULL));
CREATE INDEX record_link_block ON public.record_link USING btree (type, block) WHERE (type = ANY (ARRAY['person'::text, 'document'::text]));
CREATE INDEX record_link_record ON public.record_link USING btree (record_id, article_id);
CREATE INDEX record_redirect ON public.record USING btree (redirect_to) WHERE (redirect_to IS NOT NULL);
CREATE INDEX record_stale_since ON public.record_stale USING btree (since, record_id);
CREATE INDEX record_thing_record ON public.record_thing USING btree (record_id, claim_type, day DESC, article_id DESC, claim_id);
CREATE INDEX refused_import_listed ON public.refused_import USING btree (state, id DESC);
CREATE UNIQUE INDEX refused_import_waiting ON public.refused_import USING btree (name, COALESCE(url, ''::text), COALESCE(sha256, '\x'::bytea)) WHERE (state = 'waiting'::text);
CREATE INDEX search_entry_article ON public.search_entry USING gin (words) WITH (gin_pending_list_limit='256') WHERE (kind = 'article'::text);
CREATE INDEX search_entry_award ON public.search_entry USING gin (words) WITH (gin_pending_list_limit='256') WHERE (kind = 'award'::text);
CREATE INDEX search_entry_conference ON public.search_entry USING gin (words) WITH (gin_pending_list_limit='256') WHERE (kind = 'conference'::text);
CREATE INDEX search_entry_document ON public.search_entry USING gin (words) WITH (gin_pending_list_limit='256') WHERE (kind = 'document'::text);
CREATE INDEX search_entry_event ON public.search_entry USING gin (words) WITH (gin_pending_list_limit='256') WHERE (kind = 'event'::text);
CREATE INDEX search_entry_office ON public.search_entry USING gin (words) WITH (gin_pending_list_limit='256') WHERE (kind = 'office'::text);
CREATE INDEX search_entry_organization ON public.search_entry USING gin (words) WITH (gin_pending_list_limit='256') WHERE (kind = 'organization'::text);
CREATE INDEX search_entry_person ON public.search_entry USING gin (words) WITH (gin_pending_list_limit='256') WHERE (kind = 'person'::text);
CREATE INDEX search_entry_place ON public.search_entry USING gin (words) WITH (gin_pending_list_limit='256') WHERE (kind = 'place'::text);
CREATE INDEX search_entry_statement ON public.search_entry USING gin (words) WITH (gin_pending_list_limit='256') WHERE (kind = 'statement'::text);
CREATE INDEX search_entry_weight ON public.search_entry USING btree (kind, weight DESC, ref DESC);
CREATE INDEX session_account ON public.session USING btree (account_id);
CREATE INDEX session_expires ON public.session USING btree (expires_at);
CREATE INDEX sign_in_count_resets ON public.sign_in_count USING btree (resets_at);
CREATE INDEX source_due ON public.source USING btree (due_at) WHERE ((paused_at IS NULL) AND (removed_at IS NULL));
CREATE UNIQUE INDEX source_url ON public.source USING btree (url) WHERE (removed_at IS NULL);
CREATE INDEX worker_beat ON public.worker USING btree (beat_at DESC);

alter table api_token add constraint api_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table article add constraint article_assigned_to_fkey FOREIGN KEY (assigned_to) REFERENCES account(id);
alter table article add constraint article_current_page_id_fkey FOREIGN KEY (current_page_id) REFERENCES page(id);
alter table article add constraint article_current_reading_id_fkey FOREIGN KEY (current_reading_id) REFERENCES reading(id);
alter table article_text add constraint article_text_page_id_fkey FOREIGN KEY (page_id) REFERENCES page(id);
alter table audit add constraint audit_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table campaign add constraint campaign_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id);
alter table campaign_schedule add constraint campaign_schedule_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id);
alter table campaign add constraint campaign_schedule_id_fkey FOREIGN KEY (schedule_id) REFERENCES campaign_schedule(id) ON DELETE SET NULL;
alter table campaign_schedule add constraint campaign_schedule_last_campaign_id_fkey FOREIGN KEY (last_campaign_id) REFERENCES campaign(id);
alter table campaign_schedule add constraint campaign_schedule_template_id_fkey FOREIGN KEY (template_id) REFERENCES campaign_template(id);
alter table campaign_template add constraint campaign_template_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id);
alter table decision add constraint decision_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table decision add constraint decision_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id);
alter table decision add constraint decision_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES reading(id);
alter table fetch_item add constraint fetch_item_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id);
alter table fetch_item add constraint fetch_item_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES account(id);
alter table fetch_item add constraint fetch_item_source_id_fkey FOREIGN KEY (source_id) REFERENCES source(id);
alter table identity_decision add constraint identity_decision_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table identity_decision_record add constraint identity_decision_record_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES identity_decision(id);
alter table identity_decision_record add constraint identity_decision_record_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id);
alter table identity_pair add constraint identity_pair_a_fkey FOREIGN KEY (a) REFERENCES record(id);
alter table identity_pair add constraint identity_pair_b_fkey FOREIGN KEY (b) REFERENCES record(id);
alter table identity_unsure add constraint identity_unsure_a_fkey FOREIGN KEY (a) REFERENCES record(id);
alter table identity_unsure add constraint identity_unsure_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table identity_unsure add constraint identity_unsure_b_fkey FOREIGN KEY (b) REFERENCES record(id);
alter table outer_identity add constraint outer_identity_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table page add constraint page_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id);
alter table page_decision add constraint page_decision_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table page_decision add constraint page_decision_page_id_fkey FOREIGN KEY (page_id) REFERENCES page(id);
alter table page_fetch add constraint page_fetch_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table page_fetch add constraint page_fetch_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id);
alter table page_fetch add constraint page_fetch_page_id_fkey FOREIGN KEY (page_id) REFERENCES page(id);
alter table page add constraint page_imported_by_fkey FOREIGN KEY (imported_by) REFERENCES account(id);
alter table reading add constraint reading_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id);
alter table reading add constraint reading_article_text_id_fkey FOREIGN KEY (article_text_id) REFERENCES article_text(id);
alter table reading_seen add constraint reading_seen_reading_id_fkey FOREIGN KEY (reading_id) REFERENCES reading(id);
alter table reading_switch add constraint reading_switch_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id);
alter table reading_switch add constraint reading_switch_from_reading_id_fkey FOREIGN KEY (from_reading_id) REFERENCES reading(id);
alter table reading_switch add constraint reading_switch_to_reading_id_fkey FOREIGN KEY (to_reading_id) REFERENCES reading(id);
alter table reading_task add constraint reading_task_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id);
alter table reading_task add constraint reading_task_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES account(id);
alter table record_alarm add constraint record_alarm_office_id_fkey FOREIGN KEY (office_id) REFERENCES record(id);
alter table record_apart add constraint record_apart_a_fkey FOREIGN KEY (a) REFERENCES record(id);
alter table record_apart add constraint record_apart_b_fkey FOREIGN KEY (b) REFERENCES record(id);
alter table record_article add constraint record_article_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id);
alter table record add constraint record_body_id_fkey FOREIGN KEY (body_id) REFERENCES record(id);
alter table record_claim add constraint record_claim_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id);
alter table record_claim add constraint record_claim_dated_by_fkey FOREIGN KEY (dated_by) REFERENCES record(id);
alter table record_claim add constraint record_claim_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES record(id);
alter table record_due add constraint record_due_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id);
alter table record_link add constraint record_link_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id);
alter table record_link add constraint record_link_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id);
alter table record_pin add constraint record_pin_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id);
alter table record add constraint record_redirect_to_fkey FOREIGN KEY (redirect_to) REFERENCES record(id);
alter table record add constraint record_split_from_fkey FOREIGN KEY (split_from) REFERENCES record(id);
alter table record_thing add constraint record_thing_article_id_claim_id_fkey FOREIGN KEY (article_id, claim_id) REFERENCES record_claim(article_id, claim_id) ON DELETE CASCADE;
alter table record_thing add constraint record_thing_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id);
alter table recovery_code add constraint recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table refused_import add constraint refused_import_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id);
alter table refused_import add constraint refused_import_refused_to_fkey FOREIGN KEY (refused_to) REFERENCES account(id);
alter table refused_import add constraint refused_import_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES account(id);
alter table refused_import add constraint refused_import_source_id_fkey FOREIGN KEY (source_id) REFERENCES source(id);
alter table second_factor add constraint second_factor_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table session add constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id);
alter table source_check add constraint source_check_source_id_fkey FOREIGN KEY (source_id) REFERENCES source(id);
alter table source add constraint source_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id);

CREATE TRIGGER article_words_go AFTER UPDATE OF current_reading_id ON public.article FOR EACH ROW WHEN (((new.current_reading_id IS NULL) AND (old.current_reading_id IS NOT NULL))) EXECUTE FUNCTION article_words_go();
CREATE TRIGGER record_due AFTER UPDATE ON public.article FOR EACH ROW WHEN ((new.version IS DISTINCT FROM old.version)) EXECUTE FUNCTION record_falls_due();
CREATE TRIGGER search_forgets AFTER UPDATE OF current_reading_id ON public.article FOR EACH ROW WHEN (((new.current_reading_id IS NULL) AND (old.current_reading_id IS NOT NULL))) EXECUTE FUNCTION search_forgets();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE ON public.decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER purge_only BEFORE UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION refuse_change_but_purge();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.identity_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.identity_decision_record FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.page_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.page_fetch FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.reading_switch FOR EACH ROW EXECUTE FUNCTION refuse_change();
