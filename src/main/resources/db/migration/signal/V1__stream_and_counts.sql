create schema if not exists signal;

-- what a score is about: a question, later a touchpoint; its criterion may change without moving a count
create table signal.subject (
  organization_id uuid,
  id uuid not null,
  criterion_id uuid,
  scale_min int,
  scale_max int,
  scale_step int,
  direction text check (direction in ('UP', 'DOWN')),
  primary key (organization_id, id));
create index subject_criterion on signal.subject (organization_id, criterion_id);
call platform.tenant_table('signal.subject');

-- one row per lived event: its scored subjects in two parallel arrays
create table signal.signal (
  organization_id uuid,
  id uuid not null,
  source text not null,
  source_id uuid not null,
  day date not null,
  at timestamptz,
  unit_id uuid not null,
  channel text,
  subjects uuid[] not null,
  scores int[] not null,
  slices text[] not null default '{}',
  weight float8 not null default 1,
  comment text,
  customer_ref text,
  primary key (organization_id, id),
  check (cardinality(subjects) = cardinality(scores)));
create index signal_source on signal.signal (organization_id, source_id, day desc, id);
create index signal_comment on signal.signal (organization_id, day desc, id) where comment is not null;
call platform.tenant_table('signal.signal');

-- what the counts have not yet taken in: written in the event's own transaction, +1 or −1
create table signal.delta (
  organization_id uuid,
  id bigint generated always as identity,
  sign smallint not null check (sign in (-1, 1)),
  day date not null,
  unit_id uuid not null,
  channel text not null,
  subjects uuid[] not null,
  scores int[] not null,
  number_subjects uuid[] not null default '{}',
  numbers float8[] not null default '{}',
  slices text[] not null default '{}',
  weight float8 not null default 1,
  primary key (organization_id, id));
call platform.tenant_table('signal.delta');

create table signal.score_count (
  organization_id uuid,
  subject_id uuid not null,
  slice text collate "C" not null,
  grain char(1) not null check (grain in ('D', 'M')),
  period date not null,
  unit_id uuid not null,
  channel text not null,
  score int not null,
  n bigint not null,
  w float8 not null,
  w2 float8 not null,
  primary key (organization_id, subject_id, slice, grain, period, unit_id, channel, score));
call platform.tenant_table('signal.score_count');

create table signal.number_sum (
  organization_id uuid,
  subject_id uuid not null,
  slice text collate "C" not null,
  grain char(1) not null check (grain in ('D', 'M')),
  period date not null,
  unit_id uuid not null,
  channel text not null,
  n bigint not null,
  x float8 not null,
  x2 float8 not null,
  primary key (organization_id, subject_id, slice, grain, period, unit_id, channel));
call platform.tenant_table('signal.number_sum');
