-- Books what a party holds; without a hold, what is free.
-- ARGV: party, seats, children, by whom, the seating it comes from or ''
offer()
local party = { party = ARGV[5], seats = tonumber(ARGV[6]), children = tonumber(ARGV[7]) }
local place = place_of(party.party)
local reason = shut()
-- A hold outlasts the time of registration: its end was told.
if reason and not (reason == 'OVER' and place and place.state == 'HELD') then
  return not_open(reason)
end
if place and place.state ~= 'HELD' then
  return already_in(place)
end
local last = not place and ended(party.party)
local after_lapse = last and last.ending == 'HOLD_LAPSED' or false
-- What is held is theirs even if the capacity was lowered meanwhile.
local covered = place and party.seats <= place.seats and party.children <= place.children
if not covered and not fits(party, free(place)) then
  return no_room(after_lapse)
end
place = become(party, 'BOOKED', { by = ARGV[8], other = ARGV[9] ~= '' and ARGV[9] or nil })
offer()
return answer({ kind = 'GRANTED', place = place, afterLapse = after_lapse })
