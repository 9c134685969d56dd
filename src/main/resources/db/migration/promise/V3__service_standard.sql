-- what an organisation changed in the list of words to avoid: its own words, and ours that it took out
create table promise.jargon_term (
  organization_id uuid,
  term text not null check (term <> ''),
  wanted boolean not null,
  primary key (organization_id, term));
call platform.tenant_table('promise.jargon_term');

-- the versions of the service standard: a draft has no day, the newest day that has come is in force
create table promise.service_standard (
  organization_id uuid,
  id uuid not null,
  number int not null check (number > 0),
  force_on date,
  forced_by text,
  created_at timestamptz not null default now(),
  primary key (organization_id, id),
  check ((force_on is null) = (forced_by is null)));
create unique index service_standard_number on promise.service_standard (organization_id, number);
create unique index service_standard_draft on promise.service_standard (organization_id) where force_on is null;
call platform.tenant_table('promise.service_standard');

-- each face is edited by itself: its version tells two editors of one face apart
create table promise.standard_face (
  organization_id uuid,
  standard_id uuid not null,
  face text not null check (face in ('SERVICE', 'MANAGEMENT', 'COOPERATION')),
  content jsonb not null,
  version int not null default 0,
  primary key (organization_id, standard_id, face),
  foreign key (organization_id, standard_id) references promise.service_standard);
call platform.tenant_table('promise.standard_face');

create table promise.read_receipt (
  organization_id uuid,
  standard_id uuid not null,
  employee_id uuid not null,
  read_at timestamptz not null,
  primary key (organization_id, standard_id, employee_id),
  foreign key (organization_id, standard_id) references promise.service_standard);
call platform.tenant_table('promise.read_receipt');
