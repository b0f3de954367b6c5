-- Closes, opens again or cancels a seating. A cancelled one stays so, and everybody in it leaves.
-- ARGV: status from now on
if seating.status == 'CANCELLED' then
  return not_open(seating.status)
end
local affected = decide(ARGV[5])
offer()
return answer({ kind = 'CHANGED', places = #affected > 0 and affected or nil })
