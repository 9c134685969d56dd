-- where a question is asked, said or changed at any time; the empty question stands for the whole survey, an empty touchpoint for none
create table survey.tie (
  organization_id uuid,
  survey_id uuid not null,
  question text not null,
  touchpoint text not null,
  primary key (organization_id, survey_id, question),
  foreign key (organization_id, survey_id) references survey.survey on delete cascade);
call platform.tenant_table('survey.tie');

-- a link that hangs at a touchpoint: what is answered there tells of it
alter table survey.link add column touchpoint text;

-- the touchpoints where links of a survey hang or once hung: what was answered there stays
create table survey.hung (
  organization_id uuid,
  survey_id uuid not null,
  touchpoint text not null,
  primary key (organization_id, survey_id, touchpoint),
  foreign key (organization_id, survey_id) references survey.survey on delete cascade);
call platform.tenant_table('survey.hung');
