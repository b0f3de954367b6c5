-- Writes down to whom a chunk goes, before LINE can have it.
-- ARGV: chunk, holder, recipients, now (ms), lease (ms)
-- Returns 'go'; 'lost' when somebody else has the chunk; 'held' when the broadcast does not go on
if redis.call('HGET', KEYS[5], 'holder:' .. ARGV[1]) ~= ARGV[2] then
  return 'lost'
end
local state = redis.call('HGET', KEYS[1], 'state')
if state ~= 'SENDING' then
  redis.call('HDEL', KEYS[5], 'holder:' .. ARGV[1])
  if state == 'STOPPING' then
    give_up(ARGV[1])
    end_if_done(ARGV[4])
  else
    redis.call('ZADD', KEYS[4], ARGV[4], ARGV[1])
  end
  return 'held'
end
redis.call('HSETNX', KEYS[3], ARGV[1], ARGV[3])
redis.call('HSETNX', KEYS[5], 'tried:' .. ARGV[1], ARGV[4])
redis.call('ZADD', KEYS[4], ARGV[4] + ARGV[5], ARGV[1])
return 'go'
