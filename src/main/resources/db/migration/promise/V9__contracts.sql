-- what a person or a team is expected to keep, and what was said of it at the interview
create table promise.contract (
  organization_id uuid,
  id uuid not null,
  unit_id uuid not null,
  employee_id uuid,
  name text not null check (name <> ''),
  begins_on date not null,
  ends_on date not null,
  objectives jsonb not null,
  signatures jsonb not null default '[]',
  archived_on date,
  created_at timestamptz not null default now(),
  version int not null default 0,
  primary key (organization_id, id),
  check (begins_on < ends_on));
create index contract_unit on promise.contract (organization_id, unit_id);
create index contract_employee on promise.contract (organization_id, employee_id);
call platform.tenant_table('promise.contract');

create table promise.contract_review (
  organization_id uuid,
  id uuid not null,
  contract_id uuid not null,
  day date not null,
  notes text not null check (notes <> ''),
  outcomes jsonb not null,
  written_by text not null,
  primary key (organization_id, id),
  foreign key (organization_id, contract_id) references promise.contract on delete cascade);
create index contract_review_of on promise.contract_review (organization_id, contract_id, day desc);
call platform.tenant_table('promise.contract_review');
