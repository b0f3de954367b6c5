-- Puts a party at the end of the waiting list; it gets an offer at once when there is room.
-- ARGV: party, seats, children
offer()
local party = { party = ARGV[5], seats = tonumber(ARGV[6]), children = tonumber(ARGV[7]) }
local reason = shut() or not seating.waitingList and 'NO_WAITING_LIST'
if reason then
  return not_open(reason)
end
-- Who holds seats gives them up for it.
local place = place_of(party.party)
if place and place.state ~= 'HELD' then
  return already_in(place)
end
if not fits(party, seating.capacity, seating.childcare) then
  return no_room(false)
end
become(party, 'WAITING', {})
offer()
return answer({ kind = 'GRANTED', place = shown(place_of(party.party)), afterLapse = false })
