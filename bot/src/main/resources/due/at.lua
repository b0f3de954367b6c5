-- When something is due: again after what is going on, or since when it is being worked on, or later.
-- KEYS: waiting, running, claims, again, failures   ARGV: id
local again = redis.call('HGET', KEYS[4], ARGV[1])
if again then
  return again
end
local claim = redis.call('HGET', KEYS[3], ARGV[1])
if claim then
  return string.match(claim, '(%d+)$')
end
local at = redis.call('ZSCORE', KEYS[1], ARGV[1])
return at and string.format('%d', at)
