-- Records: who is who across articles, and what several articles say together. All of it but the decisions follows from
-- readings, their review and the identity log, and can be made again.

-- What one article needs doing on records: written by whatever changes the article, gone once records follow it.
create table record_due (
  id bigint generated always as identity primary key,
  article_id bigint not null references article,
  at timestamptz not null default now()
);

create table record (
  id bigint generated always as identity primary key,
  type text not null
    check (type in ('person', 'organization', 'office', 'event', 'document', 'place', 'conference', 'award')),
  -- Names that may mean one thing have one block.
  block text collate "C" not null,
  -- Its name alone tells it: whatever bears the block is it.
  by_name boolean not null default false,
  name text not null,
  -- What a person wants it called.
  decided_name text,
  wikidata text,
  -- Merged: leads there until that is undone. The id is never reused.
  redirect_to bigint references record,
  redirect_how text check (redirect_how in ('resolver', 'person')),
  split_from bigint references record,
  facts jsonb not null default '{}',
  aliases text[] not null default '{}',
  -- What the resolver compares it by: its members' profiles joined.
  profile jsonb,
  articles int not null default 0,
  first_on text collate "C",
  last_on text collate "C",
  -- An office's title, body and whether one person holds it at a time.
  title text,
  body_id bigint references record,
  single_seat boolean,
  -- An event in a line, without anybody's words, and the days it may be of.
  told jsonb,
  first_day text collate "C",
  last_day text collate "C"
);
create unique index record_by_name on record (type, block) where by_name;
create index record_block on record (type, block);
create index record_redirect on record (redirect_to) where redirect_to is not null;
create index record_body on record (body_id) where body_id is not null;
create index record_day on record (first_day, id) where type = 'event' and first_day is not null;

-- A thing of one article and the record it is. No reader version breaks it: the key is the name's.
create table record_link (
  article_id bigint not null references article,
  type text not null,
  name_key text collate "C" not null,
  name text not null,
  aliases text[] not null default '{}',
  facts jsonb not null default '{}',
  block text collate "C",
  record_id bigint references record,
  how text not null check (how in ('name', 'resolver', 'person')),
  profile jsonb,
  -- For a document: the sentence that says its year, and the claim it stands in.
  year_quote jsonb,
  primary key (article_id, type, name_key)
);
create index record_link_record on record_link (record_id, article_id);
create index record_link_block on record_link (type, block) where type in ('person', 'document');

-- When an article could be known, and the report that it carries.
create table record_article (
  article_id bigint primary key references article,
  -- The article's version that records follow.
  version bigint not null,
  known_on text collate "C",
  known_inferred boolean not null default false,
  -- The oldest article that carries the same report.
  origin bigint not null,
  agencies text[] not null default '{}',
  sketch bytea,
  bands int[]
);
create index record_article_bands on record_article using gin (bands);
create index record_article_origin on record_article (origin);

-- The claims that count, as they stand after review.
create table record_claim (
  article_id bigint not null references article,
  claim_id text collate "C" not null,
  type text not null check (type in ('office', 'event', 'statement')),
  accepted boolean not null,
  shown jsonb not null,
  edtf text,
  first_day text collate "C",
  last_day text collate "C",
  -- The event that gave the year to a date that the article leaves without one.
  dated_by bigint references record,
  -- The office or event that it is about.
  subject_id bigint references record,
  -- What reports of one event share.
  tokens text[],
  primary key (article_id, claim_id)
);
create index record_claim_subject on record_claim (subject_id) where subject_id is not null;
create index record_claim_tokens on record_claim using gin (tokens) where tokens is not null;

-- Who and what is in a claim.
create table record_thing (
  article_id bigint not null,
  claim_id text collate "C" not null,
  type text not null,
  name_key text collate "C" not null,
  role text not null,
  record_id bigint references record,
  claim_type text not null,
  -- The claim's day, else the article's: what lists are ordered by.
  day text collate "C" not null,
  primary key (article_id, claim_id, type, name_key, role),
  foreign key (article_id, claim_id) references record_claim on delete cascade
);
create index record_thing_record on record_thing (record_id, claim_type, day desc, article_id desc, claim_id);

-- Single-seat offices whose tenures leave a gap or overlap.
create table record_alarm (
  office_id bigint not null references record,
  number int not null,
  last_day text collate "C" not null,
  alarm jsonb not null,
  primary key (office_id, number)
);
create index record_alarm_latest on record_alarm (last_day desc, office_id desc, number desc);

-- What people decided about who is who. Append-only.
create table identity_decision (
  id uuid primary key,
  group_id uuid not null,
  sequence bigint generated always as identity unique,
  action json not null,
  note text,
  account_id bigint not null references account,
  origin text not null,
  at timestamptz not null default clock_timestamp()
);
create index identity_decision_group on identity_decision (group_id);
create table identity_decision_record (
  decision_id uuid not null references identity_decision,
  record_id bigint not null references record,
  primary key (record_id, decision_id)
);
create trigger append_only before update or delete on identity_decision
  for each row execute function refuse_change();
create trigger append_only before update or delete on identity_decision_record
  for each row execute function refuse_change();

-- What follows from the decisions in force: things put to a record by hand, and records held apart.
create table record_pin (
  article_id bigint not null,
  type text not null,
  name_key text collate "C" not null,
  record_id bigint not null references record,
  primary key (article_id, type, name_key)
);
create table record_apart (
  a bigint not null references record,
  b bigint not null references record,
  primary key (a, b),
  check (a < b)
);
create index record_apart_b on record_apart (b);

-- Pairs that the resolver leaves to people.
create table identity_pair (
  id bigint generated always as identity primary key,
  type text not null,
  block text collate "C" not null,
  a bigint not null references record,
  b bigint not null references record,
  score real not null,
  verdict jsonb not null,
  -- What differs between the names, for deciding alike pairs at once; null where nothing does.
  difference text collate "C",
  decided text check (decided in ('same', 'different')),
  unique (a, b),
  check (a < b)
);
create index identity_pair_open on identity_pair (score desc, id) where decided is null;
create index identity_pair_b on identity_pair (b);
create index identity_pair_block on identity_pair (type, block);
create index identity_pair_difference on identity_pair (difference) where decided is null and difference is not null;

-- Who left a pair open.
create table identity_unsure (
  a bigint not null references record,
  b bigint not null references record,
  account_id bigint not null references account,
  primary key (a, b, account_id)
);

create function record_falls_due() returns trigger language plpgsql as $$
begin
  if new.current_reading_id is not null or old.current_reading_id is not null then
    insert into record_due (article_id) values (new.id);
  end if;
  -- Withdrawn or purged: its words go at once, what follows from them when records are next made.
  if new.current_reading_id is null and old.current_reading_id is not null then
    delete from record_claim where article_id = new.id;
    update record_link set year_quote = null where article_id = new.id and year_quote is not null;
  end if;
  return null;
end
$$;
create trigger record_due after update on article for each row
  when (new.version is distinct from old.version) execute function record_falls_due();
insert into record_due (article_id) select id from article where current_reading_id is not null order by id;
