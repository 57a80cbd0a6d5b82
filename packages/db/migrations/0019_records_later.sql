-- Records that articles changed while more articles waited: counted, found by search and looked at for gaps once they have
-- their turn, however many articles named them meanwhile.
create table record_stale (
  record_id bigint primary key,
  -- An office whose tenures may have changed.
  tenures boolean not null,
  since timestamptz not null default now()
);
create index record_stale_since on record_stale (since, record_id);
