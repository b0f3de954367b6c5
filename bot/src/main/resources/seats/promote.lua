-- Books for a party that waits, before its turn, or that has an offer.
-- ARGV: party, why there may be more than there is room for
offer()
local place = place_of(ARGV[5])
if not place or place.state ~= 'WAITING' and place.state ~= 'OFFERED' then
  return not_in(ARGV[5])
end
place = become(place, 'BOOKED', { by = 'STAFF', over = ARGV[6] })
offer()
return answer({ kind = 'GRANTED', place = place, afterLapse = false })
