-- Campaigns saved to be made again, and when they are.

create table campaign_template (
  id bigint generated always as identity primary key,
  name text not null check (name <> ''),
  -- All that an operator says about a campaign.
  plan jsonb not null,
  created_by bigint references account,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
create unique index campaign_template_name on campaign_template (name);

create table campaign_schedule (
  id bigint generated always as identity primary key,
  template_id bigint not null references campaign_template,
  -- One of the two.
  cron text,
  every_minutes int check (every_minutes > 0),
  time_zone text not null,
  quiet_from time,
  quiet_until time,
  enabled boolean not null,
  -- When it is due: in the past where a run was missed, and then it is run once. Null where it never is again.
  next_at timestamptz,
  last_at timestamptz,
  last_outcome text check (last_outcome in ('started', 'still_running', 'nothing_selected', 'refused')),
  last_campaign_id bigint references campaign,
  created_by bigint references account,
  origin text not null,
  created_at timestamptz not null default now(),
  check ((cron is null) <> (every_minutes is null)),
  check ((quiet_from is null) = (quiet_until is null))
);
create index campaign_schedule_due on campaign_schedule (next_at) where enabled;
alter table campaign add foreign key (schedule_id) references campaign_schedule on delete set null;
create index campaign_of_schedule on campaign (schedule_id, id) where schedule_id is not null;

-- A standing order to read many articles again is a campaign from now on: those under way go on as one.
insert into campaign (reason, selection, mode, options, state, starts_by_itself, select_through, selected_after, created_by, origin)
  select reason, '{}', case selection when 'failed' then 'failed' else 'all' end, options, 'selecting', true,
    (select coalesce(max(id), 0) from article), after_article_id, requested_by, origin
  from reread where finished_at is null and selection <> 'ids';
delete from outbox where topic = 'reread-articles';
drop table reread;
