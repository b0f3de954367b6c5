-- Publishes content as a new version. The draft it came from is a draft no longer.
-- KEYS: state, draft, versions, contents
-- ARGV: note of the version, content, how many versions are kept, revision of the draft or '' when it came from elsewhere
-- Returns the number of the version, or -1 when the draft was changed since it was read.
local published = redis.call('HGET', KEYS[1], 'published')
if published and redis.call('HGET', KEYS[3], published) == ARGV[1] and redis.call('HGET', KEYS[4], published) == ARGV[2] then
  -- The same command sent twice, because its answer was lost.
  return tonumber(published)
end
if ARGV[4] ~= '' then
  if (redis.call('HGET', KEYS[1], 'revision') or '0') ~= ARGV[4] then
    return -1
  end
  redis.call('DEL', KEYS[2])
end
local number
repeat
  number = redis.call('HINCRBY', KEYS[1], 'last', 1)
until redis.call('HEXISTS', KEYS[3], number) == 0
redis.call('HSET', KEYS[3], number, ARGV[1])
redis.call('HSET', KEYS[4], number, ARGV[2])
redis.call('HSET', KEYS[1], 'published', number)
redis.call('HINCRBY', KEYS[1], 'revision', 1)
redis.call('HDEL', KEYS[3], number - ARGV[3])
redis.call('HDEL', KEYS[4], number - ARGV[3])
return number
