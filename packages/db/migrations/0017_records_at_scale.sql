-- Places and years are looked for as words are, marked by "@": one index answers for all together.
drop index search_entry_person, search_entry_organization, search_entry_office, search_entry_event, search_entry_document,
  search_entry_place, search_entry_conference, search_entry_award, search_entry_article, search_entry_statement,
  search_entry_places;
update search_entry set words = words || array_to_tsvector(
  coalesce((select array_agg('@p' || place) from unnest(places) place), '{}')
  || case when kind in ('article', 'statement', 'event') and weight > 0
     then array['@' || extract(year from date '1970-01-01' + (weight - 1000000))] else '{}' end)
  where cardinality(places) > 0 or kind in ('article', 'statement', 'event');
alter table search_entry drop column places;
-- What was written lately is looked through from end to end: little of it. How usual a word is tells how to look for it.
create index search_entry_person on search_entry using gin (words) with (gin_pending_list_limit = 256) where kind = 'person';
create index search_entry_organization on search_entry using gin (words) with (gin_pending_list_limit = 256) where kind = 'organization';
create index search_entry_office on search_entry using gin (words) with (gin_pending_list_limit = 256) where kind = 'office';
create index search_entry_event on search_entry using gin (words) with (gin_pending_list_limit = 256) where kind = 'event';
create index search_entry_document on search_entry using gin (words) with (gin_pending_list_limit = 256) where kind = 'document';
create index search_entry_place on search_entry using gin (words) with (gin_pending_list_limit = 256) where kind = 'place';
create index search_entry_conference on search_entry using gin (words) with (gin_pending_list_limit = 256) where kind = 'conference';
create index search_entry_award on search_entry using gin (words) with (gin_pending_list_limit = 256) where kind = 'award';
create index search_entry_article on search_entry using gin (words) with (gin_pending_list_limit = 256) where kind = 'article';
create index search_entry_statement on search_entry using gin (words) with (gin_pending_list_limit = 256) where kind = 'statement';
alter table search_entry alter column words set statistics 400;

-- What was written lately to an index of arrays is waded through by each look-up, and making records looks up for every article.
alter index record_article_bands set (fastupdate = off);
alter index record_claim_tokens set (fastupdate = off);

-- What a thing of an article, or its report of an event (by the claim), led to when a reading ceased to name it: named again,
-- it leads there again, and everything is the record that it was.
create table record_left (
  article_id bigint not null,
  type text not null,
  name_key text collate "C" not null,
  record_id bigint not null,
  primary key (article_id, type, name_key)
);

-- Large blocks to which things were put one by one, and how many since all of it was last resolved together.
create table block_growth (
  type text not null,
  block text collate "C" not null,
  size int not null,
  grown int not null,
  since timestamptz not null default now(),
  primary key (type, block)
);
create index block_growth_since on block_growth (since) where grown > 0;

-- Who was seen in an office just before and after a day.
create index record_claim_office on record_claim (subject_id, first_day, article_id, claim_id) where type = 'office';
