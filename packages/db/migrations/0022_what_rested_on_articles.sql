-- Whether an article's day is that of an event it reports, of which others say the year: it goes when that is no longer so.
alter table record_article add column known_by_event boolean not null default false;
update record_article a set known_by_event = true
where known_inferred and exists (
  select from record_claim c where c.article_id = a.article_id and c.dated_by is not null and c.first_day = a.known_on);

-- What a withdrawn or purged article's claims were about, to be looked at anew. Written by whoever withdraws it, who must not
-- wait for records that are just being made: rows are only added, and taken off by who makes records.
create table record_lost (record_id bigint not null);

create or replace function record_falls_due() returns trigger language plpgsql as $$
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
$$;
