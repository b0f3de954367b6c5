-- Forgets that a seating has news, unless there are more since they were looked at.
-- KEYS: seatings with news   ARGV: seating, count as it was then
if redis.call('HGET', KEYS[1], ARGV[1]) == ARGV[2] then
  redis.call('HDEL', KEYS[1], ARGV[1])
end
return 1
