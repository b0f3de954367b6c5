-- Counts what is taken of a seating, and finds one party's place, at one moment.
-- KEYS: seating, holders, waiting, ended
-- ARGV: party, now (ms)
-- Returns the rules, how many seats and children are taken, the place or '', and the place's position in the waiting
-- list or 0; nothing for one that is not there.
local party, now = ARGV[1], tonumber(ARGV[2])
local rules = redis.call('GET', KEYS[1])
if not rules then
  return {}
end
local seats, children = 0, 0
for _, stored in ipairs(redis.call('HVALS', KEYS[2])) do
  local place = cjson.decode(stored)
  if not place.due or place.due > now then
    seats, children = seats + place.seats, children + place.children
  end
end
local own, position = '', 0
for i = 2, 4 do
  own = own ~= '' and own or redis.call('HGET', KEYS[i], party) or ''
end
if redis.call('HEXISTS', KEYS[3], party) == 1 then
  local order = cjson.decode(own).order
  for _, stored in ipairs(redis.call('HVALS', KEYS[3])) do
    if cjson.decode(stored).order <= order then
      position = position + 1
    end
  end
end
return { rules, tostring(seats), tostring(children), own, tostring(position) }
