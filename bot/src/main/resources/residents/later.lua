-- Sets a moment of a person, unless a later one is known.
-- KEYS: person   ARGV: field, when (ms)
if redis.call('HEXISTS', KEYS[1], 'key') == 0 then
  return 0
end
if tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or 0) < tonumber(ARGV[2]) then
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
end
return 1
