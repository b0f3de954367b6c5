-- Ends an offer; the next in the list gets it.
-- ARGV: party, by whom
offer()
local place = place_of(ARGV[5])
if not place or place.state ~= 'OFFERED' then
  return not_in(ARGV[5])
end
place = become(place, 'ENDED', { ending = 'DECLINED', by = ARGV[6] })
offer()
return answer({ kind = 'LEFT', place = place })
