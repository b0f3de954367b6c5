-- Has whatever a party did in a seating be a stranger's.
-- KEYS: holders, waiting, ended, journal
-- ARGV: party, stranger
local party = '"party":"' .. ARGV[1] .. '"'
local stranger = '"party":"' .. ARGV[2] .. '"'

-- Nothing when it is not about the party.
local function replaced(text)
  local from, to = string.find(text, party, 1, true)
  return from and string.sub(text, 1, from - 1) .. stranger .. string.sub(text, to + 1)
end

for i = 1, 3 do
  local place = redis.call('HGET', KEYS[i], ARGV[1])
  if place then
    redis.call('HDEL', KEYS[i], ARGV[1])
    redis.call('HSET', KEYS[i], ARGV[2], replaced(place) or place)
  end
end
for i, entry in ipairs(redis.call('LRANGE', KEYS[4], 0, -1)) do
  local about_stranger = replaced(entry)
  if about_stranger then
    redis.call('LSET', KEYS[4], i - 1, about_stranger)
  end
end
return 1
