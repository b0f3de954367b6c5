-- Notes how far a journal has been told, and never goes back.
-- KEYS: positions; ARGV: seating, sequence number
local known = tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or '0')
if known < tonumber(ARGV[2]) then
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
  return 1
end
return 0
