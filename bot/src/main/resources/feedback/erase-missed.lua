-- Erases a question; an empty value in its place keeps it from coming back.
-- KEYS: question, questions by time   ARGV: id of its message, how long that is remembered (ms)
redis.call('SET', KEYS[1], '', 'PX', ARGV[2])
return redis.call('ZREM', KEYS[2], ARGV[1])
