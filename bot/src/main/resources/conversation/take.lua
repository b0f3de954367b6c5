-- Takes a chat for one worker, unless another one has it.
-- KEYS: lease, mailbox, session, tries, outbox, language (the session of who comes back after a long time), memory, commands, since when the chat is over
-- ARGV: lease token, lease (ms), now (ms)
-- Returns {'held'}, or {'taken', session, memory, first event, begun, failed, wait until, whether the chat is over,
--   how many messages, (entry id, entry JSON) ..., (command id, command JSON, begun) ...}
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then
  return {'held'}
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
local event, begun, failed, wait = first(KEYS[2], KEYS[4], ARGV[3])
local session = redis.call('GET', KEYS[3]) or redis.call('GET', KEYS[6]) or ''
local messages = redis.call('HGETALL', KEYS[5])
local taken = {'taken', session, redis.call('GET', KEYS[7]) or '', event, begun, failed, wait,
  tostring(redis.call('EXISTS', KEYS[9])), tostring(#messages / 2)}
for _, part in ipairs(messages) do
  taken[#taken + 1] = part
end
local commands = redis.call('HGETALL', KEYS[8])
for i = 1, #commands, 2 do
  taken[#taken + 1] = commands[i]
  taken[#taken + 1] = commands[i + 1]
  taken[#taken + 1] = tostring(redis.call('HINCRBY', KEYS[4], 'begun:' .. commands[i], 1))
  redis.call('PEXPIRE', KEYS[4], 7 * 24 * 3600 * 1000)
end
return taken
