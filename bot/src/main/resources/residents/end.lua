-- Lets a value of a person end at another time, if there is one.
-- KEYS: person, value   ARGV: now (ms), field that says until when there is the value, until when (ms)
if redis.call('HEXISTS', KEYS[1], 'key') == 0 or redis.call('HEXISTS', KEYS[1], ARGV[2]) == 0 then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[2], ARGV[3])
return redis.call('PEXPIRE', KEYS[2], math.max(0, ARGV[3] - ARGV[1]))
