-- Records tell a body of another state from Vietnam's of the same name, and who is who knows more: what was made before is
-- made anew.
insert into record_due (article_id) select id from article where current_reading_id is not null order by id;
insert into block_growth as g (type, block, size, grown, since)
select type, block, count(*), 1, '-infinity' from record_link
where type in ('person', 'document') and block is not null group by type, block having count(*) > 1
on conflict (type, block) do update set grown = greatest(g.grown, 1), since = '-infinity';
