package fr.prevenance.signal;

/** How deltas become counts, in the server. */
final class FoldingSql {

  private FoldingSql() {}

  /** How many deltas wait, by day. */
  static final String WAITING =
      "select day, count(*) as deltas from signal.delta group by day order by day";

  /** What a kept histogram becomes when another is added to it. */
  private static final String ADDED =
      """
      (scores, n, w, w2) = (
             select array_agg(score), array_agg(added.n), array_agg(added.w), array_agg(added.w2)
               from (select score, sum(held.n)::bigint as n, sum(held.w) as w, sum(held.w2) as w2
                       from (select * from unnest(c.scores, c.n, c.w, c.w2)
                             union all
                             select * from unnest(excluded.scores, excluded.n, excluded.w, excluded.w2)) as held (score, n, w, w2)
                      group by score order by score) as added)\
      """;

  /**
   * Days first, then days rolled up to months, then units to the whole organisation: each delta is
   * taken apart once.
   */
  static final String FOLD =
      """
      with taken as (
        delete from signal.delta
         where day between :first and :last
        returning sign, day, unit_id, channel, subjects, scores, number_subjects, numbers, slices, weight),
      grains (grain) as (values ('D'), ('M')),
      daily as (
        select u.subject, s.slice, day, unit_id, channel, u.score,
               sum(sign) as n, sum(sign * weight) as w, sum(sign * weight * weight) as w2
          from taken
         cross join lateral unnest(subjects, scores) as u (subject, score)
         cross join lateral (select '' as slice union all select unnest(slices)) as s
         group by 1, 2, 3, 4, 5, 6),
      scored as (
        select subject, slice, 'D' as grain, day as period, unit_id, channel, score, n, w, w2 from daily
        union all
        select subject, slice, 'M', date_trunc('month', day)::date as month, unit_id, channel, score, sum(n)::bigint, sum(w), sum(w2)
          from daily
         group by subject, slice, month, unit_id, channel, score),
      counted as (
        insert into signal.score_count as c (subject_id, slice, grain, period, unit_id, channel, scores, n, w, w2)
        select subject, slice, grain, period, unit_id, channel, array_agg(score), array_agg(n), array_agg(w), array_agg(w2)
          from scored
         group by 1, 2, 3, 4, 5, 6
        on conflict (organization_id, subject_id, slice, grain, period, unit_id, channel)
        do update set %1$s
        returning 1),
      gathered as (
        insert into signal.whole_count as c (subject_id, slice, grain, period, channel, scores, n, w, w2)
        select subject, slice, grain, period, channel, array_agg(score), array_agg(n), array_agg(w), array_agg(w2)
          from (select subject, slice, grain, period, channel, score, sum(n)::bigint as n, sum(w) as w, sum(w2) as w2
                  from scored
                 group by 1, 2, 3, 4, 5, 6) as gathered
         group by 1, 2, 3, 4, 5
        on conflict (organization_id, subject_id, slice, grain, period, channel)
        do update set %1$s
        returning 1),
      numbered as (
        select u.subject, s.slice, grain, case grain when 'D' then day else date_trunc('month', day)::date end as period,
               unit_id, channel, sum(sign) as n, sum(sign * u.number) as x, sum(sign * u.number * u.number) as x2
          from taken
         cross join lateral unnest(number_subjects, numbers) as u (subject, number)
         cross join lateral (select '' as slice union all select unnest(slices)) as s
         cross join grains
         where number_subjects <> '{}'
         group by 1, 2, 3, 4, 5, 6),
      summed as (
        insert into signal.number_sum as c (subject_id, slice, grain, period, unit_id, channel, n, x, x2)
        select * from numbered order by 1, 2, 3, 4, 5, 6
        on conflict (organization_id, subject_id, slice, grain, period, unit_id, channel)
        do update set n = c.n + excluded.n, x = c.x + excluded.x, x2 = c.x2 + excluded.x2
        returning 1)
      select count(*)::int from taken
      """
          .formatted(ADDED);
}
