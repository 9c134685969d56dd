insert into signal.delta (sign, day, unit_id, channel, subjects, scores, slices)
  select 1, day, unit_id, channel, subjects, scores, slices from bench.answer;
