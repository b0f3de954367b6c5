-- Keeps or drops the draft, unless it was changed since it was read.
-- KEYS: state, draft
-- ARGV: revision it was read at, draft's note, content; both '' to drop it
-- Returns the new revision, or -1.
local revision = tonumber(redis.call('HGET', KEYS[1], 'revision') or '0')
if revision == tonumber(ARGV[1]) + 1 then
  local kept = redis.call('HMGET', KEYS[2], 'note', 'content')
  if (kept[1] or '') == ARGV[2] and (kept[2] or '') == ARGV[3] then
    -- The same command sent twice, because its answer was lost.
    return revision
  end
end
if revision ~= tonumber(ARGV[1]) then
  return -1
end
if ARGV[2] == '' then
  redis.call('DEL', KEYS[2])
else
  redis.call('HSET', KEYS[2], 'note', ARGV[2], 'content', ARGV[3])
end
return redis.call('HINCRBY', KEYS[1], 'revision', 1)
