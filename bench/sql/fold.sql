-- The counts of bench.answer, added up by SQL: folding ten million deltas one batch at a time is not what is measured.
set work_mem = '256MB';
create temporary table daily as
  select subject, slice, day, unit_id, channel, score, count(*) as n
    from bench.answer
   cross join lateral unnest(subjects, scores) as scored (subject, score)
   cross join lateral unnest(array_prepend('', slices)) as slice
   group by subject, slice, day, unit_id, channel, score;
insert into signal.score_count as c (subject_id, slice, grain, period, unit_id, channel, scores, n, w, w2)
  select subject, slice, grain, period, unit_id, channel, array_agg(score), array_agg(n), array_agg(n), array_agg(n)
    from (select subject, slice, 'D' as grain, day as period, unit_id, channel, score, n from daily
          union all
          select subject, slice, 'M', date_trunc('month', day)::date, unit_id, channel, score, sum(n)::bigint from daily group by 1, 2, 4, 5, 6, 7) as summed
   group by 1, 2, 3, 4, 5, 6
   order by 1, 2, 3, 4, 5, 6
  on conflict (organization_id, subject_id, slice, grain, period, unit_id, channel)
  do update set (scores, n, w, w2) = (
       select array_agg(score), array_agg(added.n), array_agg(added.n), array_agg(added.n)
         from (select score, sum(held.n)::bigint as n
                 from (select * from unnest(c.scores, c.n) union all select * from unnest(excluded.scores, excluded.n)) as held (score, n)
                group by score) as added);
