-- Claims accepted with many at once of which one in twenty is looked at once more; and what is no longer found waits for
-- a person like everything else that wants one.
alter table article add column second_look_count int not null default 0;
-- A second look is the least pressing: everything else moves one step up.
update article set priority = priority + 100000 where priority > 0;

drop index article_open;
drop index article_mine;
drop index article_decided;
drop index article_returned;
create index article_open on article (priority desc, id desc)
  where proposed_count > 0 or suggestion_count > 0 or not_found_count > 0 or second_look_count > 0;
create index article_mine on article (assigned_to, priority desc, id desc)
  where assigned_to is not null
    and (proposed_count > 0 or suggestion_count > 0 or not_found_count > 0 or second_look_count > 0);
create index article_decided on article (arrived_at desc, id desc)
  where decisions > 0
    and proposed_count = 0 and suggestion_count = 0 and not_found_count = 0 and second_look_count = 0;
create index article_returned on article (priority desc, id desc)
  where suggestion_count > 0 or not_found_count > 0 or second_look_count > 0;
create index article_second_look on article (priority desc, id desc) where second_look_count > 0;
