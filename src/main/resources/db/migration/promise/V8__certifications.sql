-- what an outside body certified; whether it holds follows from its days
create table promise.certification (
  organization_id uuid,
  id uuid not null,
  body text not null check (body <> ''),
  reference text not null check (reference <> ''),
  scope text not null,
  starts_on date not null,
  ends_on date not null,
  file_name text,
  hash text,
  type text,
  size bigint,
  removed boolean not null default false,
  version int not null default 0,
  primary key (organization_id, id),
  check (ends_on >= starts_on),
  check ((file_name is null) = (hash is null) and (hash is null) = (type is null) and (type is null) = (size is null)));
create index certification_end on promise.certification (organization_id, ends_on);
call platform.tenant_table('promise.certification');

create table promise.certified_commitment (
  organization_id uuid,
  certification_id uuid not null,
  commitment_id uuid not null,
  primary key (organization_id, certification_id, commitment_id),
  foreign key (organization_id, certification_id) references promise.certification on delete cascade,
  foreign key (organization_id, commitment_id) references promise.commitment on delete cascade);
create index certified_commitment_of on promise.certified_commitment (organization_id, commitment_id);
call platform.tenant_table('promise.certified_commitment');
