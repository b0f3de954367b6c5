-- Reads how far a broadcast has come.
-- ARGV: names of facts ...
-- Returns their values or '', and last how many recipients are tried again later
local facts = redis.call('HMGET', KEYS[1], unpack(ARGV))
for i = 1, #ARGV do
  facts[i] = facts[i] or ''
end
local deferred = 0
for _, chunk in ipairs(redis.call('ZRANGE', KEYS[4], 0, -1)) do
  if redis.call('HEXISTS', KEYS[5], 'holder:' .. chunk) == 0 then
    -- LINE's ids have 33 characters; a comma between them.
    deferred = deferred + math.floor((redis.call('HSTRLEN', KEYS[2], chunk) + 1) / 34 + 0.5)
  end
end
facts[#ARGV + 1] = tostring(deferred)
return facts
