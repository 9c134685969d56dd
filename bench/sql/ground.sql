-- Run as the owner: what the bench needs beside the product's tables.
create schema bench;
grant usage on schema bench to :app;

-- The identifier under which the product counts a question: Java's UUID.nameUUIDFromBytes.
create function bench.subject(survey uuid, question text) returns uuid language sql immutable as $$
  select overlay(overlay(md5(survey || '.' || question) placing '3' from 13)
           placing substr('89ab89ab89ab89ab', ('x' || substr(md5(survey || '.' || question), 17, 1))::bit(4)::int + 1, 1) from 17)::uuid $$;

create function bench.dice(n bigint, throw int, sides int) returns int language sql immutable as $$
  select (abs(hashint8extended(n, throw) % sides))::int $$;

create table bench.scored (question text primary key, position int, most int);
insert into bench.scored
  select key, position, case key when 'nps' then 10 else 5 end
    from unnest('{nps,overall,welcome,welcome-importance,time,time-importance,clean,clean-importance,news,news-importance}'::text[])
      with ordinality as question (key, position);

-- Answers ready to be inserted: what the reference reads, and what the file to import is written from.
create unlogged table bench.answer (
  id uuid, external_id text, day date, at timestamptz, unit_id uuid, channel text,
  answers jsonb, subjects uuid[], scores int[], slices text[], comment text);

create procedure bench.prepare(survey uuid, first bigint, last bigint) language sql as $$
  insert into bench.answer
  select uuidv7(), 'b' || n, drawn.day, drawn.day + time '10:00' at time zone 'UTC' + n % 36000 * interval '1 second', unit.id, drawn.channel,
         drawn.answers || jsonb_build_object('line', drawn.line, 'why', drawn.comment),
         array[survey] || drawn.subjects || bench.subject(survey, 'line'), array[1] || drawn.scores || strpos('abcd', drawn.line) - 1,
         array['line=' || drawn.line], drawn.comment
    from generate_series(first, last) n
   cross join lateral (
     select current_date - 1 - bench.dice(n, 100, 540) as day,
            substr('abcd', 1 + bench.dice(n, 101, 4), 1) as line,
            (array['FACE_TO_FACE', 'PHONE', 'WEB'])[1 + bench.dice(n, 102, 3)] as channel,
            'Voyage ' || n || ' : conducteur aimable, mais le bus est passé avec un quart d’heure de retard.' as comment,
            jsonb_object_agg(question, bench.dice(n, position, most + 1)) as answers,
            array_agg(bench.subject(survey, question) order by position) as subjects,
            array_agg(bench.dice(n, position, most + 1) order by position) as scores
       from bench.scored) drawn
    join (select id, row_number() over (order by key) - 1 as rank from organization.unit where key <> 'organisation') unit
      on unit.rank = bench.dice(n, 103, 12) $$;

grant select on all tables in schema bench to :app;
grant execute on all functions in schema bench to :app;
