-- What its maker called a campaign before it was made: a request that is sent again makes no second one.
alter table campaign add column request_id uuid unique;
