-- Fills the public form as a browser without JavaScript does: opens the page, posts its form to its action, follows
-- the redirect, until a page has no form. BENCH_COUNT says what counts: each "post", or each "flow" = page + answers
-- of a survey on one page, where the page of thanks is not fetched.
local clock = dofile("bench/wrk/clock.lua")
local respondent = dofile("bench/wrk/respondent.lua")
local entrance = "/e/" .. os.getenv("BENCH_CODE")
local flows = os.getenv("BENCH_COUNT") == "flow"
local typed = { ["Content-Type"] = "application/x-www-form-urlencoded" }
local step, asked, opened
completed = 0


local function restart()
  step = { method = "GET", path = entrance }
end

local function path_of(address)
  return (address:gsub("^https?://[^/]+", ""):gsub("&amp;", "&"))
end

local function fields(page)
  local body, known = {}, {}
  for input in page:gmatch("<input[^>]*type=\"hidden\"[^>]*>") do
    local name, value = input:match("name=\"([^\"]*)\""), input:match("value=\"([^\"]*)\"")
    if name then table.insert(body, name .. "=" .. respondent.escape(value or "")) end
  end
  for key in page:gmatch("name=\"answers%.([%w_-]+)\"") do
    if not known[key] then
      known[key] = true
      table.insert(body, "answers." .. key .. "=" .. respondent.escape(respondent.value(key)))
    end
  end
  return table.concat(body, "&"), next(known) ~= nil
end

local function fill(page)
  local action = page:match("<form[^>]*method=\"post\"[^>]*action=\"([^\"]*)\"") or page:match("<form[^>]*action=\"([^\"]*)\"[^>]*method=\"post\"")
  local body, questions = fields(page)
  if not action or not questions then return false end
  step = { method = "POST", path = path_of(action), body = body }
  return true
end

function init()
  clock.begin()
  restart()
end

function request()
  asked = clock.now()
  if step.path == entrance then opened = asked end
  return wrk.format(step.method, step.path, step.body and typed or nil, step.body)
end

local function finish()
  completed = completed + 1
  restart()
  clock.stop_when_due()
end

function response(status, headers, body)
  if step.method == "POST" and status >= 302 and status <= 303 then
    clock.count(flows and opened or asked)
    if flows then return finish() end
    step = { method = "GET", path = path_of(headers["Location"] or headers["location"]) }
  elseif step.method == "GET" and status == 200 then
    if not fill(body) then
      if step.path == entrance then clock.fail("no_form", body) end
      finish()
    end
  else
    clock.fail(step.method .. "_" .. step.path .. "_" .. status, body)
    restart()
    clock.stop_when_due()
  end
end

local enlist = clock.enlist
local all = {}
function setup(thread)
  enlist(thread)
  table.insert(all, thread)
end

function done()
  local sum = 0
  for _, thread in ipairs(all) do sum = sum + thread:get("completed") end
  clock.report()
  print("bench: completed=" .. sum)
end
