-- How many counts differ from a recount of the answers themselves, by question, slice, month, unit, channel and score.
set work_mem = '256MB';
with answered as (
  select bench.subject(:'survey', question) as subject, day, unit_id, coalesce(channel, '') as channel, answers ->> 'line' as line,
         (answers ->> question)::int as score
    from survey.response cross join bench.scored
   where survey_id = :'survey' and status = 'COMPLETE' and answers ? question
  union all
  select :'survey', day, unit_id, coalesce(channel, ''), answers ->> 'line', 1
    from survey.response where survey_id = :'survey' and status = 'COMPLETE'),
by_unit as (
  select subject, slice, grain, case grain when 'D' then day else date_trunc('month', day)::date end as period, unit_id, channel, score, count(*) as n
    from answered cross join lateral unnest(array['', 'line=' || line]) as slice cross join (values ('D'), ('M')) as grains (grain)
   where slice is not null
   group by 1, 2, 3, 4, 5, 6, 7),
recounted as (
  table by_unit
  union all
  select subject, slice, grain, period, '00000000-0000-0000-0000-000000000000'::uuid, channel, score, sum(n)::bigint from by_unit group by 1, 2, 3, 4, 6, 7),
kept as (
  select subject_id as subject, slice, grain, period, unit_id, channel, counted.score, counted.n
    from (select subject_id, slice, grain, period, unit_id, channel, scores, n from signal.score_count
          union all
          select subject_id, slice, grain, period, '00000000-0000-0000-0000-000000000000'::uuid, channel, scores, n from signal.whole_count) as c
   cross join lateral unnest(c.scores, c.n) as counted (score, n)
   where counted.n <> 0 and subject_id in (select :'survey'::uuid union select bench.subject(:'survey', question) from bench.scored))
select count(*)
  from recounted full join kept using (subject, slice, grain, period, unit_id, channel, score)
 where recounted.n is distinct from kept.n;
