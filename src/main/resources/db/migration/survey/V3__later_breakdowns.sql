-- a breakdown declared after answers came: how far the answers before it are counted under it, newest first
create table survey.backfill (
  organization_id uuid,
  id uuid not null,
  survey_id uuid not null,
  breakdown text not null,
  total bigint not null,
  done bigint not null default 0,
  reached_day date,
  reached_id uuid,
  declared_by text not null,
  declared_at timestamptz not null,
  ended_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, survey_id) references survey.survey on delete cascade,
  check ((reached_day is null) = (reached_id is null)));
create unique index backfill_once on survey.backfill (organization_id, survey_id, breakdown);
call platform.tenant_table('survey.backfill');
