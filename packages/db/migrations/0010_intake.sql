-- What comes in by itself: sources that are polled, the addresses they name, whose turn it is at a host, and what was
-- refused.

-- A feed or sitemap that is looked at again and again.
create table source (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('feed', 'sitemap')),
  url text not null check (url <> ''),
  name text not null check (name <> ''),
  outlet text,
  every_seconds int not null check (every_seconds between 60 and 604800),
  -- What it names with an earlier date is known, and passed over.
  take_since timestamptz,
  -- Days asked for besides, however old: both or neither.
  backfill_from text collate "C",
  backfill_to text collate "C",
  created_at timestamptz not null default now(),
  created_by bigint references account,
  paused_at timestamptz,
  removed_at timestamptz,
  -- What the last answer said of itself, to ask for changes alone.
  etag text,
  last_modified text,
  due_at timestamptz not null default now(),
  leased_by uuid,
  leased_until timestamptz,
  fencing_token bigint not null default 0,
  checked_at timestamptz,
  succeeded_at timestamptz,
  -- Failed looks in a row.
  failures int not null default 0,
  last_error text
);
create unique index source_url on source (url) where removed_at is null;
create index source_due on source (due_at) where paused_at is null and removed_at is null;

-- One look at a source.
create table source_check (
  source_id bigint not null references source,
  at timestamptz not null default clock_timestamp(),
  outcome text not null check (outcome in ('changed', 'unchanged', 'failed')),
  -- Addresses it named, and how many of them were new or said to have changed.
  named int not null default 0,
  fresh int not null default 0,
  took_ms int not null,
  error text,
  primary key (source_id, at)
);

-- An address to fetch an article from: named by a source, or asked for by a person.
create table fetch_item (
  id bigint generated always as identity primary key,
  source_id bigint references source,
  -- What one person asked for at once; null for what a source named.
  order_id uuid,
  url text not null,
  url_key text collate "C" not null,
  host text not null,
  title text,
  published_at timestamptz,
  -- What the source said of the last change; another value asks for a new fetch.
  stamp text,
  -- passed_over: dated before what its source is to take.
  state text not null check (state in ('passed_over', 'waiting', 'leased', 'taken', 'refused', 'failed')),
  outcome text check (outcome in ('new', 'revised', 'unchanged')),
  reason text,
  explanation text,
  article_id bigint references article,
  seen_at timestamptz not null default now(),
  due_at timestamptz not null default now(),
  attempts int not null default 0,
  leased_by uuid,
  fencing_token bigint not null default 0,
  finished_at timestamptz,
  requested_by bigint references account,
  origin text not null,
  check ((source_id is null) <> (order_id is null))
);
create unique index fetch_item_named on fetch_item (source_id, url_key) where source_id is not null;
create unique index fetch_item_asked on fetch_item (order_id, url_key) where order_id is not null;
create index fetch_item_due on fetch_item (due_at) where state in ('waiting', 'leased');
create index fetch_item_of_source on fetch_item (source_id, state, id desc) where source_id is not null;
create index fetch_item_finished on fetch_item (source_id, finished_at) where finished_at is not null;

-- Whose turn it is at a host: nobody asks before `next_at`, whatever process it runs in.
create table fetch_host (
  host text primary key,
  next_at timestamptz not null,
  failures int not null default 0
);

-- What was offered and not taken in. It waits until somebody tries it again or lets it go.
create table refused_import (
  id bigint generated always as identity primary key,
  name text not null,
  url text,
  media_type text,
  headers jsonb not null default '{}',
  meta jsonb not null default '{}',
  sha256 bytea,
  byte_length bigint not null,
  -- Null where it is too large to keep, was never fetched, or must not be kept.
  bytes bytea,
  reason text not null,
  explanation text not null,
  source_id bigint references source,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'dismissed')),
  -- How often it was refused.
  times int not null default 1,
  first_at timestamptz not null default now(),
  last_at timestamptz not null default now(),
  refused_to bigint references account,
  origin text not null,
  settled_at timestamptz,
  settled_by bigint references account,
  article_id bigint references article
);
create unique index refused_import_waiting on refused_import (name, coalesce(url, ''), coalesce(sha256, ''))
  where state = 'waiting';
create index refused_import_listed on refused_import (state, id desc);

-- How the bytes are written ("UTF-8", "windows-1258", "TCVN3", "VNI"), where they were looked at.
alter table page add column encoding text;
