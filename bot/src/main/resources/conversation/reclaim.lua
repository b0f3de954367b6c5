-- Takes over notices that some worker has held for too long without finishing.
-- KEYS: ready stream   ARGV: group, consumer, least idle time (ms), how many at most, where to begin
-- Returns where to go on ('0-0' at the end), then notice id, chat, notice id, chat ...
local claimed = redis.call('XAUTOCLAIM', KEYS[1], ARGV[1], ARGV[2], ARGV[3], ARGV[5], 'COUNT', ARGV[4])
local reclaimed = {claimed[1]}
for _, record in ipairs(claimed[2]) do
  -- Redis 6.2 lists records that were deleted meanwhile as empty.
  if record then
    reclaimed[#reclaimed + 1] = record[1]
    reclaimed[#reclaimed + 1] = record[2][2]
  end
end
return reclaimed
