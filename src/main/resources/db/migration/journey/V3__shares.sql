-- a link that shows a map without an account, until a day
create table journey.share (
  organization_id uuid,
  id uuid not null,
  journey_id uuid not null,
  code text not null,
  quoted boolean not null,
  until date not null,
  given_at timestamptz not null,
  given_by text not null,
  revoked_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, journey_id) references journey.journey on delete cascade);
create index share_journey on journey.share (organization_id, journey_id);
call platform.tenant_table('journey.share');
