-- Marks a booked place as one that is to be given up for one elsewhere. It may be given up from now on, whenever that is.
-- ARGV: party, by whom, the seating it is to move to
offer()
local place = holders[ARGV[5]]
if not place or place.state ~= 'BOOKED' then
  return not_in(ARGV[5])
end
local moving = place.moving
if moving and moving.cause ~= cause then
  -- Nothing is remembered: whoever asks finishes that move first and asks again.
  return cjson.encode({ version = 1, kind = 'MOVING', seating = moving.to, cause = moving.cause, place = place })
end
if ARGV[6] == 'RESIDENT' and now >= seating.cancelUntil then
  return answer({ kind = 'TOO_LATE', due = seating.cancelUntil })
end
place.moving = { to = ARGV[7], cause = cause }
redis.call('HSET', holders_key, ARGV[5], cjson.encode(place))
return answer({ kind = 'MOVABLE', place = place })
