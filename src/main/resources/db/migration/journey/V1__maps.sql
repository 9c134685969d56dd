create schema if not exists journey;

-- a map is one document; its revision tells two editors apart
create table journey.journey (
  organization_id uuid,
  id uuid not null,
  key text not null check (key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
  unit_id uuid not null,
  map jsonb not null,
  revision int not null default 0,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  changed_by text not null,
  archived_at timestamptz,
  primary key (organization_id, id));
create unique index journey_key on journey.journey (organization_id, key);
call platform.tenant_table('journey.journey');

-- each change keeps the map as it was before, so that it can be taken back; the latest are enough
create table journey.edit (
  organization_id uuid,
  journey_id uuid not null,
  revision int not null,
  target text not null,
  saying jsonb not null,
  by_name text not null,
  by_employee uuid,
  at timestamptz not null,
  kind text not null check (kind in ('CHANGE', 'UNDO', 'REDO')),
  before jsonb not null,
  primary key (organization_id, journey_id, revision),
  foreign key (organization_id, journey_id) references journey.journey on delete cascade);
call platform.tenant_table('journey.edit');

-- a map as somebody wanted to keep it
create table journey.version (
  organization_id uuid,
  journey_id uuid not null,
  number int not null,
  name text not null,
  map jsonb not null,
  kept_at timestamptz not null,
  kept_by text not null,
  primary key (organization_id, journey_id, number),
  foreign key (organization_id, journey_id) references journey.journey on delete cascade);
call platform.tenant_table('journey.version');
