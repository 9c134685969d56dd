-- the part that a contract shares with the group may be measured where the group is
alter table promise.contract add column group_unit_id uuid;

-- an interview noted by mistake can be taken back
alter table promise.contract_review add column withdrawn boolean not null default false;
