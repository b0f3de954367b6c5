-- Puts one event into a chat's mailbox, unless it was there before.
-- KEYS: mailbox, seen   ARGV: event id, occurredAt (ms), event JSON, how long ids are kept (ms), id of a message taken back or ''
if not redis.call('SET', KEYS[2], '1', 'NX', 'PX', ARGV[4]) then
  return 0
end
-- A message that its writer took back is forgotten before it is read.
if ARGV[5] ~= '' then
  for _, waiting in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
    if cjson.decode(waiting).content.messageId == ARGV[5] then
      redis.call('ZREM', KEYS[1], waiting)
    end
  end
end
redis.call('ZADD', KEYS[1], ARGV[2], ARGV[3])
return 1
