-- Uses a code of an authenticator app, unless it or a later one was used.
-- KEYS: last used time steps by account   ARGV: account, time step
local last = tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or '-1')
if tonumber(ARGV[2]) <= last then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1
