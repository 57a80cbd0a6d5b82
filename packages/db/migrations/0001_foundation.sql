-- The ledger: pages as they came, articles made of them, readings, claims, decisions, and who did what.

create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- What titles are searched by: no case, no diacritics, NFC and NFD alike. unaccent() is only stable because its
-- dictionary may be replaced; it is named here, so the result does not change.
create function search_key(value text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)));

create type role as enum ('reader', 'curator', 'operator', 'admin');

create table account (
  id bigint generated always as identity primary key,
  email text not null check (email = lower(email)),
  name text not null check (name <> ''),
  role role not null,
  password_hash text not null,
  created_at timestamptz not null default now(),
  disabled_at timestamptz
);
create unique index account_email on account (email);

-- An open log-in. The token itself is never stored.
create table session (
  token_sha256 bytea primary key,
  account_id bigint not null references account,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  address text,
  user_agent text
);
create index session_account on session (account_id);
create index session_expires on session (expires_at);

-- Every change: who, when, from where, before and after. Append-only.
create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  account_id bigint references account,
  actor text not null,
  origin text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  before jsonb,
  after jsonb
);
create index audit_subject on audit (subject_type, subject_id, id);
create index audit_account on audit (account_id, id);

-- One article is one source key: the canonical URL, else the import name.
create table article (
  id bigint generated always as identity primary key,
  source_key text collate "C" not null,
  outlet text,
  title text,
  published_on text collate "C",
  search text generated always as (search_key(title)) stored,
  -- The latest fetch that is neither withdrawn nor purged; null where none is left.
  current_page_id bigint,
  current_reading_id bigint,
  -- How often the pointer to the current reading has moved: the number of the last reading_switch.
  switches int not null default 0,
  -- Grows with every change that a curator could see; decisions name the version they saw.
  version bigint not null default 1,
  -- Length of the decision log.
  decisions int not null default 0,
  proposed_count int not null default 0,
  accepted_count int not null default 0,
  rejected_count int not null default 0,
  suggestion_count int not null default 0,
  not_found_count int not null default 0,
  unsure_count int not null default 0,
  conflict_count int not null default 0,
  created_at timestamptz not null default now(),
  -- When its newest page came in: what lists are ordered by, untouched by readings and decisions.
  arrived_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
create unique index article_source_key on article (source_key);
create index article_arrived on article (arrived_at desc, id desc);
create index article_search on article using gin (search gin_trgm_ops);
create index article_open on article (arrived_at desc, id desc) where proposed_count > 0 or suggestion_count > 0;
create index article_suggestions on article (arrived_at desc, id desc) where suggestion_count > 0;
create index article_not_found on article (arrived_at desc, id desc) where not_found_count > 0;
create index article_decided on article (arrived_at desc, id desc)
  where decisions > 0 and proposed_count = 0 and suggestion_count = 0;
create index article_accepted on article (id) where accepted_count > 0;

-- One distinct thing fetched for an article, as it came. Only withdrawal and purge touch it afterwards.
create table page (
  id bigint generated always as identity primary key,
  article_id bigint not null references article,
  import_name text not null,
  url text,
  media_type text not null,
  headers jsonb not null default '{}',
  meta jsonb not null default '{}',
  sha256 bytea not null,
  -- Hash of all that a reading depends on: bytes, media type and meta.
  input_sha256 bytea not null,
  byte_length int not null,
  bytes bytea,
  imported_at timestamptz not null default now(),
  imported_by bigint references account,
  withdrawn_at timestamptz,
  purged_at timestamptz
);
create unique index page_once on page (article_id, input_sha256);
create index page_purged on page (sha256) where purged_at is not null;
alter table article add foreign key (current_page_id) references page;

-- The fetches of an article in order. A fetch that brings what the one before brought is not recorded.
create table page_fetch (
  article_id bigint not null references article,
  number int not null,
  page_id bigint not null references page,
  account_id bigint references account,
  origin text not null,
  at timestamptz not null default now(),
  primary key (article_id, number)
);

-- Withdrawals, their undoing, and purges: decisions with a reason. Append-only.
create table page_decision (
  id uuid primary key,
  page_id bigint not null references page,
  kind text not null check (kind in ('withdraw', 'restore', 'purge')),
  reason text not null check (reason <> ''),
  account_id bigint not null references account,
  origin text not null,
  at timestamptz not null default clock_timestamp()
);
create index page_decision_page on page_decision (page_id, at);

-- The text that offsets point into, one a page and flattener version. Null after a purge.
create table article_text (
  id bigint generated always as identity primary key,
  page_id bigint not null references page,
  flattener text not null,
  text_sha256 bytea not null,
  text text,
  created_at timestamptz not null default now(),
  unique (page_id, flattener)
);

-- One row a distinct reading of one text.
create table reading (
  id bigint generated always as identity primary key,
  article_id bigint not null references article,
  article_text_id bigint not null references article_text,
  contract_version int not null,
  -- Hash of the record without the name of the reader that made it.
  record_sha256 bytea not null,
  -- Hash of the content blocks' words alone: equal where only page noise differs.
  content_sha256 bytea not null,
  -- The whole article record, JSON, raw deflate. Null after a purge.
  record bytea,
  created_at timestamptz not null default now()
);
alter table reading alter column record set storage external;
create unique index reading_distinct on reading (article_text_id, record_sha256);
create index reading_article on reading (article_id);
alter table article add foreign key (current_reading_id) references reading;

-- Which reader versions produced a reading: all that is written when a reading repeats under a new version.
create table reading_seen (
  reading_id bigint not null references reading,
  reader text not null,
  first_seen_at timestamptz not null default now(),
  primary key (reading_id, reader)
);

-- Every move of an article's pointer to its current reading, numbered from 1 within the article. Append-only.
create table reading_switch (
  article_id bigint not null references article,
  number int not null,
  from_reading_id bigint references reading,
  to_reading_id bigint references reading,
  cause text not null,
  at timestamptz not null default now(),
  primary key (article_id, number)
);

-- Claims by value, written only on change: held from one switch of the article's reading until another.
-- Offsets, confidence and rules live in the reading; quotes live in the text.
create table claim (
  id bigint generated always as identity primary key,
  article_id bigint not null references article,
  fingerprint text collate "C" not null,
  type text not null check (type in ('office', 'event', 'statement')),
  fields jsonb not null,
  from_switch int not null,
  to_switch int
);
create unique index claim_current on claim (article_id, fingerprint) where to_switch is null;
create index claim_past on claim (article_id, from_switch) where to_switch is not null;

-- Things named in one article, by value, written only on change; held as claims are.
create table local_entity (
  id bigint generated always as identity primary key,
  article_id bigint not null references article,
  type text not null,
  name_key text collate "C" not null,
  name text not null,
  fields jsonb not null,
  from_switch int not null,
  to_switch int
);
create unique index local_entity_current on local_entity (article_id, type, name_key) where to_switch is null;
create index local_entity_past on local_entity (article_id, from_switch) where to_switch is not null;
create index local_entity_name on local_entity (type, name_key) where to_switch is null;

-- What people decided. Append-only.
create table decision (
  id uuid primary key,
  group_id uuid not null,
  article_id bigint not null references article,
  -- Place in the article's log, from 1.
  sequence int not null,
  reading_id bigint references reading,
  claim_id text collate "C" not null,
  -- Kept to the letter, the order of keys included.
  action json not null,
  judged json,
  contract_version int not null,
  account_id bigint not null references account,
  origin text not null,
  seen_version bigint not null,
  -- The article's version that this decision made.
  version bigint not null,
  at timestamptz not null default clock_timestamp(),
  unique (article_id, sequence)
);
create index decision_group on decision (group_id);
create index decision_account on decision (account_id, at);

-- Intent to do work, written in the transaction that makes it necessary; gone once it is in the queue.
create table outbox (
  id bigint generated always as identity primary key,
  topic text not null,
  payload jsonb not null,
  created_at timestamptz not null default now()
);

-- The reading work of one article, whatever the queue thinks of it.
create table reading_task (
  article_id bigint primary key references article,
  state text not null check (state in ('waiting', 'leased', 'done', 'failed')),
  reason text not null,
  options jsonb not null default '{}',
  requested_at timestamptz not null default now(),
  requested_by bigint references account,
  -- Grows with every request; a lease remembers the one it serves, so a request made meanwhile is not lost.
  request int not null default 1,
  leased_request int,
  leased_by uuid,
  -- When the sweeper offers it again: a lost offer, a retry's turn, the end of the lease. Infinite while an outbox row holds it.
  due_at timestamptz not null default 'infinity',
  -- When the queue was told of it; null while an outbox row holds it, it waits for a retry, or somebody has it.
  offered_at timestamptz,
  fencing_token bigint not null default 0,
  attempts int not null default 0,
  last_error text,
  -- What the last finished reading brought.
  outcome jsonb,
  finished_at timestamptz
);
create index reading_task_open on reading_task (state, requested_at) where state <> 'done';
create index reading_task_due on reading_task (due_at) where state in ('waiting', 'leased');
create index reading_task_finished on reading_task (finished_at desc) where finished_at is not null;

-- Standing orders to read many articles again, turned into reading tasks step by step.
create table reread (
  id bigint generated always as identity primary key,
  selection text not null check (selection in ('ids', 'all', 'failed')),
  reason text not null,
  options jsonb not null default '{}',
  requested_by bigint references account,
  origin text not null,
  requested_at timestamptz not null default now(),
  -- The last article queued so far, and how many were.
  after_article_id bigint not null default 0,
  queued int not null default 0,
  offered_at timestamptz not null default now(),
  finished_at timestamptz
);
create index reread_open on reread (offered_at) where finished_at is null;

-- Worker processes and what they are doing.
create table worker (
  id uuid primary key,
  host text not null,
  pid int not null,
  reader text not null,
  started_at timestamptz not null default now(),
  beat_at timestamptz not null default now(),
  stopped_at timestamptz,
  doing text not null default ''
);
create index worker_beat on worker (beat_at desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
-- A purge erases quotes, and nothing else, from decisions.
create function refuse_change_but_purge() returns trigger language plpgsql as $$
begin
  if current_setting('trucot.purging', true) = 'on'
    and (to_jsonb(new) - 'judged' - 'action') = (to_jsonb(old) - 'judged' - 'action')
  then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger append_only before update or delete on audit for each row execute function refuse_change();
create trigger append_only before update or delete on page_fetch for each row execute function refuse_change();
create trigger append_only before update or delete on page_decision for each row execute function refuse_change();
create trigger append_only before update or delete on reading_switch for each row execute function refuse_change();
create trigger append_only before delete on decision for each row execute function refuse_change();
create trigger purge_only before update on decision for each row execute function refuse_change_but_purge();
