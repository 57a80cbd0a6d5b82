-- What operators choose articles by, and what they see of the fleet.

-- The words of an article's report, without diacritics, each with its places: written when records follow the article.
create table article_words (
  article_id bigint primary key,
  words tsvector not null
);
create index article_words_said on article_words using gin (words);

-- They go with the reading that they are of.
create function article_words_go() returns trigger language plpgsql as $$
begin
  delete from article_words where article_id = new.id;
  return null;
end
$$;
create trigger article_words_go after update of current_reading_id on article for each row
  when (new.current_reading_id is null and old.current_reading_id is not null) execute function article_words_go();
insert into record_due (article_id) select id from article where current_reading_id is not null order by id;

-- What a worker is reading, and for how many seconds, as of its last beat: [{articleId, seconds}].
alter table worker add column in_work jsonb not null default '[]';

-- How many articles each worker ended in each minute of the last hours.
create table worker_minute (
  minute timestamptz not null,
  worker_id uuid not null,
  articles int not null,
  primary key (minute, worker_id)
) with (fillfactor = 50);
