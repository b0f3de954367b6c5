-- Adds links to the chain, unless one of their entries is there, or another link came before them.
-- KEYS: head, the month's links, the month's ids, the ids of the month before, months
-- ARGV: number and code that the first link follows, how long a month is kept (milliseconds), the month;
--       then for each link its entry's id and the link; last the code of the last link
-- Returns how many are added, -1 when something else came before.
local number = redis.call('HGET', KEYS[1], 'number') or '0'
local code = redis.call('HGET', KEYS[1], 'code') or ''
if number ~= ARGV[1] or code ~= ARGV[2] then
  return -1
end
for i = 5, #ARGV - 1, 2 do
  if redis.call('HEXISTS', KEYS[3], ARGV[i]) == 1 or redis.call('HEXISTS', KEYS[4], ARGV[i]) == 1 then
    return -1
  end
end
local added = 0
for i = 5, #ARGV - 1, 2 do
  added = added + 1
  redis.call('RPUSH', KEYS[2], ARGV[i + 1])
  redis.call('HSET', KEYS[3], ARGV[i], string.format('%d', tonumber(number) + added))
end
redis.call('HSET', KEYS[1], 'number', string.format('%d', tonumber(number) + added), 'code', ARGV[#ARGV])
redis.call('SADD', KEYS[5], ARGV[4])
redis.call('PEXPIRE', KEYS[2], ARGV[3])
redis.call('PEXPIRE', KEYS[3], ARGV[3])
return added
