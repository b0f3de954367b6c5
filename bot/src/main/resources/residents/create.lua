-- Makes a person where there is none; not one that was forgotten.
-- KEYS: person   ARGV: how long it is kept (ms), field, value ...
if redis.call('HEXISTS', KEYS[1], 'forgotten') == 1 then
  return 0
end
if redis.call('HEXISTS', KEYS[1], 'key') == 0 then
  redis.call('HSET', KEYS[1], unpack(ARGV, 2))
  redis.call('PEXPIRE', KEYS[1], ARGV[1])
end
return 1
