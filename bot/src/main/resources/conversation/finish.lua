-- Writes down what became of messages, then goes on to the next event or gives the chat back.
-- KEYS: lease, mailbox, session, tries, outbox
-- ARGV: lease token, lease (ms), 'next' or 'leave', (entry id, entry JSON or '' when nothing is left to do) ...
-- Returns {'lost'}, {'free'}, or {'taken', session, next event, its tries}
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
local first = redis.call('ZRANGE', KEYS[2], 0, 0)[1]
if ARGV[3] == 'leave' or not first then
  redis.call('DEL', KEYS[1])
  return {'free'}
end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
local tries = redis.call('HINCRBY', KEYS[4], cjson.decode(first).id, 1)
return {'taken', redis.call('GET', KEYS[3]) or '', first, tostring(tries)}
