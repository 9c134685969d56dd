-- The counts of the whole organisation, from those of its units.
set work_mem = '256MB';
insert into signal.whole_count (subject_id, slice, grain, period, channel, scores, n, w, w2)
  select subject_id, slice, grain, period, channel, array_agg(score), array_agg(n), array_agg(n), array_agg(n)
    from (select subject_id, slice, grain, period, channel, counted.score, sum(counted.n)::bigint as n
            from signal.score_count as c cross join lateral unnest(c.scores, c.n) as counted (score, n)
           group by 1, 2, 3, 4, 5, 6) as gathered
   group by 1, 2, 3, 4, 5;
