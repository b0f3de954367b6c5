-- Keeps a sealed value of a person who is not forgotten, with the consent to it, unless that was noted before.
-- KEYS: person, value
-- ARGV: now (ms), field that says until when there is the value, until when (ms), value, how long that is (ms),
--   and where it needs a consent: its field, its JSON
if redis.call('HEXISTS', KEYS[1], 'key') == 0 then
  return 0
end
if ARGV[6] and redis.call('HSETNX', KEYS[1], ARGV[6], ARGV[7]) == 0 then
  return 1
end
-- Values that ended by themselves leave their fields behind.
local fields = redis.call('HGETALL', KEYS[1])
for i = 1, #fields, 2 do
  if fields[i]:find('^record%-') and tonumber(fields[i + 1]) <= tonumber(ARGV[1]) then
    redis.call('HDEL', KEYS[1], fields[i])
  end
end
redis.call('HSET', KEYS[1], ARGV[2], ARGV[3])
redis.call('SET', KEYS[2], ARGV[4], 'PX', ARGV[5])
return 1
