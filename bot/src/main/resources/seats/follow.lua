-- Gives a seating what is published of it, whatever it was before. Whoever still has an older version changes nothing;
-- no result is kept, because the same version finds nothing to do the second time.
-- ARGV: JSON of the rules and the status, number of the version
local published = cjson.decode(ARGV[5])
published.published = tonumber(ARGV[6])
if (seating.published or 0) <= published.published then
  local is_other = false
  for _, rule in ipairs({ 'capacity', 'childcare', 'waitingList', 'opensAt', 'closesAt', 'cancelUntil', 'startsAt' }) do
    is_other = is_other or seating[rule] ~= published[rule]
  end
  local status = published.status
  published.status = seating.status
  seating = published
  redis.call('SET', seating_key, cjson.encode(seating))
  if is_other then
    note({ what = 'RULES', capacity = seating.capacity, childcare = seating.childcare })
  end
  decide(status)
end
offer()
return cjson.encode({ version = 1, kind = 'SETTLED' })
