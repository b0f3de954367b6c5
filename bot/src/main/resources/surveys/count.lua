-- Counts somebody's answers, once; who answered and what was answered have nothing in common but this moment.
-- KEYS: survey, who is asked, who has answered   ARGV: mark, how long marks are kept (ms), field of an answer ...
if redis.call('SISMEMBER', KEYS[2], ARGV[1]) == 0 then
  return 'NOT_ASKED'
end
if redis.call('SADD', KEYS[3], ARGV[1]) == 0 then
  return 'ALREADY'
end
redis.call('PEXPIRE', KEYS[3], ARGV[2])
redis.call('HINCRBY', KEYS[1], 'answered', 1)
for i = 3, #ARGV do
  redis.call('HINCRBY', KEYS[1], ARGV[i], 1)
end
return 'COUNTED'
