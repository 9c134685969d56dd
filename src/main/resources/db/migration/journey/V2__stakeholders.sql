-- the actors around the customer: one document, its revision tells two editors apart
create table journey.stakeholder_map (
  organization_id uuid,
  id uuid not null,
  key text not null check (key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
  map jsonb not null,
  revision int not null,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null,
  changed_by text not null,
  archived_at timestamptz,
  primary key (organization_id, id));
create unique index stakeholder_map_key on journey.stakeholder_map (organization_id, key);
call platform.tenant_table('journey.stakeholder_map');

-- each change keeps the document as it was before; undone_in is the revision that took it back
create table journey.stakeholder_edit (
  organization_id uuid,
  map_id uuid not null,
  revision int not null,
  target text not null,
  saying jsonb not null,
  by_name text not null,
  by_employee uuid,
  at timestamptz not null,
  before jsonb not null,
  undone_in int,
  primary key (organization_id, map_id, revision),
  foreign key (organization_id, map_id) references journey.stakeholder_map on delete cascade);
call platform.tenant_table('journey.stakeholder_edit');
