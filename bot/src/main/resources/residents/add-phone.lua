-- Lets a phone lead to a person, for a time.
-- KEYS: persons of the phone by when they end (ms)   ARGV: person, until when (ms), now (ms)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[3])
redis.call('ZADD', KEYS[1], 'GT', ARGV[2], ARGV[1])
local life = ARGV[2] - ARGV[3]
if redis.call('PTTL', KEYS[1]) < life then
  redis.call('PEXPIRE', KEYS[1], life)
end
return 1
