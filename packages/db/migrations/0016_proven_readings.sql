-- What is proven to read as it did need not be read: by which build of the reader a reading was made, for what it says
-- is a function of the page, the build and the rules that were left out.
create table reader_build (
  id int generated always as identity primary key,
  -- Hash of everything that decides what the reader makes of a page.
  digest text collate "C" not null unique,
  first_at timestamptz not null default clock_timestamp()
);
alter table reading_seen
  -- The build that came to this reading last; null where it was not told. No foreign key: it is written with every reading.
  add column build_id int,
  -- Claims of its record, for those who do not open it.
  add column claims int;

-- Articles that were proven unchanged and not read, among those done.
alter table campaign_tally add column proven int not null default 0;

-- Rows of an article are written under its lock, and articles are never deleted: looking each of seventy rows' article up
-- once more takes longer than writing them.
alter table claim drop constraint claim_article_id_fkey;
alter table local_entity drop constraint local_entity_article_id_fkey;
