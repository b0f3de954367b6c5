-- Puts one event into a chat's mailbox, unless it was there before.
-- KEYS: mailbox, seen, taken back, memory
-- ARGV: occurredAt (ms), event JSON, how long ids are kept (ms), '' or 'unsent', id of the message or ''
local function message_of(json)
  local readable, decoded = pcall(cjson.decode, json)
  if not readable or type(decoded) ~= 'table' then
    return nil
  end
  return type(decoded.content) == 'table' and decoded.content.messageId or decoded.message
end
if not redis.call('SET', KEYS[2], '1', 'NX', 'PX', ARGV[3]) then
  return 0
end
-- A message that its writer took back is forgotten before it is read, also when it comes after the news.
if ARGV[4] == 'unsent' then
  redis.call('SET', KEYS[3], '1', 'PX', ARGV[3])
  for _, waiting in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
    if message_of(waiting) == ARGV[5] then
      redis.call('ZREM', KEYS[1], waiting)
    end
  end
  if message_of(redis.call('GET', KEYS[4]) or '') == ARGV[5] then
    redis.call('DEL', KEYS[4])
  end
elseif redis.call('EXISTS', KEYS[3]) == 1 then
  return 0
end
redis.call('ZADD', KEYS[1], ARGV[1], ARGV[2])
return 1
