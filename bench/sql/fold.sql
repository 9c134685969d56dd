-- The counts of bench.answer, added up by SQL: folding ten million deltas one batch at a time is not what is measured.
set work_mem = '256MB';
create temporary table daily as
  select subject, slice, day, unit_id, channel, score, count(*) as n
    from bench.answer
   cross join lateral unnest(subjects, scores) as scored (subject, score)
   cross join lateral unnest(array_prepend('', slices)) as slice
   group by subject, slice, day, unit_id, channel, score;
insert into signal.score_count as c (subject_id, slice, grain, period, unit_id, channel, score, n, w, w2)
  select subject, slice, 'D', day, unit_id, channel, score, n, n, n from daily order by 1, 2, 3, 4, 5, 6, 7
  on conflict (organization_id, subject_id, slice, grain, period, unit_id, channel, score)
  do update set n = c.n + excluded.n, w = c.w + excluded.w, w2 = c.w2 + excluded.w2;
insert into signal.score_count as c (subject_id, slice, grain, period, unit_id, channel, score, n, w, w2)
  select subject, slice, 'M', date_trunc('month', day)::date as month, unit_id, channel, score, sum(n) as n, sum(n), sum(n)
    from daily group by 1, 2, month, unit_id, channel, score order by 1, 2, 3, 4, 5, 6, 7
  on conflict (organization_id, subject_id, slice, grain, period, unit_id, channel, score)
  do update set n = c.n + excluded.n, w = c.w + excluded.w, w2 = c.w2 + excluded.w2;
