-- Adds a link to the chain, unless its entry is there, or another link came before it.
-- KEYS: head, the month's links, the month's ids, the ids of the month before, months
-- ARGV: number and code that the link follows, the entry's id, the link, its number, its code, how long a month is kept
--       (milliseconds), the month
-- Returns 1 when it is added, 0 when it was there, -1 when it follows something else.
if redis.call('HEXISTS', KEYS[3], ARGV[3]) == 1 or redis.call('HEXISTS', KEYS[4], ARGV[3]) == 1 then
  return 0
end
local number = redis.call('HGET', KEYS[1], 'number') or '0'
local code = redis.call('HGET', KEYS[1], 'code') or ''
if number ~= ARGV[1] or code ~= ARGV[2] then
  return -1
end
redis.call('RPUSH', KEYS[2], ARGV[4])
redis.call('HSET', KEYS[3], ARGV[3], ARGV[5])
redis.call('HSET', KEYS[1], 'number', ARGV[5], 'code', ARGV[6])
redis.call('SADD', KEYS[5], ARGV[8])
redis.call('PEXPIRE', KEYS[2], ARGV[7])
redis.call('PEXPIRE', KEYS[3], ARGV[7])
return 1
