-- Lets a phone lead to a person no longer than that.
-- KEYS: persons of the phone by when they end (ms)   ARGV: person, until when (ms), now (ms)
redis.call('ZADD', KEYS[1], 'XX', 'LT', ARGV[2], ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[3])
local last = redis.call('ZREVRANGE', KEYS[1], 0, 0, 'WITHSCORES')
if #last > 0 then
  redis.call('PEXPIRE', KEYS[1], last[2] - ARGV[3])
end
return 1
