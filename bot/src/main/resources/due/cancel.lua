-- Has something no longer be due. Whoever is at work on it has nothing to settle then.
-- KEYS: waiting, running, claims, again, failures   ARGV: id
local was = redis.call('ZREM', KEYS[1], ARGV[1]) + redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('HDEL', KEYS[3], ARGV[1])
redis.call('HDEL', KEYS[4], ARGV[1])
redis.call('HDEL', KEYS[5], ARGV[1])
return was
