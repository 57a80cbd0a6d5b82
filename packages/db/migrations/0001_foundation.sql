-- The ledger: pages as they came, articles made of them, readings, claims, decisions, and who did what.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

create function search_key(value text) returns text
  language sql immutable parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)));

create type role as enum ('reader', 'curator', 'operator', 'admin');

create table account (
  id bigint generated always as identity primary key,
  email text not null check (email = lower(email)),
  name text not null,
  role role not null,
  password_hash text not null,
  created_at timestamptz not null default now(),
  disabled_at timestamptz
);
create unique index account_email on account (email);

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
  source_key text not null,
  outlet text,
  title text,
  published_on text,
  search text generated always as (search_key(coalesce(title, ''))) stored,
  current_page_id bigint,
  current_reading_id bigint,
  -- Grows with every change that a curator could see; decisions name the version they saw.
  version bigint not null default 1,
  proposed_count int not null default 0,
  accepted_count int not null default 0,
  rejected_count int not null default 0,
  suggestion_count int not null default 0,
  not_found_count int not null default 0,
  unsure_count int not null default 0,
  conflict_count int not null default 0,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
create unique index article_source_key on article (source_key);
create index article_changed on article (changed_at desc, id desc);
create index article_published on article (published_on desc nulls last, id desc);
create index article_search on article using gin (search gin_trgm_ops);
create index article_undecided on article (changed_at desc, id desc)
  where proposed_count > 0 or suggestion_count > 0 or not_found_count > 0;

-- A fetch of an article, as it came. Only withdrawal and purge touch it afterwards.
create table page (
  id bigint generated always as identity primary key,
  article_id bigint not null references article,
  import_name text not null,
  url text,
  media_type text not null,
  headers jsonb not null default '{}',
  meta jsonb not null default '{}',
  sha256 bytea not null,
  byte_length int not null,
  bytes bytea,
  imported_at timestamptz not null default now(),
  imported_by bigint references account,
  withdrawn_at timestamptz,
  purged_at timestamptz
);
create unique index page_once on page (article_id, sha256);
create index page_sha256 on page (sha256);
alter table article add foreign key (current_page_id) references page;

-- Withdrawals, their undoing, and purges: decisions with a reason.
create table page_decision (
  id uuid primary key,
  page_id bigint not null references page,
  kind text not null check (kind in ('withdraw', 'restore', 'purge')),
  reason text not null check (reason <> ''),
  account_id bigint not null references account,
  at timestamptz not null default now()
);
create index page_decision_page on page_decision (page_id, at);

-- The text that offsets point into, keyed by page and flattener.
create table article_text (
  id bigint generated always as identity primary key,
  page_id bigint not null references page,
  flattener text not null,
  text_sha256 bytea not null,
  -- Hash of the content blocks alone: equal where only page noise differs.
  content_sha256 bytea,
  text text,
  created_at timestamptz not null default now(),
  unique (page_id, flattener)
);

-- One row a distinct reading of one text.
create table reading (
  id bigint generated always as identity primary key,
  article_id bigint not null references article,
  article_text_id bigint not null references article_text,
  reader text not null,
  contract_version int not null,
  record_sha256 bytea not null,
  -- The whole article record, JSON, deflated. Null after a purge.
  record bytea,
  created_at timestamptz not null default now()
);
create unique index reading_distinct on reading (article_id, article_text_id, record_sha256);
alter table article add foreign key (current_reading_id) references reading;

-- Which reader versions produced a reading, and when it last did: nothing else is written when a reading repeats.
create table reading_seen (
  reading_id bigint not null references reading,
  reader text not null,
  first_seen_at timestamptz not null default now(),
  primary key (reading_id, reader)
);

-- Every move of an article's pointer to its current reading.
create table reading_switch (
  id bigint generated always as identity primary key,
  article_id bigint not null references article,
  from_reading_id bigint references reading,
  to_reading_id bigint references reading,
  cause text not null,
  at timestamptz not null default now()
);
create index reading_switch_article on reading_switch (article_id, id);

-- Claims by value, written only on change; offsets live in the reading.
create table claim (
  id bigint generated always as identity primary key,
  article_id bigint not null references article,
  fingerprint bytea not null,
  type text not null check (type in ('office', 'event', 'statement')),
  fields jsonb not null,
  confidence real not null,
  from_reading_id bigint not null references reading,
  to_reading_id bigint references reading
);
create unique index claim_current on claim (article_id, fingerprint) where to_reading_id is null;
create index claim_article on claim (article_id, id);

-- Things named in one article, by value, written only on change.
create table local_entity (
  id bigint generated always as identity primary key,
  article_id bigint not null references article,
  type text not null,
  name_key text not null,
  name text not null,
  fields jsonb not null,
  from_reading_id bigint not null references reading,
  to_reading_id bigint references reading
);
create unique index local_entity_current on local_entity (article_id, type, name_key) where to_reading_id is null;
create index local_entity_name on local_entity (type, name_key) where to_reading_id is null;

-- What people decided. Append-only.
create table decision (
  id uuid primary key,
  group_id uuid not null,
  article_id bigint not null references article,
  sequence int not null,
  reading_id bigint references reading,
  claim_id text not null,
  kind text not null,
  action jsonb not null,
  judged jsonb,
  account_id bigint not null references account,
  origin text not null,
  seen_version bigint not null,
  at timestamptz not null default clock_timestamp(),
  unique (article_id, sequence)
);
create index decision_group on decision (group_id);
create index decision_account on decision (account_id, at);

-- Intent to do work, written in the transaction that makes it necessary.
create table outbox (
  id bigint generated always as identity primary key,
  topic text not null,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  dispatched_at timestamptz
);
create index outbox_waiting on outbox (id) where dispatched_at is null;

-- Work on one article, whatever the queue thinks of it.
create table reading_task (
  article_id bigint primary key references article,
  state text not null check (state in ('waiting', 'leased', 'done', 'failed')),
  reason text not null,
  requested_at timestamptz not null default now(),
  requested_by bigint references account,
  lease_until timestamptz,
  fencing_token bigint not null default 0,
  attempts int not null default 0,
  last_error text,
  finished_at timestamptz
);
create index reading_task_open on reading_task (state, requested_at) where state in ('waiting', 'leased', 'failed');

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;
create trigger audit_append_only before update or delete on audit for each row execute function refuse_change();
create trigger decision_append_only before delete on decision for each row execute function refuse_change();
