-- What a worker process can do and has done since it started, told with every heartbeat.
alter table worker
  -- Articles read at once.
  add column threads int not null default 0,
  -- Readings ended since it started, set aside ones included.
  add column articles bigint not null default 0,
  -- Articles a second over the last half minute.
  add column pace double precision not null default 0,
  add column memory_bytes bigint not null default 0;
