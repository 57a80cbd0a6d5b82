-- Called for what it is there for alone: articles that are withdrawn or purged.
drop trigger search_forgets on article;
create trigger search_forgets after update of current_reading_id on article for each row
  when (new.current_reading_id is null and old.current_reading_id is not null) execute function search_forgets();

create or replace function search_forgets() returns trigger language plpgsql as $$
begin
  delete from search_entry where kind in ('article', 'statement') and ref = new.id;
  return null;
end
$$;
