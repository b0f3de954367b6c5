-- Notes what became of a chunk for good, once.
-- ARGV: chunk, now (ms), reached, left out, failed, unknown
-- Returns the state
if redis.call('HEXISTS', KEYS[2], ARGV[1]) == 1 then
  for i, name in ipairs({'reached', 'leftOut', 'failed', 'unknown'}) do
    if tonumber(ARGV[i + 2]) > 0 then
      redis.call('HINCRBY', KEYS[1], name, ARGV[i + 2])
    end
  end
  take_off(ARGV[1])
end
return end_if_done(ARGV[2]) or ''
