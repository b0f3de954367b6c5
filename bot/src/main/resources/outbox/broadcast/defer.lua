-- Puts a chunk back for another try.
-- ARGV: chunk, holder, now (ms), when again (ms), 'free' when LINE certainly has nothing of it
if redis.call('HGET', KEYS[5], 'holder:' .. ARGV[1]) ~= ARGV[2] then
  return 'lost'
end
redis.call('HDEL', KEYS[5], 'holder:' .. ARGV[1])
if ARGV[5] == 'free' then
  redis.call('HDEL', KEYS[3], ARGV[1])
  redis.call('HDEL', KEYS[5], 'tried:' .. ARGV[1])
end
if redis.call('HGET', KEYS[1], 'state') == 'STOPPING' then
  give_up(ARGV[1])
  end_if_done(ARGV[3])
else
  redis.call('HINCRBY', KEYS[5], 'attempts:' .. ARGV[1], 1)
  redis.call('ZADD', KEYS[4], ARGV[4], ARGV[1])
end
return 'done'
