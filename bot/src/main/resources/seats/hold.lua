-- Holds seats for a party, or renews its hold, perhaps with another number of seats.
-- ARGV: party, seats, children, until when (ms)
offer()
local party = { party = ARGV[5], seats = tonumber(ARGV[6]), children = tonumber(ARGV[7]) }
local reason = shut()
if reason then
  return not_open(reason)
end
local place = place_of(party.party)
if place and place.state ~= 'HELD' then
  return already_in(place)
end
if not fits(party, free(place)) then
  return no_room(false)
end
place = become(party, 'HELD', { due = tonumber(ARGV[8]) })
offer()
return answer({ kind = 'GRANTED', place = place, afterLapse = false })
