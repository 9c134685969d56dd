-- the histograms of all units together: what a director reads does not grow with the network
create table signal.whole_count (
  organization_id uuid,
  subject_id uuid not null,
  slice text collate "C" not null,
  grain char(1) not null check (grain in ('D', 'M')),
  period date not null,
  channel text not null,
  scores int[] not null,
  n bigint[] not null,
  w float8[] not null,
  w2 float8[] not null,
  primary key (organization_id, subject_id, slice, grain, period, channel));
call platform.tenant_table('signal.whole_count');

call platform.for_each_organization($$
  insert into signal.whole_count (subject_id, slice, grain, period, channel, scores, n, w, w2)
  select subject_id, slice, grain, period, channel,
         array_agg(score order by score), array_agg(n order by score), array_agg(w order by score), array_agg(w2 order by score)
    from (select subject_id, slice, grain, period, channel, counted.score,
                 sum(counted.n)::bigint as n, sum(counted.w) as w, sum(counted.w2) as w2
            from signal.score_count as c
           cross join lateral unnest(c.scores, c.n, c.w, c.w2) as counted (score, n, w, w2)
           group by 1, 2, 3, 4, 5, 6) as gathered
   group by 1, 2, 3, 4, 5
$$);
