-- Notes that somebody is asked, and counts it once.
-- KEYS: survey, who is asked   ARGV: mark, how long marks are kept (ms)
if redis.call('HGET', KEYS[1], 'status') ~= 'ASKING' then
  return 0
end
if redis.call('SADD', KEYS[2], ARGV[1]) == 1 then
  redis.call('HINCRBY', KEYS[1], 'asked', 1)
end
redis.call('PEXPIRE', KEYS[2], ARGV[2])
return 1
