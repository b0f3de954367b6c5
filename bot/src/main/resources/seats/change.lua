-- Gives a seating other rules. Fewer seats than are taken must be confirmed; nobody loses a place by it.
-- ARGV: JSON of the rules, 'confirmed' or ''
if seating.status == 'CANCELLED' then
  return not_open(seating.status)
end
local rules = cjson.decode(ARGV[5])
local seats, children = free()
local taken_seats, taken_children = seating.capacity - seats, seating.childcare - children
local lowered = rules.capacity < seating.capacity and rules.capacity < taken_seats
  or rules.childcare < seating.childcare and rules.childcare < taken_children
if lowered and ARGV[6] ~= 'confirmed' then
  -- Those who came first stay within.
  local over = {}
  seats, children = rules.capacity, rules.childcare
  for _, place in ipairs(in_order(holders)) do
    seats, children = seats - place.seats, children - place.children
    if seats < 0 or place.children > 0 and children < 0 then
      over[#over + 1] = place
    end
  end
  offer()
  return answer({ kind = 'OVER', places = over })
end
rules.status, rules.published = seating.status, seating.published
seating = rules
redis.call('SET', seating_key, cjson.encode(seating))
note({ what = 'RULES', capacity = seating.capacity, childcare = seating.childcare })
offer()
return answer({ kind = 'CHANGED' })
