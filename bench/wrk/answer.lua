-- Posts answers through the API.
local clock = dofile("bench/wrk/clock.lua")
local respondent = dofile("bench/wrk/respondent.lua")
local headers = { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN") }
local path = "/api/v1/surveys/" .. os.getenv("BENCH_SURVEY") .. "/responses"
local asked

setup = clock.enlist
done = clock.report

function init()
  clock.begin()
end

function request()
  asked = clock.now()
  return wrk.format("POST", path, headers, respondent.json())
end

function response(status, _, body)
  if status == 201 then clock.count(asked) else clock.fail(status, body) end
  clock.stop_when_due()
end
