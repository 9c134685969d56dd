begin;
set local prevenance.organization = '@organization@';
insert into survey.response (id, survey_id, link_id, import_id, status, day, answered_at, unit_id, channel, mode, customer_ref, external_id, weight, answers, hidden) values (uuidv7(), :survey::uuid, null, null, 'COMPLETE', :day::date, now(), :unit::uuid, null, 'API', null, null, 1, :answers::jsonb, '{}'::jsonb) on conflict do nothing;
with lived as (
  insert into signal.signal (id, source, source_id, day, at, unit_id, channel, subjects, scores, slices, weight, comment, customer_ref) values (uuidv7(), 'survey', :survey::uuid, :day::date, now(), :unit::uuid, null, :subjects::uuid[], :scores::int[], :slices::text[], 1, :comment, null) returning day, unit_id, channel, subjects, scores, slices, weight)
insert into signal.delta (sign, day, unit_id, channel, subjects, scores, number_subjects, numbers, slices, weight) select 1, day, unit_id, coalesce(channel, ''), subjects, scores, '{}'::uuid[], '{}'::float8[], slices, weight from lived;
commit;
