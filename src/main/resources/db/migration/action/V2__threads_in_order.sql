-- several knots of one day keep the order in which they were tied
alter table action.entry add column position bigint generated always as identity;
drop index action.entry_action;
create index entry_action on action.entry (organization_id, action_id, day, position);
