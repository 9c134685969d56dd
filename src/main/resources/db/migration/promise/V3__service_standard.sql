-- what an organisation changed in the list of words to avoid: its own words, and ours that it took out
create table promise.jargon_term (
  organization_id uuid,
  term text not null check (term <> ''),
  wanted boolean not null,
  primary key (organization_id, term));
call platform.tenant_table('promise.jargon_term');
