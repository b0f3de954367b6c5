-- Writes down what was done and what became of messages, then goes on to the next event or gives the chat back.
-- KEYS: lease, mailbox, session, tries, outbox, language (the session of who comes back after a long time), memory, commands, since when the chat is over, name of each message ...
-- ARGV: lease token, lease (ms), now (ms),
--   how many messages, (entry id, entry JSON or '' when nothing is left to do, outcome JSON or '') ..., id of a command that was done ...
-- Returns {'lost'}, {'free', wait until, id of a message in the outbox ...},
--   or {'taken', session, memory, next event, begun, failed, '', '0', '0'}
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
  return {'lost'}
end
local done = 5 + 3 * ARGV[4]
for i = 5, done - 1, 3 do
  if ARGV[i + 1] == '' then
    redis.call('HDEL', KEYS[5], ARGV[i])
  elseif redis.call('HEXISTS', KEYS[5], ARGV[i]) == 1 then
    redis.call('HSET', KEYS[5], ARGV[i], ARGV[i + 1])
  end
  if ARGV[i + 2] ~= '' then
    -- An answer has no name.
    redis.call('SET', KEYS[9 + (i - 2) / 3], ARGV[i + 2], 'XX', 'KEEPTTL')
  end
end
for i = done, #ARGV do
  redis.call('HDEL', KEYS[8], ARGV[i])
  redis.call('HDEL', KEYS[4], 'begun:' .. ARGV[i])
end
local event, begun, failed, wait = first(KEYS[2], KEYS[4], ARGV[3])
if event == '' then
  redis.call('DEL', KEYS[1])
  return {'free', wait, unpack(redis.call('HKEYS', KEYS[5]))}
end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
local session = redis.call('GET', KEYS[3]) or redis.call('GET', KEYS[6]) or ''
return {'taken', session, redis.call('GET', KEYS[7]) or '', event, begun, failed, '', '0', '0'}
