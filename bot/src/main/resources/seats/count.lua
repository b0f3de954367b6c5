-- Counts what is taken of a seating, and who waits or has an offer, at one moment.
-- KEYS: seating, holders, waiting, ended
-- ARGV: now (ms)
-- Returns the rules, how many seats are taken, how many parties wait, how many have an offer; nothing for one that is
-- not there.
local now = tonumber(ARGV[1])
local rules = redis.call('GET', KEYS[1])
if not rules then
  return {}
end
local seats, offered = 0, 0
for _, stored in ipairs(redis.call('HVALS', KEYS[2])) do
  local place = cjson.decode(stored)
  if not place.due or place.due > now then
    seats = seats + place.seats
    offered = offered + (place.state == 'OFFERED' and 1 or 0)
  end
end
return { rules, tostring(seats), tostring(redis.call('HLEN', KEYS[3])), tostring(offered) }
