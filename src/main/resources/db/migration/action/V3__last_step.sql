-- the last change of progress or dates, with what stood before it: for whoever made it, to take it back the same day
create table action.step (
  organization_id uuid,
  action_id uuid not null,
  id uuid not null,
  taker text not null,
  day date not null,
  version int not null,
  due_on date,
  progress int not null,
  progress_on date,
  done_on date,
  effect_from date,
  verification jsonb,
  knots bigint[] not null,
  primary key (organization_id, action_id),
  foreign key (organization_id, action_id) references action.action on delete cascade);
call platform.tenant_table('action.step');
