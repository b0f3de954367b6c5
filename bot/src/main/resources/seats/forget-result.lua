-- Has an answer that was given about a party be about a stranger, for as long as it is kept.
-- KEYS: result
-- ARGV: party, stranger
local result = redis.call('GET', KEYS[1])
if not result then
  return 0
end
local about_stranger = result
local from, to = string.find(about_stranger, ARGV[1], 1, true)
while from do
  about_stranger = string.sub(about_stranger, 1, from - 1) .. ARGV[2] .. string.sub(about_stranger, to + 1)
  from, to = string.find(about_stranger, ARGV[1], from + #ARGV[2], true)
end
if about_stranger ~= result then
  redis.call('SET', KEYS[1], about_stranger, 'KEEPTTL')
end
return 1
