-- Publishes the content that ships, once, as long as staff have not taken over.
-- KEYS: state, draft, versions, contents, seeds
-- ARGV: note of the version, content, digest of the content
-- Returns the number of the version, or 0 when there is nothing to do.
if redis.call('HLEN', KEYS[3]) > 0 then
  -- What was there once is older than what is there now, for instance when an instance of the last release starts late.
  if redis.call('SISMEMBER', KEYS[5], ARGV[3]) == 1 or redis.call('EXISTS', KEYS[2]) == 1 then
    return 0
  end
  local published = redis.call('HGET', KEYS[1], 'published')
  local note = published and redis.call('HGET', KEYS[3], published)
  local readable, decoded = pcall(cjson.decode, note or '')
  if not readable or type(decoded) ~= 'table' or decoded.seed ~= true then
    return 0
  end
end
redis.call('SADD', KEYS[5], ARGV[3])
local number
repeat
  number = redis.call('HINCRBY', KEYS[1], 'last', 1)
until redis.call('HEXISTS', KEYS[3], number) == 0
redis.call('HSET', KEYS[3], number, ARGV[1])
redis.call('HSET', KEYS[4], number, ARGV[2])
redis.call('HSET', KEYS[1], 'published', number)
redis.call('HINCRBY', KEYS[1], 'revision', 1)
return number
