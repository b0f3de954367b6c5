-- Puts one event into a chat's mailbox, unless it was there before.
-- KEYS: mailbox, seen, taken back
-- ARGV: occurredAt (ms), event JSON, how long ids are kept (ms), '' or 'unsent', id of the message or ''
if not redis.call('SET', KEYS[2], '1', 'NX', 'PX', ARGV[3]) then
  return 0
end
-- A message that its writer took back is forgotten before it is read, also when it comes after the news.
if ARGV[4] == 'unsent' then
  redis.call('SET', KEYS[3], '1', 'PX', ARGV[3])
  for _, waiting in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
    local readable, decoded = pcall(cjson.decode, waiting)
    if readable and type(decoded.content) == 'table' and decoded.content.messageId == ARGV[5] then
      redis.call('ZREM', KEYS[1], waiting)
    end
  end
elseif redis.call('EXISTS', KEYS[3]) == 1 then
  return 0
end
redis.call('ZADD', KEYS[1], ARGV[1], ARGV[2])
return 1
