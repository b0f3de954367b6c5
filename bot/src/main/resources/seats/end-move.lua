-- Gives up the place that was marked by the same cause, or keeps it after all.
-- ARGV: party, 'moved' or 'stays', the seating it is to move to
local place = holders[ARGV[5]]
if place and place.moving and place.moving.cause == cause then
  if ARGV[6] == 'moved' then
    become(place, 'ENDED', { ending = 'MOVED', other = ARGV[7] })
  else
    place.moving = nil
    redis.call('HSET', holders_key, ARGV[5], cjson.encode(place))
  end
end
offer()
return answer({ kind = 'SETTLED' })
