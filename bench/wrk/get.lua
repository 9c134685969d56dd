-- Gets one page again and again.
local clock = dofile("bench/wrk/clock.lua")
local headers = { ["Accept-Encoding"] = "gzip", ["Cookie"] = os.getenv("BENCH_COOKIE") }
if os.getenv("BENCH_COOKIE") == nil then headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN") end
local path = os.getenv("BENCH_PATH")
local asked

setup = clock.enlist
done = clock.report

function init()
  clock.begin()
end

function request()
  asked = clock.now()
  return wrk.format("GET", path, headers)
end

function response(status, _, body)
  if status == 200 then clock.count(asked) else clock.fail(status, body) end
  clock.stop_when_due()
end
