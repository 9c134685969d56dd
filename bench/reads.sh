# The same figures over few and over many answers of one survey. The answers are inserted by SQL and their counts added up
# by SQL (bench/sql/fold.sql), then compared with a recount of the answers: of the few in both sizes, of the many in the small one.

few="$(pick 2000 10000)" many="${BENCH_MANY:-$(pick 8000 10000000)}" step="$(pick 100000 500000)" warm="$(pick 1 5)" seconds="$(pick 1 15)"

# fill first last: answers first…last
fill() {
  local first last
  for ((first = $1; first <= $2; first += step)); do
    last=$((first + step - 1 < $2 ? first + step - 1 : $2))
    owner -c 'truncate bench.answer' -c "call bench.prepare('$survey', $first, $last)"
    sql -1 -v survey="$survey" -f bench/sql/insert.sql -f bench/sql/fold.sql
    [ "$size" = small ] || say "  $last answers"
  done
  owner -c 'truncate bench.answer, signal.whole_count'
  sql -f bench/sql/gather.sql
  owner -c 'vacuum analyze survey.response, signal.signal, signal.score_count, signal.whole_count'
}

# A person's session, for the page.
sign_in() {
  local jar="$ground/cookies" csrf
  csrf="$(curl -s -c "$jar" "$base/sign-in" | sed -n 's/.*name="_csrf"[^>]*value="\([^"]*\)".*/\1/p' | head -1)"
  curl -s -o /dev/null -b "$jar" -c "$jar" --data-urlencode "_csrf=$csrf" --data-urlencode "email=$email" --data-urlencode "password=$password" "$base/sign-in"
  awk '$6 == "prevenance-session" { print $6 "=" $7 }' "$jar"
}

# get path seconds: a script asks the API, a person the pages
get() {
  if [[ "$1" = /api/* ]]; then BENCH_PATH="$1" load get 1 "$2" 0; else BENCH_COOKIE="$session" BENCH_PATH="$1" load get 1 "$2" 0; fi
}

# read_all: p95 of each path that exists, into the array p95
read_all() {
  local name run
  for name in "${!paths[@]}"; do
    run="$(get "${paths[$name]}" "$warm")"
    run="$(get "${paths[$name]}" "$seconds")"
    [ "$(found failed "$run")" = 0 ] || say "  $name: $(found complaint "$run")"
    p95[$name]="$(found p95 "$run")"
  done
}

available() {
  local name
  for name in "${!paths[@]}"; do
    if [[ "${paths[$name]}" = /api/* ]]; then found_page "${paths[$name]}" -H "Authorization: Bearer $token"; else
      found_page "${paths[$name]}" -H "Cookie: $session"
    fi || { skip "$name" "no page at ${paths[$name]%%\?*} yet" && unset "paths[$name]"; }
  done
}

compare_reads() {
  local name
  declare -A paths=(
    ["NPS by unit"]="/api/v1/surveys/reads/nps?groupBy=unit" ["NPS by month"]="/api/v1/surveys/reads/nps?groupBy=month"
    ["map"]="/api/v1/surveys/reads/satisfaction-map" ["map page"]="/insight/map?survey=reads") p95=() before=()
  fill 1 "$few"
  check_counts
  session="$(sign_in)"
  available
  [ "${#paths[@]}" -gt 0 ] || return 0
  read_all
  for name in "${!paths[@]}"; do before[$name]="${p95[$name]}"; done
  fill $((few + 1)) "$many"
  read_all
  for name in "${!paths[@]}"; do
    grows "$name p95, 1 client: $many answers against $few" "${p95[$name]}" "${before[$name]}" ms 2
    most "$name p95 with $many answers" "${p95[$name]}" ms 50
  done
  [ "$size" = full ] || check_counts
}

check_counts() {
  same "reads: counts that differ from a recount" "$(sql -v survey="$survey" -f bench/sql/recount.sql)" 0
}

new_survey reads
compare_reads
clear_answers
