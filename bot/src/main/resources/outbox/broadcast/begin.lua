-- Begins a broadcast, unless it was begun before.
-- KEYS: facts   ARGV: messages JSON, now (ms), how long one that is never sealed is kept (ms), priority
if redis.call('EXISTS', KEYS[1]) == 1 then
  return 0
end
redis.call('HSET', KEYS[1], 'version', 1, 'state', 'FREEZING', 'messages', ARGV[1], 'priority', ARGV[4], 'begunAt', ARGV[2],
  'nextPart', 0, 'tail', '', 'chunks', 0, 'next', 0, 'audience', 0)
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
