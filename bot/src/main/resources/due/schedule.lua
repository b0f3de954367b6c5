-- Has something be due at a time, also when it is being worked on just now.
-- KEYS: waiting, running, claims, again, failures   ARGV: id, at (ms), 'new' to leave what is there as it is
local known = redis.call('ZSCORE', KEYS[1], ARGV[1]) or redis.call('ZSCORE', KEYS[2], ARGV[1])
if ARGV[3] == 'new' and known then
  return 0
end
if redis.call('ZSCORE', KEYS[2], ARGV[1]) then
  redis.call('HSET', KEYS[4], ARGV[1], ARGV[2])
else
  redis.call('ZADD', KEYS[1], ARGV[2], ARGV[1])
  redis.call('HDEL', KEYS[5], ARGV[1])
end
return 1
