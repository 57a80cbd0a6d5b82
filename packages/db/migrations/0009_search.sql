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
create index search_entry_words on search_entry using gin (words);
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
