-- Lets a key live at least that long.
-- KEYS: any   ARGV: how long (ms)
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then
  return redis.call('PEXPIRE', KEYS[1], ARGV[1])
end
return 1
