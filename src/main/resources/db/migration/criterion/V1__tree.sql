create schema if not exists criterion;

create table criterion.criterion (
  organization_id uuid,
  id uuid not null,
  key text not null check (key ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
  name text not null check (name <> ''),
  parent_id uuid,
  position int not null default 0,
  version int not null default 0,
  primary key (organization_id, id),
  foreign key (organization_id, parent_id) references criterion.criterion);
create unique index criterion_key on criterion.criterion (organization_id, key);
call platform.tenant_table('criterion.criterion');
