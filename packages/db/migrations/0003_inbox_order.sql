-- The inbox shows what matters first: a number kept with the counts, highest first. For articles that are there it is
-- set from their counts alone, and is exact after their next change.
alter table article add column priority int not null default 0;
-- A conflict counts while one of the claims it is about waits for a verdict.
update article set conflict_count = 0 where proposed_count = 0 and conflict_count > 0;
update article set priority = case
  when suggestion_count > 0 then 400000
  when conflict_count > 0 then 300000
  when not_found_count > 0 then 200000
  else 100000 end
  where suggestion_count > 0 or conflict_count > 0 or not_found_count > 0 or proposed_count > 0;

drop index article_open;
drop index article_suggestions;
drop index article_not_found;
create index article_open on article (priority desc, id desc) where proposed_count > 0 or suggestion_count > 0;
create index article_suggestions on article (priority desc, id desc) where suggestion_count > 0;
create index article_conflicts on article (priority desc, id desc) where conflict_count > 0;
create index article_not_found on article (priority desc, id desc) where not_found_count > 0;
