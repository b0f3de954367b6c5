-- Closes, opens again or cancels a seating. A cancelled one stays so, and everybody in it leaves.
-- ARGV: status from now on
if seating.status == 'CANCELLED' then
  return not_open(seating.status)
end
if seating.status ~= ARGV[5] then
  seating.status = ARGV[5]
  redis.call('SET', seating_key, cjson.encode(seating))
  note({ what = 'STATUS', status = seating.status })
end
local affected = {}
if seating.status == 'CANCELLED' then
  affected = in_order(holders)
  for position, place in ipairs(in_order(waiting)) do
    place.position = position
    affected[#affected + 1] = place
  end
  for _, place in ipairs(affected) do
    become(place, 'ENDED', { ending = 'SESSION_CANCELLED', by = 'STAFF' })
  end
end
offer()
return answer({ kind = 'CHANGED', places = #affected > 0 and affected or nil })
