-- Commits a turn: event off the mailbox, next session, replies into the outbox; all or nothing.
-- KEYS: lease, mailbox, session, tries, outbox
-- ARGV: lease token, event JSON, event id, session JSON or '' to forget the chat, session's life (ms), outbox's life (ms), (entry id, entry JSON) ...
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
  return 'lost'
end
redis.call('HDEL', KEYS[4], 'begun:' .. ARGV[3], 'failed:' .. ARGV[3], 'until:' .. ARGV[3])
if redis.call('ZREM', KEYS[2], ARGV[2]) == 0 then
  return 'gone'
end
if ARGV[4] == '' then
  redis.call('DEL', KEYS[3], KEYS[5])
else
  redis.call('SET', KEYS[3], ARGV[4], 'PX', ARGV[5])
end
for i = 7, #ARGV, 2 do
  redis.call('HSET', KEYS[5], ARGV[i], ARGV[i + 1])
  redis.call('PEXPIRE', KEYS[5], ARGV[6])
end
return 'done'
