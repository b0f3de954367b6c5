-- Answers or closes a question that still is as it was read.
-- KEYS: question, asker, questions that wait, answers to bring, questions that were settled
-- ARGV: id, JSON as read, JSON from now on, 'bring' for an answer, now (ms), how long any has ever been kept at most (ms)
if redis.call('GET', KEYS[1]) ~= ARGV[2] then
  return 'NOT_WAITING'
end
redis.call('SET', KEYS[1], ARGV[3], 'KEEPTTL')
redis.call('ZREM', KEYS[3], ARGV[1])
redis.call('ZADD', KEYS[5], ARGV[5], ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[5], '-inf', ARGV[5] - ARGV[6])
if ARGV[4] ~= 'bring' then
  redis.call('DEL', KEYS[2])
  return 'DONE'
end
redis.call('ZADD', KEYS[4], ARGV[5], ARGV[1])
return redis.call('EXISTS', KEYS[2]) == 1 and 'DONE' or 'NOBODY_TO_TELL'
