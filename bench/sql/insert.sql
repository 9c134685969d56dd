-- The reference of an import, under the application's role: the same rows into the same indexed tables, one transaction.
insert into survey.response (id, survey_id, status, day, answered_at, unit_id, channel, mode, external_id, answers)
  select id, :'survey', 'COMPLETE', day, at, unit_id, channel, 'IMPORT', external_id, answers from bench.answer;
insert into signal.signal (id, source, source_id, day, at, unit_id, channel, subjects, scores, slices, comment)
  select id, 'survey', :'survey', day, at, unit_id, channel, subjects, scores, slices, comment from bench.answer;
