-- Declares an audience complete.
-- KEYS: facts, chunks   ARGV: now (ms), how long the lists are kept from now on (ms)
-- Returns the state
local facts = redis.call('HMGET', KEYS[1], 'state', 'tail', 'chunks')
if facts[1] ~= 'FREEZING' then
  return facts[1] or ''
end
if facts[2] ~= '' then
  redis.call('HSET', KEYS[2], facts[3], facts[2])
  redis.call('HINCRBY', KEYS[1], 'chunks', 1)
end
redis.call('HSET', KEYS[1], 'state', 'SENDING', 'tail', '', 'sealedAt', ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
redis.call('PEXPIRE', KEYS[2], ARGV[2])
return 'SENDING'
