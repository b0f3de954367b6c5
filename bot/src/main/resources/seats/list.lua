-- Notes that somebody has a place in a seating, and keeps the list at least so long.
-- KEYS: list   ARGV: seating, how long (ms)
redis.call('SADD', KEYS[1], ARGV[1])
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[2]) then
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return 1
