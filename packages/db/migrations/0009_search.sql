-- What people type into the search box: names of records, titles of articles, words said. Diacritics may be left out;
-- words as they were typed are kept beside, marked by "=", so that exact matches come first.
create table search_entry (
  kind text not null,
  -- The record's id, or the article's.
  ref bigint not null,
  -- A statement's claim; else empty.
  claim_id text collate "C" not null default '',
  title text not null,
  detail text,
  day text collate "C",
  -- Records there are ordered by how many articles name them; articles and statements by day, as a number.
  weight int not null,
  places bigint[],
  words tsvector not null,
  primary key (kind, ref, claim_id)
);
-- One index a kind: a word usual in titles must not be waded through for a person.
create index search_entry_person on search_entry using gin (words) where kind = 'person';
create index search_entry_organization on search_entry using gin (words) where kind = 'organization';
create index search_entry_office on search_entry using gin (words) where kind = 'office';
create index search_entry_event on search_entry using gin (words) where kind = 'event';
create index search_entry_document on search_entry using gin (words) where kind = 'document';
create index search_entry_place on search_entry using gin (words) where kind = 'place';
create index search_entry_conference on search_entry using gin (words) where kind = 'conference';
create index search_entry_award on search_entry using gin (words) where kind = 'award';
create index search_entry_article on search_entry using gin (words) where kind = 'article';
create index search_entry_statement on search_entry using gin (words) where kind = 'statement';
create index search_entry_weight on search_entry (kind, weight desc, ref desc);
create index search_entry_places on search_entry using gin (places) where places is not null;

-- Words said go with the article's text.
create function search_forgets() returns trigger language plpgsql as $$
begin
  if new.current_reading_id is null and old.current_reading_id is not null then
    delete from search_entry where kind in ('article', 'statement') and ref = new.id;
  end if;
  return null;
end
$$;
create trigger search_forgets after update of current_reading_id on article
  for each row execute function search_forgets();
