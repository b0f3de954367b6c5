-- Writes a notice of the slots that somebody has not been told of. Nothing is returned when there are none.
-- KEYS: set of what they were told of, hash of notices   ARGV: person, registration, how long it is kept (ms), slots ...
local slots = {}
for i = 4, #ARGV do
  if redis.call('SADD', KEYS[1], ARGV[i]) == 1 then
    slots[#slots + 1] = ARGV[i]
  end
end
redis.call('PEXPIRE', KEYS[1], ARGV[3])
if #slots == 0 then
  return nil
end
-- Nobody is told of a slot twice, so no two notices have the same name.
local id = 'earlier-' .. redis.sha1hex(ARGV[2] .. ' ' .. table.concat(slots, ' '))
local notice = cjson.encode({ version = 1, id = id, person = ARGV[1], registration = ARGV[2], slots = slots })
redis.call('HSET', KEYS[2], id, notice)
return notice
