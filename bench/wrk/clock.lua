-- What the scripts share: the time in microseconds, a histogram of durations, and the line that bin/bench reads.
-- One connection per thread: a thread stops between two requests, so what it counted is what was acknowledged.
local ffi = require "ffi"
ffi.cdef [[ typedef struct { long seconds; long micros; } moment; int gettimeofday(moment *now, void *zone); ]]
local moment = ffi.new("moment")

local clock = { seconds = tonumber(os.getenv("BENCH_SECONDS") or "5") }
local threads = {}

function clock.now()
  ffi.C.gettimeofday(moment, nil)
  return tonumber(moment.seconds) * 1000000 + tonumber(moment.micros)
end

function clock.enlist(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

-- globals, because only those can be asked of a thread
function clock.begin()
  begun, counted, acknowledged, failed, durations, complaint = clock.now(), 0, 0, 0, {}, ""
  deadline = begun + clock.seconds * 1000000
  math.randomseed(begun % 1000000 + (number or 0) * 7919)
end

-- one acknowledged thing that began at `from`; counted in the rate until the time is up
function clock.count(from)
  local now = clock.now()
  acknowledged = acknowledged + 1
  if now > deadline then return end
  counted = counted + 1
  local tenth = math.floor((now - from) / 100)
  durations[tenth] = (durations[tenth] or 0) + 1
end

function clock.fail(status, body)
  failed = failed + 1
  if complaint == "" then complaint = status .. " " .. string.sub(body or "", 1, 300):gsub("%s+", "_") end
end

function clock.stop_when_due()
  if clock.now() > deadline then wrk.thread:stop() end
end

local function percentile(histogram, total, share)
  local tenths, sum = {}, 0
  for tenth in pairs(histogram) do table.insert(tenths, tenth) end
  table.sort(tenths)
  for _, tenth in ipairs(tenths) do
    sum = sum + histogram[tenth]
    if sum >= total * share then return (tenth + 1) / 10 end
  end
  return 0
end

function clock.report()
  local all, total, known, wrong, complained = {}, 0, 0, 0, ""
  for _, thread in ipairs(threads) do
    total, known, wrong = total + thread:get("counted"), known + thread:get("acknowledged"), wrong + thread:get("failed")
    if complained == "" then complained = thread:get("complaint") end
    for tenth, n in pairs(thread:get("durations")) do all[tenth] = (all[tenth] or 0) + n end
  end
  print(string.format("bench: rate=%.1f acknowledged=%d failed=%d p50=%.1f p95=%.1f p99=%.1f complaint=%s", total / clock.seconds, known, wrong,
    percentile(all, total, 0.5), percentile(all, total, 0.95), percentile(all, total, 0.99), complained))
end

return clock
