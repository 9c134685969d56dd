-- what was undone before can be done again no more; from here on an undo is a change of its own
call platform.for_each_organization($$ delete from journey.stakeholder_edit where undone_in is not null $$);
alter table journey.stakeholder_edit drop column undone_in;
alter table journey.stakeholder_edit add column kind text not null default 'CHANGE' check (kind in ('CHANGE', 'UNDO', 'REDO'));
alter table journey.stakeholder_edit alter column kind drop default;
