-- Notes that somebody was not asked after all, once, unless they have answered.
-- KEYS: survey, who is asked, who has answered   ARGV: mark
if redis.call('SISMEMBER', KEYS[3], ARGV[1]) == 0 and redis.call('SREM', KEYS[2], ARGV[1]) == 1 then
  redis.call('HINCRBY', KEYS[1], 'asked', -1)
end
return 0
