-- Notes that what an attempt sent is kept, unless another one has taken over.
-- KEYS: page
-- ARGV: attempt
if redis.call('HGET', KEYS[1], 'attempt') ~= ARGV[1] then
  return 0
end
redis.call('HSET', KEYS[1], 'kept', '1')
return 1
