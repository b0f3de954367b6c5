-- Takes a question for staff, unless it was taken before or was taken back.
-- KEYS: question, asker, questions that wait
-- ARGV: id, JSON, how long it is kept (ms), who asks, how long that is kept (ms), when (ms),
--   how long any has ever been kept at most (ms)
if not redis.call('SET', KEYS[1], ARGV[2], 'NX', 'PX', ARGV[3]) then
  return 0
end
redis.call('SET', KEYS[2], ARGV[4], 'PX', ARGV[5])
redis.call('ZADD', KEYS[3], ARGV[6], ARGV[1])
-- Those that nobody answered have ended by themselves.
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', ARGV[6] - ARGV[7])
return 1
