# The public page of a charter of ten promises, as a crowd reads it: no account, no cookie.

seconds="$(pick 2 20)" readers=16

# write_charter: an indicator with a year of points, ten promises proved by it, published; sets page
write_charter() {
  local n points
  json POST /api/v1/indicators '{"key": "bench-calls", "name": "Appels décrochés", "kind": "SHARE"}' >/dev/null
  expect 201 "Creating the indicator"
  points="$(for n in $(seq 1 360); do echo "{\"day\": \"$(date -d "$n days ago" +%F)\", \"numerator\": 88, \"denominator\": 100}"; done | paste -sd,)"
  json POST /api/v1/indicators/bench-calls/points "{\"points\": [$points]}" >/dev/null
  holds "$(status) < 300" || expect 201 "Sending the points"
  json POST /api/v1/charters '{"key": "bench", "title": "Charte du banc"}' >/dev/null
  expect 201 "Creating the charter"
  for n in $(seq 1 10); do
    json POST /api/v1/charters/bench/commitments "{\"key\": \"bench-$n\", \"sentence\": \"Un conseiller décroche en moins de $n minutes.\",
      \"measure\": {\"source\": \"indicator.share\", \"key\": \"bench-calls\"}, \"operator\": \">=\", \"target\": 85, \"tolerance\": 3}" >/dev/null
    expect 201 "Adding a promise"
  done
  json POST /api/v1/charters/bench/publish "{\"effectiveFrom\": \"$(date -d '2 days ago' +%F)\"}" >/dev/null
  holds "$(status) < 300" || expect 200 "Putting the charter in force"
  json POST /api/v1/charters/bench/publication '' >"$ground/publication"
  expect 200 "Publishing the charter"
  page="$(jq -r .url "$ground/publication" | sed 's#^[a-z]*://[^/]*##')"
}

read_page() {
  local run
  run="$(BENCH_COOKIE=none BENCH_PATH="$page" load get "$readers" "$(pick 1 8)" 0)" # warm
  run="$(BENCH_COOKIE=none BENCH_PATH="$page" load get "$readers" "$seconds" 0)"
  [ "$(found failed "$run")" = 0 ] || say "  public charter: $(found complaint "$run")"
  least "public charter, $readers readers: pages per second" "$(found rate "$run")" "/s" 1000
}

write_charter
read_page
