-- the contact that a score tells of; may change without moving a count
alter table signal.subject add column touchpoint text;
create index subject_touchpoint on signal.subject (organization_id, touchpoint) where touchpoint is not null;
