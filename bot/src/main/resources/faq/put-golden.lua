-- Adds questions, or replaces those of the same text, unless there would be too many.
-- KEYS: questions   ARGV: how many there may be, then for each its text and its JSON
-- Returns 1, or 0 when none was added.
local more = 0
for i = 2, #ARGV, 2 do
  more = more + 1 - redis.call('HEXISTS', KEYS[1], ARGV[i])
end
if redis.call('HLEN', KEYS[1]) + more > tonumber(ARGV[1]) then
  return 0
end
for i = 2, #ARGV, 2 do
  redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1])
end
return 1
