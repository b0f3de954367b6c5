-- Lets one attempt at a time keep what was sent from a page.
-- KEYS: page
-- ARGV: attempt, now (ms), until when nobody else may (ms)
if redis.call('EXISTS', KEYS[1]) == 0 then
  return 'GONE'
end
if redis.call('HEXISTS', KEYS[1], 'kept') == 1 then
  return 'KEPT'
end
local taken = redis.call('HGET', KEYS[1], 'attempt-until')
if taken and tonumber(taken) > tonumber(ARGV[2]) then
  return 'UNDER_WAY'
end
redis.call('HSET', KEYS[1], 'attempt', ARGV[1], 'attempt-until', ARGV[3])
return 'OURS'
