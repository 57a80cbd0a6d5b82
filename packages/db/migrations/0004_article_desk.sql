-- Whose desk an article lies on, and until when it is out of the way. Both are of the present; the audit says how it went.
alter table article add column assigned_to bigint references account;
alter table article add column snoozed_until timestamptz;
create index article_mine on article (assigned_to, priority desc, id desc)
  where assigned_to is not null and (proposed_count > 0 or suggestion_count > 0);
