-- Gives a session's questionnaire a status, unless it has one that stands.
-- KEYS: survey   ARGV: status, its JSON, how long it is kept (ms), statuses that it may have had, '' for none ...
local present = redis.call('HGET', KEYS[1], 'status') or ''
for i = 4, #ARGV do
  if present == ARGV[i] then
    redis.call('HSET', KEYS[1], 'status', ARGV[1], 'survey', ARGV[2])
    redis.call('PEXPIRE', KEYS[1], ARGV[3])
    return ARGV[1]
  end
end
return present
