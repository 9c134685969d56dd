-- the few that were not finished, found without reading the many that were
create index response_partial on survey.response (organization_id, survey_id, day desc, id desc) where status = 'PARTIAL';
