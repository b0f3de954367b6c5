-- Writes down what became of messages, then goes on to the next event or gives the chat back.
-- KEYS: lease, mailbox, session, tries, outbox, language (the session of who comes back after a long time)
-- ARGV: lease token, lease (ms), now (ms), (entry id, entry JSON or '' when nothing is left to do) ...
-- Returns {'lost'}, {'free', wait until}, or {'taken', session, next event, begun, failed, ''}
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
  return {'lost'}
end
for i = 4, #ARGV, 2 do
  if ARGV[i + 1] == '' then
    redis.call('HDEL', KEYS[5], ARGV[i])
  elseif redis.call('HEXISTS', KEYS[5], ARGV[i]) == 1 then
    redis.call('HSET', KEYS[5], ARGV[i], ARGV[i + 1])
  end
end
local event, begun, failed, wait = first(KEYS[2], KEYS[4], ARGV[3])
if event == '' then
  redis.call('DEL', KEYS[1])
  return {'free', wait}
end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return {'taken', redis.call('GET', KEYS[3]) or redis.call('GET', KEYS[6]) or '', event, begun, failed, ''}
