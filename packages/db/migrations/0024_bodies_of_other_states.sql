-- Records tell a body of another state from Vietnam's of the same name: those made before hold both in one.
insert into record_due (article_id) select id from article where current_reading_id is not null order by id;
update block_growth set grown = greatest(grown, 1);
