# Answers per second, against pgbench running the very SQL of one answer under the application's role.

seconds="$(pick 2 30)" warm="$(pick 1 30)" grace="$(pick 1 6)"

# one script per kind of answer, its values as parameters: pgbench draws one of them for each transaction
reference_scripts() {
  local n
  scripts=() values=(-D "survey=$survey" -D "unit=$(sql -c "select id from organization.unit where key = 'organisation'")")
  sql -F $'\t' -c "select answers, scores, slices, comment, day, subjects from bench.answer" >"$ground/kinds"
  n=0
  while IFS=$'\t' read -r answers scores slices comment day subjects; do
    n=$((n + 1))
    sed "s/@organization@/$organization/; s/:\(answers\|scores\|slices\|comment\|day\|subjects\)\b/:\1$n/g" bench/sql/answer.sql >"$ground/answer$n.sql"
    scripts+=(-f "$ground/answer$n.sql")
    values+=(-D "answers$n=$answers" -D "scores$n=$scores" -D "slices$n=$slices" -D "comment$n=$comment" -D "day$n=$day" -D "subjects$n=$subjects")
  done <"$ground/kinds"
}

# sets tps; what it leaves to fold is forgotten, or the product would fold it while it is measured
reference() {
  tps="$(pgbench -U prevenance -n -M prepared -c 32 -j 2 -T "$seconds" "${values[@]}" "${scripts[@]}" prevenance 2>"$ground/pgbench.err" |
    sed -n 's/^tps = \([0-9.]*\).*/\1/p')" || { cat "$ground/pgbench.err" >&2 && exit 1; }
  # under the lock of whoever folds
  sql -1 -c "select pg_advisory_xact_lock(hashtextextended('$organization', 7))" -c "delete from signal.delta where subjects[1] = '$reference_survey'" >/dev/null
}

# stored survey-id acknowledged name: what was acknowledged is there once, and the counts know it
stored() {
  same "$3: responses stored = acknowledged" "$(sql -c "select count(*) from survey.response where survey_id = '$1' and status = 'COMPLETE'")" "$2"
  same "$3: counts that differ from a recount" "$(sql -v survey="$1" -f bench/sql/recount.sql)" 0
}

complain() { [ "$(found failed "$2")" = 0 ] || { say "  $1: $(found failed "$2") refused: $(found complaint "$2")" && wrong=1; }; }

answers_by_api() {
  export BENCH_SURVEY=api
  api_warm="$(load answer 32 "$warm" "$grace")"
  reference && before="$tps"
  api_run="$(load answer 32 "$seconds" "$grace")"
  reference && between="$tps"
  complain "answers by API" "$api_run"
  rate "answers by API, 32 clients (p95 $(found p95 "$api_run") ms)" "$(found rate "$api_run")" "$(calc "($before + $between) / 2")" 0.5
}

answers_by_form() {
  local run
  export BENCH_CODE="$1" BENCH_COUNT=post
  run="$(load form 32 "$warm" "$grace")"
  form_completed="$(found completed "$run")"
  run="$(load form 32 "$seconds" "$grace")"
  form_completed=$((form_completed + $(found completed "$run")))
  reference
  complain "public form" "$run"
  rate "public form, 12 screens, POSTs, 32 clients (p95 $(found p95 "$run") ms)" "$(found rate "$run")" "$(calc "($between + $tps) / 2")" 0.4
}

flows() {
  local run
  export BENCH_CODE="$1" BENCH_COUNT=flow
  run="$(load form 8 "$warm" "$grace")"
  flow_completed="$(found completed "$run")"
  run="$(load form 8 "$seconds" "$grace")"
  flow_completed=$((flow_completed + $(found completed "$run")))
  complain "respondent flows" "$run"
  least "respondent flows (page + 12 answers), 8 clients" "$(calc "$(found rate "$run")" 0)" "/s" 800
  most "respondent flow p95, 8 clients" "$(found p95 "$run")" ms 20
  run="$(BENCH_COOKIE=none BENCH_PATH="/e/$BENCH_CODE" load get 1 "$(pick 1 10)" 0)"
  complain "survey page" "$run"
  most "survey page p95, 1 client, gzip" "$(found p95 "$run")" ms 10
}

new_survey api && api_survey="$survey"
new_survey reference && reference_survey="$survey"
owner -c 'truncate bench.answer' -c "call bench.prepare('$survey', 1, 20)"
reference_scripts
new_survey form && form_survey="$survey" form_code="$code"
new_survey flow 1 && flow_survey="$survey" flow_code="$code"
answers_by_api
if found_page "/e/$form_code"; then
  answers_by_form "$form_code"
  flows "$flow_code"
  settle
  stored "$form_survey" "$form_completed" "public form"
  stored "$flow_survey" "$flow_completed" "flows"
else
  skip "public form and respondent flows" "no page at /e/{code} yet"
fi
settle
stored "$api_survey" $(($(found acknowledged "$api_warm") + $(found acknowledged "$api_run"))) "API"
clear_answers
