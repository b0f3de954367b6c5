-- Notes that an event failed and is not to be begun again before a time.
-- KEYS: lease, tries   ARGV: lease token, event id, until (ms)
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
  return 'lost'
end
redis.call('HINCRBY', KEYS[2], 'failed:' .. ARGV[2], 1)
redis.call('HSET', KEYS[2], 'until:' .. ARGV[2], ARGV[3])
return 'done'
