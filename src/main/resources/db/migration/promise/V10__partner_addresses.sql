-- the address by which a partner reads the charter that it signs; expired and revoked ones stay, to tell who could read it
create table promise.partner_access (
  organization_id uuid,
  id uuid not null,
  charter_id uuid not null,
  code text not null,
  holder text not null check (holder <> ''),
  expires_on date not null,
  given_by text not null,
  given_at timestamptz not null,
  revoked_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, charter_id) references promise.charter on delete cascade);
create index partner_access_charter on promise.partner_access (organization_id, charter_id, given_at desc);
call platform.tenant_table('promise.partner_access');
