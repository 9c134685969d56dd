-- one row per histogram instead of one per score: a crowd of scattered answers writes six times fewer
alter table signal.score_count rename to score_count_before;
alter index signal.score_count_pkey rename to score_count_before_pkey;

create table signal.score_count (
  organization_id uuid,
  subject_id uuid not null,
  slice text collate "C" not null,
  grain char(1) not null check (grain in ('D', 'M')),
  period date not null,
  unit_id uuid not null,
  channel text not null,
  scores int[] not null,
  n bigint[] not null,
  w float8[] not null,
  w2 float8[] not null,
  primary key (organization_id, subject_id, slice, grain, period, unit_id, channel));
call platform.tenant_table('signal.score_count');

call platform.for_each_organization($$
  insert into signal.score_count (subject_id, slice, grain, period, unit_id, channel, scores, n, w, w2)
  select subject_id, slice, grain, period, unit_id, channel,
         array_agg(score order by score), array_agg(n order by score), array_agg(w order by score), array_agg(w2 order by score)
    from signal.score_count_before
   group by 1, 2, 3, 4, 5, 6
$$);
drop table signal.score_count_before;
