-- Who decided what, when: leafed through by person or over all, and what came back on articles that were decided on.
drop index decision_account;
create index decision_account on decision (account_id, at, id);
create index decision_at on decision (at, id);
create index article_returned on article (priority desc, id desc) where suggestion_count > 0 or not_found_count > 0;
