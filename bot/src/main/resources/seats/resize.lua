-- Gives a party's place another size. It stays where it is: with its seats, with its deadline, in its place in the list.
-- ARGV: party, seats, children, by whom
offer()
local place = place_of(ARGV[5])
if not place or place.state == 'HELD' then
  return not_in(ARGV[5])
end
if place.moving then
  -- Nothing is remembered: whoever asks finishes that move first and asks again.
  return cjson.encode({ version = 1, kind = 'MOVING', seating = place.moving.to, cause = place.moving.cause, place = place })
end
local party = { party = ARGV[5], seats = tonumber(ARGV[6]), children = tonumber(ARGV[7]) }
local more_seats, more_children = party.seats > place.seats, party.children > place.children
if party.seats == place.seats and party.children == place.children then
  return answer({ kind = 'GRANTED', place = shown(place), afterLapse = false })
end
if ARGV[8] == 'RESIDENT' and place.state == 'BOOKED' and now >= seating.cancelUntil then
  return answer({ kind = 'TOO_LATE', due = seating.cancelUntil })
end
local seats, children = seating.capacity, seating.childcare
if place.state ~= 'WAITING' then
  if (more_seats or more_children) and ARGV[8] == 'RESIDENT' and shut() then
    return not_open(shut())
  end
  seats, children = free(place)
end
if more_seats and party.seats > seats or more_children and party.children > children then
  return no_room(false)
end
resize(place, party, ARGV[8])
offer()
return answer({ kind = 'GRANTED', place = shown(place_of(party.party)), afterLapse = false })
