-- Takes over notices that some worker has held for too long without finishing.
-- KEYS: ready stream   ARGV: group, consumer, least idle time (ms), how many at most
-- Returns notice id, chat, notice id, chat ...
local reclaimed = {}
for _, record in ipairs(redis.call('XAUTOCLAIM', KEYS[1], ARGV[1], ARGV[2], ARGV[3], '0-0', 'COUNT', ARGV[4])[2]) do
  -- Redis 6.2 lists records that were deleted meanwhile as empty.
  if record then
    reclaimed[#reclaimed + 1] = record[1]
    reclaimed[#reclaimed + 1] = record[2][2]
  end
end
return reclaimed
