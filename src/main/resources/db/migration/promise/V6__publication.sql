-- the public page of a charter; its code stays when the page is taken down, so that what is printed leads there again
create table promise.publication (
  organization_id uuid,
  charter_id uuid not null,
  code text not null,
  published_at timestamptz not null,
  withdrawn_at timestamptz,
  opinion text,
  primary key (organization_id, charter_id),
  foreign key (organization_id, charter_id) references promise.charter on delete cascade,
  check (withdrawn_at >= published_at));
call platform.tenant_table('promise.publication');
