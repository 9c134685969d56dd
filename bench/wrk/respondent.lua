-- Somebody who answers the 12 questions of bench/survey.json.
local comments = {
  "Le bus est passé avec un quart d’heure de retard et personne n’a prévenu à l’arrêt.",
  "Conducteur aimable, véhicule propre, rien à redire.",
  "Trop de monde le matin entre 7 h 30 et 8 h 30, il faudrait un véhicule de plus.",
  "L’application annonçait un passage qui n’est jamais venu : j’ai dû prendre un taxi.",
}
local ratings = { "overall", "welcome", "welcome-importance", "time", "time-importance", "clean", "clean-importance", "news", "news-importance" }

local respondent = {}

function respondent.value(key)
  if key == "nps" then return math.random(0, 10) end
  if key == "line" then return string.sub("abcd", math.random(4)):sub(1, 1) end
  if key == "why" then return comments[math.random(#comments)] end
  return math.random(0, 5)
end

function respondent.json()
  local parts = { '"nps": ' .. respondent.value("nps") }
  for _, key in ipairs(ratings) do table.insert(parts, '"' .. key .. '": ' .. respondent.value(key)) end
  table.insert(parts, '"line": "' .. respondent.value("line") .. '"')
  table.insert(parts, '"why": "' .. respondent.value("why") .. '"')
  return '{"answers": {' .. table.concat(parts, ", ") .. "}}"
end

function respondent.escape(text)
  return (tostring(text):gsub("[^%w%-_.~]", function(c) return string.format("%%%02X", c:byte()) end))
end

return respondent
