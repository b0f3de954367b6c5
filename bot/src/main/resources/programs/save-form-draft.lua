-- Keeps the form that staff are working on, unless somebody else has changed it since it was read.
-- KEYS: draft
-- ARGV: revision that was changed, content or nothing, base, seconds that it is kept
-- Returns whether it is kept.
local revision = tonumber(redis.call('HGET', KEYS[1], 'revision') or '0')
local content = redis.call('HGET', KEYS[1], 'content') or ''
if revision == tonumber(ARGV[1]) + 1 and content == ARGV[2] then
  -- The same command sent twice, because its answer was lost.
  return 1
end
if revision ~= tonumber(ARGV[1]) then
  return 0
end
redis.call('HSET', KEYS[1], 'revision', revision + 1)
if ARGV[2] == '' then
  redis.call('HDEL', KEYS[1], 'content', 'base')
else
  redis.call('HSET', KEYS[1], 'content', ARGV[2], 'base', ARGV[3])
end
redis.call('EXPIRE', KEYS[1], ARGV[4])
return 1
