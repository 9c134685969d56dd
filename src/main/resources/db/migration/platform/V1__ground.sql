create schema if not exists platform;
create extension if not exists unaccent schema public;

-- French search that ignores accents and inflection: the stock configuration keeps the accents
create text search configuration public.french_plain (copy = pg_catalog.french);
alter text search configuration public.french_plain
  alter mapping for hword, hword_part, word with public.unaccent, french_stem;

create function platform.current_organization() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('prevenance.organization', true), '')::uuid $$;

-- every table of every module calls this: default, forced row-level security, one policy
create procedure platform.tenant_table(name regclass)
  language plpgsql as $$
begin
  execute format('alter table %s alter column organization_id set default nullif(current_setting(''prevenance.organization'', true), '''')::uuid', name);
  execute format('alter table %s alter column organization_id set not null', name);
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format('create policy tenant on %s using (organization_id = nullif(current_setting(''prevenance.organization'', true), '''')::uuid)', name);
end $$;

create table platform.tenant (
  organization_id uuid primary key,
  created_at timestamptz not null default now());

-- migrations that touch data go through here: forced row-level security would silently update nothing
create procedure platform.for_each_organization(statement text)
  language plpgsql as $$
declare one uuid;
begin
  for one in select organization_id from platform.tenant loop
    perform set_config('prevenance.organization', one::text, true);
    execute statement;
  end loop;
  perform set_config('prevenance.organization', '', true);
end $$;

-- public codes, tokens and keys: only their hash, one exact match at a time
create table platform.address (
  kind text not null,
  hash bytea not null,
  organization_id uuid not null,
  target uuid not null,
  primary key (kind, hash));
create index on platform.address (organization_id, kind, target);

create function platform.resolve(asked_kind text, asked_hash bytea)
  returns table (organization_id uuid, target uuid)
  language sql stable security definer set search_path = platform, pg_temp
  as $$ select a.organization_id, a.target from platform.address a where a.kind = asked_kind and a.hash = asked_hash $$;

create table platform.account (
  id uuid primary key,
  email text not null,
  name text not null,
  password_hash text not null,
  demo boolean not null default false,
  language text check (language in ('fr', 'en')),
  theme text check (theme in ('light', 'dark')),
  failures int not null default 0,
  locked_until timestamptz,
  created_at timestamptz not null default now());
create unique index on platform.account (lower(email));

create table platform.membership (
  account_id uuid not null references platform.account on delete cascade,
  organization_id uuid not null,
  employee_id uuid not null,
  primary key (account_id, organization_id));

create table platform.idempotency (
  token_id uuid not null,
  path text not null,
  key text not null,
  body_hash bytea not null,
  status int,
  answer text,
  location text,
  created_at timestamptz not null default now(),
  primary key (token_id, path, key));
create index on platform.idempotency (created_at);

create table platform.job (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  primary key (task_name, task_instance));
create index on platform.job (execution_time);
create index on platform.job (last_heartbeat);

create table platform.session (
  primary_id char(36) primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name text);
create unique index on platform.session (session_id);
create index on platform.session (expiry_time);
create index on platform.session (principal_name);

create table platform.session_attributes (
  session_primary_id char(36) not null references platform.session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name));

-- an address can be forgotten, never listed
create function platform.forget(forgotten_kind text, forgotten_target uuid) returns void
  language sql volatile security definer set search_path = platform, pg_temp
  as $$ delete from platform.address a
         where a.organization_id = platform.current_organization() and a.kind = forgotten_kind and a.target = forgotten_target $$;
