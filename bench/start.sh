# The start of the packaged jar on an initialised data folder, and what the JVM holds after it loaded the demo.
# This part comes last: it stops the application of the others and starts its own.

# start_often [flags and jar]: sets middle, the median of three starts; the last one stays up
start_often() {
  local n times=()
  for n in 1 2 3; do
    stop_app
    start_app "$ground/demo" "$@"
    times+=("$ready")
  done
  middle="$(printf '%s\n' "${times[@]}" | sort -n | sed -n 2p)"
}

# The same jar as bin/package takes it apart.
trained_start() {
  take_apart "$jar" "$ground/apart" "$ground/demo" || return 1
  start_often "${flags[@]}" -XX:AOTCache="$ground/apart/classes.aot" -jar "$ground/apart/$(basename "$jar")"
}

stop_app
unset PREVENANCE_BOOTSTRAP_ORGANIZATION PREVENANCE_BOOTSTRAP_ADMIN_EMAIL PREVENANCE_BOOTSTRAP_ADMIN_PASSWORD PREVENANCE_BOOTSTRAP_API_TOKEN
export PREVENANCE_DEMO=true
start_app "$ground/demo"
sleep 3 # the counts are folded a second behind
most "memory of the JVM after loading the demo in a start of $ready s" "$(resident)" MB 400
stop_app
if trained_start; then most "start of the packaged jar (bin/package) on its data folder" "$middle" s 5; else skip "start of the packaged jar" "the training run failed"; fi
start_often
row "the same with the bare jar of the build, without its cache" "$middle s" "" "" "" ""
stop_app
