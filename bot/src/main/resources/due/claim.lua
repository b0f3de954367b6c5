-- Takes what is due, the oldest first, under a lease. What somebody else took and never settled is due again.
-- KEYS: waiting, running, claims, again, failures
-- ARGV: now (ms), end of the lease (ms), token, most, from when on a lease is of a clock that was wrong (ms),
--   from when on what is always there is so (ms), ids that are always there ...
-- Returns id, since when it is due (ms), how often it has failed, ...
for i = 7, #ARGV do
  local at = redis.call('ZSCORE', KEYS[1], ARGV[i])
  if not redis.call('ZSCORE', KEYS[2], ARGV[i]) and (not at or tonumber(at) > tonumber(ARGV[6])) then
    redis.call('ZADD', KEYS[1], ARGV[1], ARGV[i])
  end
end
local lapsed = redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', ARGV[1], 'LIMIT', 0, ARGV[4])
for _, id in ipairs(redis.call('ZRANGEBYSCORE', KEYS[2], '(' .. ARGV[5], '+inf', 'LIMIT', 0, ARGV[4])) do
  lapsed[#lapsed + 1] = id
end
for _, id in ipairs(lapsed) do
  local since = string.match(redis.call('HGET', KEYS[3], id) or ARGV[1], '(%d+)$')
  redis.call('ZREM', KEYS[2], id)
  redis.call('ZADD', KEYS[1], redis.call('HGET', KEYS[4], id) or since, id)
  redis.call('HDEL', KEYS[3], id)
  redis.call('HDEL', KEYS[4], id)
end
local taken = {}
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', 0, ARGV[4])
for i = 1, #due, 2 do
  local since = string.format('%d', due[i + 1])
  redis.call('ZREM', KEYS[1], due[i])
  redis.call('ZADD', KEYS[2], ARGV[2], due[i])
  redis.call('HSET', KEYS[3], due[i], ARGV[3] .. ' ' .. since)
  taken[#taken + 1] = due[i]
  taken[#taken + 1] = since
  taken[#taken + 1] = redis.call('HGET', KEYS[5], due[i]) or '0'
end
return taken
