-- Takes a chat for one worker, unless another one has it.
-- KEYS: lease, mailbox, session, tries, outbox   ARGV: lease token, lease (ms)
-- Returns {'held'}, or {'taken', session, first event, its tries, outbox entry ...}
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then
  return {'held'}
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
local first = redis.call('ZRANGE', KEYS[2], 0, 0)[1]
local tries = 0
if first then
  tries = redis.call('HINCRBY', KEYS[4], cjson.decode(first).id, 1)
end
local taken = {'taken', redis.call('GET', KEYS[3]) or '', first or '', tostring(tries)}
for _, entry in ipairs(redis.call('HVALS', KEYS[5])) do
  taken[#taken + 1] = entry
end
return taken
