# responses.csv of few and of many answers: time to the last byte, and the memory that the JVM needed meanwhile.

few="$(pick 5000 100000)" many="$(pick 20000 1000000)"

add_answers() {
  local first
  for ((first = $1; first <= $2; first += 100000)); do
    owner -c 'truncate bench.answer' -c "call bench.prepare('$survey', $first, $((first + 99999 < $2 ? first + 99999 : $2)))"
    sql -1 -v survey="$survey" -f bench/sql/insert.sql
  done
  owner -c 'truncate bench.answer' -c 'vacuum analyze survey.response'
}

# sets seconds, lines and memory
download() {
  forget_peak
  seconds="$(curl -sS -H "Authorization: Bearer $token" -o "$ground/export.csv" -w '%{time_total}' "$base/api/v1/surveys/export/responses.csv")"
  memory="$(peak)"
  lines=$(($(wc -l <"$ground/export.csv") - 1))
}

compare_exports() {
  local few_memory
  add_answers 1 "$few"
  found_page /api/v1/surveys/export/responses.csv -H "Authorization: Bearer $token" ||
    { skip "CSV export" "no route …/responses.csv yet" && return 0; }
  download # warm
  download
  few_memory="$memory"
  same "export: lines of the file = answers" "$lines" "$few"
  most "CSV export of $few answers" "$seconds" s "$(calc "$few / 100000")"
  add_answers $((few + 1)) "$many"
  download
  same "export: lines of the file = answers" "$lines" "$many"
  most "CSV export of $many answers" "$seconds" s "$(calc "$many / 100000")"
  grows "memory peak of the JVM, export of $many against $few" "$memory" "$few_memory" MB 1.25
}

new_survey export
compare_exports
clear_answers
rm -f "$ground/export.csv"
