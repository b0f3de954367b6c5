-- Counts something of a sending that exists, once for an origin.
-- KEYS: counts, that it was counted, sendings   ARGV: what, how long that is known (ms), id of the sending
if redis.call('HEXISTS', KEYS[3], ARGV[3]) == 0 or not redis.call('SET', KEYS[2], '1', 'NX', 'PX', ARGV[2]) then
  return 0
end
return redis.call('HINCRBY', KEYS[1], ARGV[1], 1)
