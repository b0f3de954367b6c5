-- Changes what a friend wants to be told of; see Friend.
-- KEYS: shard   ARGV: chat, 'add', 'take', 'silence' or 'resume', code of the topic
local stored = redis.call('HGET', KEYS[1], ARGV[1]) or ''
local silent = stored:sub(1, 1) == '-'
local topics = silent and stored:sub(2) or stored
if ARGV[2] == 'silence' or ARGV[2] == 'resume' then
  silent = ARGV[2] == 'silence'
else
  topics = topics:gsub(ARGV[3], '')
  if ARGV[2] == 'add' then
    topics = topics .. ARGV[3]
    silent = false
  end
end
local changed = (silent and '-' or '') .. topics
redis.call('HSET', KEYS[1], ARGV[1], changed)
return changed
