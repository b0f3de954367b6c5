-- Lets a key live at least that long, unless it is only the mark of a person who was forgotten meanwhile.
-- KEYS: any   ARGV: how long (ms)
if redis.call('TYPE', KEYS[1]).ok == 'hash' and redis.call('HEXISTS', KEYS[1], 'forgotten') == 1 then
  return 0
end
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then
  return redis.call('PEXPIRE', KEYS[1], ARGV[1])
end
return 1
