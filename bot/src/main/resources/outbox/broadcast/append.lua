-- Adds a part of the audience and makes chunks of what is complete; the rest waits for the next part.
-- KEYS: facts, chunks   ARGV: part, chunk size, how long the lists are kept (ms), recipient ...
-- Returns the next part, -1 when no more is taken, -2 when a part before this one is missing
local facts = redis.call('HMGET', KEYS[1], 'state', 'nextPart', 'tail', 'chunks')
local part, size, next_part = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(facts[2])
if facts[1] ~= 'FREEZING' then
  return -1
end
if part < next_part then
  return next_part
elseif part > next_part then
  return -2
end
local chunk = {}
for recipient in string.gmatch(facts[3], '[^,]+') do
  chunk[#chunk + 1] = recipient
end
local chunks = tonumber(facts[4])
for i = 4, #ARGV do
  chunk[#chunk + 1] = ARGV[i]
  if #chunk == size then
    redis.call('HSET', KEYS[2], chunks, table.concat(chunk, ','))
    chunks = chunks + 1
    chunk = {}
  end
end
redis.call('HINCRBY', KEYS[1], 'audience', #ARGV - 3)
redis.call('HSET', KEYS[1], 'nextPart', part + 1, 'tail', table.concat(chunk, ','), 'chunks', chunks)
redis.call('PEXPIRE', KEYS[1], ARGV[3])
redis.call('PEXPIRE', KEYS[2], ARGV[3])
return part + 1
