create table promise.charter (
  organization_id uuid,
  id uuid not null,
  key text not null check (key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
  kind text not null check (kind in ('CUSTOMERS', 'EMPLOYEES', 'PARTNER')),
  title text not null check (title <> ''),
  slogan text,
  audience text,
  locale text not null,
  partner text,
  unit_id uuid not null,
  parent_id uuid,
  archived_on date,
  created_at timestamptz not null default now(),
  version int not null default 0,
  primary key (organization_id, id),
  foreign key (organization_id, parent_id) references promise.charter,
  check ((kind = 'PARTNER') = (partner is not null)),
  check (parent_id <> id));
create unique index charter_key on promise.charter (organization_id, key);
call platform.tenant_table('promise.charter');

-- the state of a version on a day follows from its dates and those of the next one
create table promise.charter_version (
  organization_id uuid,
  id uuid not null,
  charter_id uuid not null,
  number int not null check (number > 0),
  introduction text,
  axes jsonb not null default '[]',
  working_group jsonb not null default '{"meetings": 0, "members": []}',
  reviewed_on date,
  signatures jsonb not null default '[]',
  validated_on date,
  validated_by text,
  effective_from date,
  version int not null default 0,
  primary key (organization_id, id),
  foreign key (organization_id, charter_id) references promise.charter on delete cascade,
  check ((validated_on is null) = (validated_by is null)),
  check (effective_from is null or validated_on is not null));
create unique index charter_version_number on promise.charter_version (organization_id, charter_id, number);
create unique index charter_version_begins on promise.charter_version (organization_id, charter_id, effective_from);
create unique index charter_version_draft on promise.charter_version (organization_id, charter_id) where validated_on is null;
call platform.tenant_table('promise.charter_version');

-- who a commitment is, whatever a version makes it say
create table promise.commitment (
  organization_id uuid,
  id uuid not null,
  charter_id uuid not null,
  key text not null check (key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
  primary key (organization_id, id),
  foreign key (organization_id, charter_id) references promise.charter on delete cascade);
create unique index commitment_key on promise.commitment (organization_id, key);
call platform.tenant_table('promise.commitment');

-- what a version makes it say
create table promise.clause (
  organization_id uuid,
  version_id uuid not null,
  commitment_id uuid not null,
  position int not null,
  withdrawn boolean not null default false,
  axis text,
  sentence text not null check (length(sentence) between 1 and 300),
  translations jsonb not null default '{}',
  audiences jsonb not null default '{}',
  why text,
  probe jsonb,
  operator text check (operator in ('>=', '<=')),
  target double precision,
  tolerance double precision check (tolerance >= 0),
  unacceptable double precision,
  period text not null check (period in ('ROLLING_28', 'ROLLING_90', 'LAST_MONTH')),
  minimum_n bigint not null check (minimum_n > 0),
  criterion_id uuid,
  owner_id uuid,
  owner_name text,
  units jsonb not null default '[]',
  craft jsonb not null,
  based_on uuid,
  looser_reason text,
  version int not null default 0,
  primary key (organization_id, version_id, commitment_id),
  foreign key (organization_id, version_id) references promise.charter_version on delete cascade,
  foreign key (organization_id, commitment_id) references promise.commitment on delete cascade,
  check ((operator is null) = (target is null) and (target is null) = (tolerance is null)),
  check (unacceptable is null or target is not null));
call platform.tenant_table('promise.clause');

-- written when a state changes, never otherwise; a row without "was" is the first
create table promise.standing_change (
  organization_id uuid,
  id uuid not null,
  commitment_id uuid not null,
  unit_id uuid not null,
  day date not null,
  noted_at timestamptz not null,
  was text,
  became text not null check (became in ('KEPT', 'AT_RISK', 'BROKEN', 'TOO_LITTLE_DATA')),
  reason text not null,
  unacceptable boolean not null,
  value double precision,
  n bigint,
  primary key (organization_id, id),
  foreign key (organization_id, commitment_id) references promise.commitment on delete cascade);
create index standing_change_latest on promise.standing_change (organization_id, commitment_id, unit_id, noted_at desc);
call platform.tenant_table('promise.standing_change');
