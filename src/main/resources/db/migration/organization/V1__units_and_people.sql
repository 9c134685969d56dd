create schema if not exists organization;

create table organization.organization (
  organization_id uuid primary key,
  name text not null check (name <> ''),
  language text not null default 'fr' check (language in ('fr', 'en')),
  time_zone text not null default 'Europe/Paris',
  trade text,
  created_at timestamptz not null default now());
call platform.tenant_table('organization.organization');

create table organization.unit (
  organization_id uuid,
  id uuid not null,
  key text not null check (key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
  name text not null check (name <> ''),
  type text not null check (type in ('ROOT', 'REGION', 'AGENCY', 'BRANCH', 'TEAM', 'POINT_OF_SALE', 'OTHER')),
  parent_id uuid,
  time_zone text,
  position int not null default 0,
  version int not null default 0,
  primary key (organization_id, id),
  foreign key (organization_id, parent_id) references organization.unit,
  check ((type = 'ROOT') = (parent_id is null)));
create unique index unit_key on organization.unit (organization_id, key);
create unique index unit_root on organization.unit (organization_id) where type = 'ROOT';
call platform.tenant_table('organization.unit');

create table organization.employee (
  organization_id uuid,
  id uuid not null,
  account_id uuid,
  name text not null check (name <> ''),
  email text,
  title text,
  left_on date,
  version int not null default 0,
  primary key (organization_id, id));
create unique index employee_account on organization.employee (organization_id, account_id);
call platform.tenant_table('organization.employee');

create table organization.employee_role (
  organization_id uuid,
  employee_id uuid not null,
  unit_id uuid not null,
  role text not null check (role in ('ADMINISTRATOR', 'DIRECTOR', 'UNIT_MANAGER', 'EMPLOYEE', 'COACH', 'FACILITATOR', 'ASSESSOR', 'READER')),
  primary key (organization_id, employee_id, unit_id, role),
  foreign key (organization_id, employee_id) references organization.employee on delete cascade,
  foreign key (organization_id, unit_id) references organization.unit);
call platform.tenant_table('organization.employee_role');

create table organization.api_token (
  organization_id uuid,
  id uuid not null,
  name text not null check (name <> ''),
  scopes text[] not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (organization_id, id));
call platform.tenant_table('organization.api_token');
