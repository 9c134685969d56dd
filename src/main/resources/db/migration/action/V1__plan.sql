create schema if not exists action;

-- one row per organisation, locked while an action is filed: numbers grow without gaps
create table action.counter (
  organization_id uuid primary key,
  last int not null check (last >= 0));
call platform.tenant_table('action.counter');

-- status is derived from the facts by the application at each write, and kept for filters
create table action.action (
  organization_id uuid,
  id uuid not null,
  number int not null check (number > 0),
  status text not null check (status in ('DRAFT', 'OPEN', 'TO_VERIFY', 'VERIFIED', 'REOPENED', 'CANCELLED')),
  title text not null check (title <> ''),
  origin_kind text not null,
  origin_ref text,
  origin_signals jsonb not null default '[]',
  non_conformity text not null default '',
  causes text not null default '',
  criterion_id uuid,
  unit_id uuid not null,
  told boolean not null default false,
  pilot_id uuid,
  pilot_name text,
  actors jsonb not null default '[]',
  due_on date,
  progress int not null default 0 check (progress between 0 and 100),
  progress_on date,
  done_on date,
  effect_from date,
  decided_on date,
  decided_by text,
  reopened_on date,
  reopened_by text,
  cancelled_on date,
  cancelled_by text,
  outcome_kind text check (outcome_kind in ('CONFORM', 'NOT_CONFORM', 'NOT_CONCLUSIVE')),
  outcome_on date,
  verification jsonb,
  verify_on date,
  created_at timestamptz not null default now(),
  version int not null default 0,
  primary key (organization_id, id),
  check ((decided_on is null) = (decided_by is null)),
  check (decided_on is null or verification is not null),
  check ((cancelled_on is null) = (cancelled_by is null)),
  check ((outcome_kind is null) = (outcome_on is null)),
  check ((progress = 100) = (done_on is not null)));
create unique index action_number on action.action (organization_id, number);
create index action_due on action.action (organization_id, status, due_on);
call platform.tenant_table('action.action');

-- the thread of an action: what happened, on which day, by whom and why
create table action.entry (
  organization_id uuid,
  id uuid not null,
  action_id uuid not null,
  kind text not null,
  day date not null,
  author text not null,
  was text,
  became text,
  note text,
  primary key (organization_id, id),
  foreign key (organization_id, action_id) references action.action on delete cascade);
create index entry_action on action.entry (organization_id, action_id, day, id);
call platform.tenant_table('action.entry');

-- one verdict per action and date of verification
create table action.outcome (
  organization_id uuid,
  id uuid not null,
  action_id uuid not null,
  due_on date not null,
  kind text not null check (kind in ('CONFORM', 'NOT_CONFORM', 'NOT_CONCLUSIVE')),
  reason text,
  day date not null,
  before jsonb,
  after jsonb,
  significant boolean,
  verifier text,
  evidence text,
  note text,
  primary key (organization_id, id),
  foreign key (organization_id, action_id) references action.action on delete cascade);
create unique index outcome_once on action.outcome (organization_id, action_id, due_on);
call platform.tenant_table('action.outcome');

create table action.document (
  organization_id uuid,
  id uuid not null,
  action_id uuid not null,
  title text not null check (title <> ''),
  url text,
  hash text,
  type text,
  size bigint,
  day date not null,
  author text not null,
  removed_on date,
  primary key (organization_id, id),
  check ((url is null) <> (hash is null)),
  foreign key (organization_id, action_id) references action.action on delete cascade);
create index document_action on action.document (organization_id, action_id, id);
call platform.tenant_table('action.document');
