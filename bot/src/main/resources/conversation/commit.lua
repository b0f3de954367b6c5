-- Commits a turn: event off the mailbox, next session, memory, what is to be done, replies into the outbox; all or nothing.
-- KEYS: lease, mailbox, session, tries, outbox, language, memory, commands, since when the chat is over, whether the remembered message was taken back
-- ARGV: lease token, event JSON, event id, session JSON or '' to forget the chat, session's life (ms), outbox's life (ms),
--   session of who comes back after a long time or '' for a fresh one, its life (ms),
--   memory JSON, '' to erase it or 'as before', memory's life (ms),
--   when somebody in the chat did this (ms) or '' for the bot itself, now (ms), how many replies, (entry id, entry JSON) ..., (command id, command JSON) ...
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
  return 'lost'
end
redis.call('HDEL', KEYS[4], 'begun:' .. ARGV[3], 'failed:' .. ARGV[3], 'until:' .. ARGV[3])
if redis.call('ZREM', KEYS[2], ARGV[2]) == 0 then
  return 'gone'
end
if ARGV[4] == '' then
  redis.call('DEL', KEYS[3], KEYS[6], KEYS[7])
  -- What waits in the outbox is skipped by the worker, which tells who put it there.
  redis.call('SET', KEYS[9], ARGV[11] ~= '' and ARGV[11] or ARGV[12], 'PX', ARGV[6])
else
  redis.call('SET', KEYS[3], ARGV[4], 'PX', ARGV[5])
  if ARGV[7] == '' then
    redis.call('DEL', KEYS[6])
  else
    redis.call('SET', KEYS[6], ARGV[7], 'PX', ARGV[8])
  end
  local over = redis.call('GET', KEYS[9])
  if over and ARGV[11] ~= '' and tonumber(ARGV[11]) > tonumber(over) then
    redis.call('DEL', KEYS[9])
  end
end
if ARGV[9] == '' or redis.call('EXISTS', KEYS[10]) == 1 then
  redis.call('DEL', KEYS[7])
elseif ARGV[9] ~= 'as before' then
  redis.call('SET', KEYS[7], ARGV[9], 'PX', ARGV[10])
end
local commands = 14 + 2 * ARGV[13]
for i = 14, commands - 1, 2 do
  redis.call('HSET', KEYS[5], ARGV[i], ARGV[i + 1])
  redis.call('PEXPIRE', KEYS[5], ARGV[6])
end
for i = commands, #ARGV, 2 do
  redis.call('HSET', KEYS[8], ARGV[i], ARGV[i + 1])
end
return 'done'
