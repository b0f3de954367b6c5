-- Lets go of all that an instance holds, also from before it was started again.
-- KEYS: as always   ARGV: instance, now (ms)
local adopted = 0
for _, chunk in ipairs(redis.call('ZRANGE', KEYS[4], 0, -1)) do
  local holder = redis.call('HGET', KEYS[5], 'holder:' .. chunk)
  if holder and string.sub(holder, 1, #ARGV[1] + 1) == ARGV[1] .. ':' then
    redis.call('HDEL', KEYS[5], 'holder:' .. chunk)
    redis.call('ZADD', KEYS[4], ARGV[2], chunk)
    adopted = adopted + 1
  end
end
return adopted
