-- Counts an attempt, unless too many failed lately. Whoever signed in from there before is held up only by what was tried
-- with that name from there.
-- KEYS: failures of the name from there, failures from there, failures of the name, that the name is known there; or
--       only the first, of whatever is counted
-- ARGV: for each of the three, or the one: how many are allowed, within how many milliseconds
-- Returns 0 when it is counted, or else how long it takes (milliseconds) until another is.
local wait = 0
for i = 1, #ARGV / 2 do
  local isLooked = i == 1 or redis.call('EXISTS', KEYS[4]) == 0
  if isLooked and tonumber(redis.call('GET', KEYS[i]) or '0') >= tonumber(ARGV[2 * i - 1]) then
    wait = math.max(wait, redis.call('PTTL', KEYS[i]), 1)
  end
end
if wait > 0 then
  return wait
end
for i = 1, #ARGV / 2 do
  if redis.call('INCR', KEYS[i]) == 1 then
    redis.call('PEXPIRE', KEYS[i], ARGV[2 * i])
  end
end
return 0
