-- Moves chats whose time has come from the waiting set to the stream of ready chats.
-- KEYS: due set, ready stream   ARGV: now (ms), how many at most
local chats = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[2])
for _, chat in ipairs(chats) do
  redis.call('XADD', KEYS[2], '*', 'chat', chat)
  redis.call('ZREM', KEYS[1], chat)
end
return #chats
