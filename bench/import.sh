# A file of answers through the API, against INSERT … SELECT of the same rows into the same tables.

answers="$(pick 6000 1000000)"

# write_file first last: the rows of bench.answer as somebody would export them from another tool
write_file() {
  owner -c 'truncate bench.answer' -c "call bench.prepare('$survey', $1, $2)" -c 'analyze bench.answer'
  sql -c "copy (select external_id as reference, at as answered, unit.key as unit, channel, answers ->> 'nps' as nps,
                       answers ->> 'overall' as overall, answers ->> 'welcome' as welcome, answers ->> 'welcome-importance' as \"welcome-importance\",
                       answers ->> 'time' as time, answers ->> 'time-importance' as \"time-importance\", answers ->> 'clean' as clean,
                       answers ->> 'clean-importance' as \"clean-importance\", answers ->> 'news' as news,
                       answers ->> 'news-importance' as \"news-importance\", answers ->> 'line' as line, comment as why
                  from bench.answer join organization.unit on unit.id = unit_id) to stdout (format csv, header)" |
    sed 's/\(,20[0-9-]*\) \([0-9:]*\)+00,/\1T\2Z,/' >"$ground/answers.csv"
}

# sets seconds and imported; the time runs from the upload to the report
run_import() {
  local begun="$EPOCHREALTIME" id report
  report="$(api POST /api/v1/surveys/import/imports -F "file=@$ground/answers.csv;type=text/csv" -F "mapping=<bench/mapping.json;type=application/json")"
  ! absent || return 1
  if [ "$(status)" = 202 ]; then
    id="$(jq -r .importId <<<"$report")"
    while :; do
      report="$(api GET "/api/v1/surveys/import/imports/$id")"
      case "$(jq -r .status <<<"$report")" in DONE) break ;; FAILED) say "The import failed: $report" && exit 1 ;; esac
      sleep 0.2
    done
    report="$(jq .report <<<"$report")"
  fi
  seconds="$(calc "$EPOCHREALTIME - $begun" 3)"
  imported="$(jq -r .imported <<<"$report")"
  [ "$(status)" = 200 ] && [ "$imported" != null ] || { say "The import answered $(status): $(head -c 600 <<<"$report")" && exit 1; }
}

# the same rows under a survey of their own; sets reference_seconds
insert_select() {
  local begun="$EPOCHREALTIME"
  sql -1 -v survey="$1" -f bench/sql/insert.sql -f bench/sql/delta.sql
  reference_seconds="$(calc "$EPOCHREALTIME - $begun" 3)"
}

compare_import() {
  local warm_peak
  forget_peak
  write_file 1 "$((answers / 3))"
  run_import || { skip "import of $answers answers" "no route …/imports yet" && return 0; }
  clear_answers
  warm_peak="$(peak)"
  write_file 1 "$answers"
  insert_select "$reference_survey"
  clear_answers
  forget_peak
  run_import
  rate "import of $answers answers" "$(calc "$imported / $seconds" 0)" "$(calc "$answers / $reference_seconds" 0)" 0.3
  grows "memory peak of the JVM, import of $answers, against a third" "$(peak)" "$warm_peak" MB 1.25
  settle
  same "import: responses stored = rows of the file" "$(sql -c "select count(*) from survey.response where survey_id = '$survey'")" "$answers"
  same "import: counts that differ from a recount" "$(sql -v survey="$survey" -f bench/sql/recount.sql)" 0
}

new_survey import-reference && reference_survey="$survey"
new_survey import
compare_import
clear_answers
rm -f "$ground/answers.csv"
