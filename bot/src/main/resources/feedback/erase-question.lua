-- Erases a question; an empty value in its place keeps it from coming back.
-- KEYS: question, asker, questions that wait, answers to bring, questions that were settled   ARGV: id, how long that is remembered (ms)
redis.call('SET', KEYS[1], '', 'PX', ARGV[2])
redis.call('DEL', KEYS[2])
redis.call('ZREM', KEYS[3], ARGV[1])
redis.call('ZREM', KEYS[5], ARGV[1])
return redis.call('ZREM', KEYS[4], ARGV[1])
