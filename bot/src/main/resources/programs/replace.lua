-- Puts programs in the place of all there are, unless they were changed since they were read.
-- KEYS: programs
-- ARGV: number of the version that was changed, content
-- Returns the number of the new version, or -1.
local stored = redis.call('HMGET', KEYS[1], 'number', 'content')
local number = tonumber(stored[1] or '0')
if number == tonumber(ARGV[1]) + 1 and stored[2] == ARGV[2] then
  -- The same command sent twice, because its answer was lost.
  return number
end
if number ~= tonumber(ARGV[1]) then
  return -1
end
redis.call('HSET', KEYS[1], 'number', number + 1, 'content', ARGV[2])
return number + 1
