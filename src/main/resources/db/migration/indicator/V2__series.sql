create table indicator.indicator (
  organization_id uuid,
  id uuid not null,
  key text not null check (key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
  name text not null check (name <> ''),
  description text not null default '',
  kind text not null check (kind in ('VALUE', 'SHARE')),
  aggregation text not null check (aggregation in ('MEAN', 'SUM', 'LAST')),
  unit_label text not null default '',
  direction text not null check (direction in ('UP', 'DOWN')),
  decimals int not null check (decimals between 0 and 4),
  warning float8,
  owner_id uuid,
  criterion_id uuid,
  archived_on date,
  version int not null default 0,
  primary key (organization_id, id));
create unique index indicator_key on indicator.indicator (organization_id, key);
call platform.tenant_table('indicator.indicator');

-- one figure of one unit and day; a later writing replaces it and says who wrote last
create table indicator.point (
  organization_id uuid,
  indicator_id uuid not null,
  unit_id uuid not null,
  day date not null,
  numerator bigint,
  denominator bigint,
  value float8,
  n bigint check (n > 0),
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (organization_id, indicator_id, unit_id, day),
  foreign key (organization_id, indicator_id) references indicator.indicator on delete cascade,
  check ((numerator is null) = (denominator is null) and (numerator is null) <> (value is null)),
  check (numerator between 0 and denominator),
  check (value is null or value between -1e15 and 1e15));
create index point_day on indicator.point (organization_id, indicator_id, day desc, unit_id);
create index point_unit on indicator.point (organization_id, unit_id, day desc);
call platform.tenant_table('indicator.point');

-- what a unit and all below it aim at in a year
create table indicator.target (
  organization_id uuid,
  indicator_id uuid not null,
  unit_id uuid not null,
  year int not null check (year between 2000 and 2100),
  value float8 not null,
  primary key (organization_id, indicator_id, unit_id, year),
  foreign key (organization_id, indicator_id) references indicator.indicator on delete cascade);
call platform.tenant_table('indicator.target');

-- a file waits here between its trial and its import, so that no click loses it
create table indicator.upload (
  organization_id uuid,
  id uuid not null,
  indicator_id uuid not null,
  file_name text not null,
  content bytea not null,
  imported bigint,
  sent_by text not null,
  sent_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, indicator_id) references indicator.indicator on delete cascade);
call platform.tenant_table('indicator.upload');
