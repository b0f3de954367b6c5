-- Has what was noted of a registration stand under a name that leads nowhere; nothing the second time.
-- KEYS: attendance   ARGV: registration
local noted = redis.call('HGET', KEYS[1], ARGV[1])
if not noted then
  return 0
end
redis.call('HSET', KEYS[1], redis.sha1hex('stranger/' .. ARGV[1]), noted)
return redis.call('HDEL', KEYS[1], ARGV[1])
