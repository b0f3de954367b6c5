-- Books seats in the name of somebody who phones or comes along.
-- ARGV: party, seats, children, why there may be more than there is room for or ''
offer()
local party = { party = ARGV[5], seats = tonumber(ARGV[6]), children = tonumber(ARGV[7]) }
if seating.status == 'CANCELLED' then
  return not_open(seating.status)
end
local place = place_of(party.party)
if place and place.state ~= 'HELD' then
  return already_in(place)
end
local covered = place and party.seats <= place.seats and party.children <= place.children
local over = nil
if not covered and not fits(party, free(place)) then
  if ARGV[8] == '' then
    return no_room(false)
  end
  over = ARGV[8]
end
place = become(party, 'BOOKED', { by = 'STAFF', over = over })
offer()
return answer({ kind = 'GRANTED', place = place, afterLapse = false })
