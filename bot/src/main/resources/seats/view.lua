-- Reads a whole seating at one moment.
-- KEYS: seating, holders, waiting, ended
-- Returns the rules and then the places; nothing for one that is not there.
local rules = redis.call('GET', KEYS[1])
if not rules then
  return {}
end
local all = { rules }
for i = 2, 4 do
  for _, place in ipairs(redis.call('HVALS', KEYS[i])) do
    all[#all + 1] = place
  end
end
return all
