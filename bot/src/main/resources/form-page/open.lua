-- Keeps the task of a page for a time.
-- KEYS: page
-- ARGV: field, task, for how long (ms)
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
