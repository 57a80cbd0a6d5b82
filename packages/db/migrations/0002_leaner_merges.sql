-- Merging a reading writes less: no index that nothing is asked by, and room on an article's block for its next
-- version, so that a change of counts alone leaves its indexes as they are.
drop index reading_article;
drop index local_entity_past;
drop index local_entity_name;
alter table article set (fillfactor = 80);
