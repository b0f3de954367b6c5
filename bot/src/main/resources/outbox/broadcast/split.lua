-- Makes two chunks of one that LINE has refused, to find who of them is the reason.
-- ARGV: chunk, holder, now (ms), first half, second half
if redis.call('HGET', KEYS[5], 'holder:' .. ARGV[1]) ~= ARGV[2] then
  return 'lost'
end
local chunks = redis.call('HINCRBY', KEYS[1], 'chunks', 2)
local left_out = count(redis.call('HGET', KEYS[2], ARGV[1])) - count(ARGV[4]) - count(ARGV[5])
redis.call('HINCRBY', KEYS[1], 'leftOut', left_out)
redis.call('HSET', KEYS[2], chunks - 2, ARGV[4], chunks - 1, ARGV[5])
take_off(ARGV[1])
end_if_done(ARGV[3])
return 'done'
