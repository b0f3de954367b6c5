-- Ends a party's place, whichever it is.
-- ARGV: party, by whom
offer()
local place = place_of(ARGV[5])
if not place then
  return not_in(ARGV[5])
end
if ARGV[6] == 'RESIDENT' and place.state == 'BOOKED' and now >= seating.cancelUntil then
  return answer({ kind = 'TOO_LATE', due = seating.cancelUntil })
end
place = become(place, 'ENDED', { ending = ARGV[6] == 'STAFF' and 'REMOVED' or 'CANCELLED', by = ARGV[6] })
offer()
return answer({ kind = 'LEFT', place = place })
