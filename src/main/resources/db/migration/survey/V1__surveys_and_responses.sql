create schema if not exists survey;

create table survey.survey (
  organization_id uuid,
  id uuid not null,
  key text not null check (key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
  title text not null check (title <> ''),
  locale text not null,
  audience text not null check (audience in ('CUSTOMERS', 'EMPLOYEES')),
  questionnaire jsonb not null,
  published_at timestamptz,
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  version int not null default 0,
  primary key (organization_id, id),
  check (closed_at is null or published_at is not null));
create unique index survey_key on survey.survey (organization_id, key);
call platform.tenant_table('survey.survey');

-- a public address of a survey, for a unit and a channel; the code is kept to be shown and printed again
create table survey.link (
  organization_id uuid,
  id uuid not null,
  survey_id uuid not null,
  code text not null,
  label text not null default '',
  unit_id uuid not null,
  channel text,
  mode text not null,
  hidden jsonb not null default '{}',
  main boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (organization_id, id),
  foreign key (organization_id, survey_id) references survey.survey on delete cascade);
create index link_survey on survey.link (organization_id, survey_id);
create unique index link_main on survey.link (organization_id, survey_id) where main;
call platform.tenant_table('survey.link');

-- a file of answers; a draft waits for its mapping, the counters tell exactly which rows are in
create table survey.import (
  organization_id uuid,
  id uuid not null,
  survey_id uuid not null,
  file_name text not null,
  file_hash text not null,
  mapping jsonb not null,
  status text not null check (status in ('DRAFT', 'QUEUED', 'RUNNING', 'DONE', 'FAILED', 'UNDOING', 'UNDONE')),
  titles text[] not null default '{}',
  header boolean not null default true,
  total bigint not null default 0,
  done bigint not null default 0,
  line bigint not null default 0,
  imported bigint not null default 0,
  duplicates bigint not null default 0,
  rejected bigint not null default 0,
  warnings bigint not null default 0,
  failure jsonb,
  created_by text not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, survey_id) references survey.survey on delete cascade,
  check (done = imported + duplicates + rejected));
create index import_survey on survey.import (organization_id, survey_id, created_at desc);
create index import_hash on survey.import (organization_id, survey_id, file_hash);
call platform.tenant_table('survey.import');

-- rows that an import refused, to be corrected and imported again; faults are message keys, read in any language
create table survey.reject (
  organization_id uuid,
  import_id uuid not null,
  line bigint not null,
  cells text[] not null,
  faults jsonb not null,
  primary key (organization_id, import_id, line),
  foreign key (organization_id, import_id) references survey.import on delete cascade);
call platform.tenant_table('survey.reject');

create table survey.response (
  organization_id uuid,
  id uuid not null,
  survey_id uuid not null,
  link_id uuid,
  import_id uuid,
  status text not null check (status in ('PARTIAL', 'COMPLETE')),
  day date not null,
  answered_at timestamptz not null,
  unit_id uuid not null,
  channel text,
  mode text not null,
  customer_ref text,
  external_id text,
  weight float8 not null default 1 check (weight > 0),
  answers jsonb not null,
  hidden jsonb not null default '{}',
  primary key (organization_id, id),
  foreign key (organization_id, survey_id) references survey.survey);
create unique index response_external on survey.response (organization_id, survey_id, external_id) where external_id is not null;
create index response_day on survey.response (organization_id, survey_id, day desc, id desc);
create index response_import on survey.response (organization_id, import_id) where import_id is not null;
call platform.tenant_table('survey.response');
