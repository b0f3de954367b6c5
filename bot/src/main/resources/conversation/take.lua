-- Takes a chat for one worker, unless another one has it.
-- KEYS: lease, mailbox, session, tries, outbox, language (the session of who comes back after a long time)
-- ARGV: lease token, lease (ms), now (ms)
-- Returns {'held'}, or {'taken', session, first event, begun, failed, wait until, (entry id, entry JSON) ...}
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then
  return {'held'}
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
local event, begun, failed, wait = first(KEYS[2], KEYS[4], ARGV[3])
local taken = {'taken', redis.call('GET', KEYS[3]) or redis.call('GET', KEYS[6]) or '', event, begun, failed, wait}
for _, part in ipairs(redis.call('HGETALL', KEYS[5])) do
  taken[#taken + 1] = part
end
return taken
