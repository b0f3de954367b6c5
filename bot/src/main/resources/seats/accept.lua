-- Books what is offered to a party.
-- ARGV: party, by whom
offer()
local place = place_of(ARGV[5])
if not place or place.state ~= 'OFFERED' then
  return not_in(ARGV[5])
end
place = become(place, 'BOOKED', { by = ARGV[6] })
offer()
return answer({ kind = 'GRANTED', place = place, afterLapse = false })
