-- Changes a sending that still is as it was read.
-- KEYS: sendings   ARGV: id, JSON as read, JSON from now on
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
