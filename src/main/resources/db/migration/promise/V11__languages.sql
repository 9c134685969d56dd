-- what stands around the sentences is said in their languages too
alter table promise.charter add column translations jsonb not null default '{}';
alter table promise.charter_version add column introductions jsonb not null default '{}';
alter table promise.clause add column whys jsonb not null default '{}';
