-- the days on which a charter was looked at again, alone or with the partner who signed it
create table promise.review (
  organization_id uuid,
  id uuid not null,
  charter_id uuid not null,
  version_number int not null check (version_number > 0),
  day date not null,
  ours text not null check (ours <> ''),
  theirs text,
  note text not null check (note <> ''),
  written_by text not null,
  withdrawn boolean not null default false,
  primary key (organization_id, id),
  foreign key (organization_id, charter_id) references promise.charter on delete cascade);
create index review_charter on promise.review (organization_id, charter_id, day desc);
call platform.tenant_table('promise.review');
